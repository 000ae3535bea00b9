import { changeService as change } from '../../operations/catalogue/change-service.ts'
import { serviceChangeFrom } from '../../operations/catalogue/from-input.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const changeService: NonNullable<MutationResolvers['changeService']> = (_, { input }, context) =>
  change(input.id, serviceChangeFrom(input), context)
