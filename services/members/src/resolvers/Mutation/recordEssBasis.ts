import { recordEssBasis as record } from '../../operations/ess/record-ess-basis.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const recordEssBasis: NonNullable<MutationResolvers['recordEssBasis']> = (_, { input }, context) =>
  record(input, context)
