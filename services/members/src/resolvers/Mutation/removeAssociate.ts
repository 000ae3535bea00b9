import { removeAssociate as remove } from '../../operations/cooperative/remove-associate.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const removeAssociate: NonNullable<MutationResolvers['removeAssociate']> = (_, { input }, context) =>
  remove(input, context)
