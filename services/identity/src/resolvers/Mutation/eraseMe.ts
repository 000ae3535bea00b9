import { eraseMe as erase } from '../../operations/erase-me.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const eraseMe: NonNullable<MutationResolvers['eraseMe']> = (_, { input }, context) =>
  erase(input.confirm, context)
