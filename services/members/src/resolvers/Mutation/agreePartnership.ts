import { agreePartnership as agree } from '../../operations/partnerships/agree-partnership.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const agreePartnership: NonNullable<MutationResolvers['agreePartnership']> = (_, { input }, context) =>
  agree(input, context)
