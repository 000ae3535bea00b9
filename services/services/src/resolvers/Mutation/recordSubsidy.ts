import { recordSubsidy as record } from '../../operations/ledger/record-cost.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const recordSubsidy: NonNullable<MutationResolvers['recordSubsidy']> = (_, { input }, context) =>
  record({ ...input, day: input.day ?? null }, context)
