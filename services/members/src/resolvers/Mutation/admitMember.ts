import { admitMember as admit } from '../../operations/membership/admit-member.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const admitMember: NonNullable<MutationResolvers['admitMember']> = (_, { input }, context) =>
  admit(input, context)
