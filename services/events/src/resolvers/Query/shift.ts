import { findVisibleShift } from '../../operations/volunteers/find-shift.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const shift: NonNullable<QueryResolvers['shift']> = (_, { id }, context) =>
  findVisibleShift(id, context)
