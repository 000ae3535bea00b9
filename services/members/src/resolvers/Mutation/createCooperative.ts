import { createCooperative as create } from '../../operations/cooperative/create-cooperative.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const createCooperative: NonNullable<MutationResolvers['createCooperative']> = (
  _,
  { input },
  context,
) => create(input, context)
