import { correctEntry as correct } from '../../operations/ledger/correct-entry.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const correctEntry: NonNullable<MutationResolvers['correctEntry']> = (_, { input }, context) =>
  correct(input.id, context)
