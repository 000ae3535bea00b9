import { closeBooks as close } from '../../operations/ledger/record-cost.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const closeBooks: NonNullable<MutationResolvers['closeBooks']> = (_, { input }, context) =>
  close(input.day, context)
