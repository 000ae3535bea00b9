import { leaveShift as leave } from '../../operations/volunteers/leave-shift.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const leaveShift: NonNullable<MutationResolvers['leaveShift']> = (_, { input }, context) =>
  leave(input, context)
