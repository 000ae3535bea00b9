import { moveAssociate as move } from '../../operations/cooperative/move-associate.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const moveAssociate: NonNullable<MutationResolvers['moveAssociate']> = (_, { input }, context) =>
  move(input, context)
