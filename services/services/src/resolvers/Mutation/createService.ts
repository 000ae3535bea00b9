import { createService as create } from '../../operations/catalogue/change-service.ts'
import { serviceFrom } from '../../operations/catalogue/from-input.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const createService: NonNullable<MutationResolvers['createService']> = (_, { input }, context) =>
  create(serviceFrom(input), context)
