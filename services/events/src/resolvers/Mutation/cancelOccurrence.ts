import { cancelOccurrence as cancel } from '../../operations/occurrences/cancel-occurrence.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const cancelOccurrence: NonNullable<MutationResolvers['cancelOccurrence']> = (_, { input }, context) =>
  cancel(input, context)
