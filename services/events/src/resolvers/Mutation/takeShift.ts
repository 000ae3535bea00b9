import { takeShift as take } from '../../operations/volunteers/take-shift.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const takeShift: NonNullable<MutationResolvers['takeShift']> = (_, { input }, context) =>
  take(input, context)
