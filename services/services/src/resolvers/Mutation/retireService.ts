import { retireService as retire } from '../../operations/catalogue/change-service.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const retireService: NonNullable<MutationResolvers['retireService']> = (_, { input }, context) =>
  retire(input.id, context)
