import { eraseFromMembers as erase } from '../../operations/people/erase-from-members.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const eraseFromMembers: NonNullable<MutationResolvers['eraseFromMembers']> = (_, { input }, context) =>
  erase(input.personId, context)
