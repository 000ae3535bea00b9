import { cancelShift as cancel } from '../../operations/volunteers/cancel-shift.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const cancelShift: NonNullable<MutationResolvers['cancelShift']> = (_, { input }, context) =>
  cancel(input.id, context)
