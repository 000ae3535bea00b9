import { recordAttendance as record } from '../../operations/assemblies/record-attendance.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const recordAttendance: NonNullable<MutationResolvers['recordAttendance']> = (_, { input }, context) =>
  record(input, context)
