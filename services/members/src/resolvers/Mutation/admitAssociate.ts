import { admitAssociate as admit } from '../../operations/cooperative/admit-associate.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const admitAssociate: NonNullable<MutationResolvers['admitAssociate']> = (_, { input }, context) =>
  admit(input, context)
