import { recordCost as record } from '../../operations/ledger/record-cost.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const recordCost: NonNullable<MutationResolvers['recordCost']> = (_, { input }, context) =>
  record({ ...input, day: input.day ?? null }, context)
