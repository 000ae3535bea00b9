import { withdrawMember as withdraw } from '../../operations/membership/leave-cluster.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const withdrawMember: NonNullable<MutationResolvers['withdrawMember']> = (_, { input }, context) =>
  withdraw(input, context)
