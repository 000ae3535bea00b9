import { listOpenShifts } from '../../operations/volunteers/list-open-shifts.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const openShifts: NonNullable<QueryResolvers['openShifts']> = (_, { from, ...args }, { now }) =>
  listOpenShifts({ from: from ?? now(), ...args })
