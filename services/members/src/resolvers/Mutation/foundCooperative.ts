import { foundCooperative as found } from '../../operations/cooperative/found-cooperative.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const foundCooperative: NonNullable<MutationResolvers['foundCooperative']> = (_, { input }, context) =>
  found(input.cooperativeId, context)
