import type { Context } from '../../context.ts'
import { Elector, type ElectorRecord } from '../../models/elector.ts'
import type { RecordAttendanceInput } from '../../schema.generated.ts'
import { changeRoll, findElector } from './change-roll.ts'

/** Notes that an elector is there, or has left. When it first came is kept, for the minutes. */
export async function recordAttendance(
  { assemblyId, electorId, present }: RecordAttendanceInput,
  { now, transact, inTurn }: Context,
): Promise<ElectorRecord> {
  // When doors open, many come at once.
  return inTurn(`roll-${assemblyId}`, () =>
    transact(async session => {
      await changeRoll(assemblyId, ['OPEN'], session)
      const before = await findElector(assemblyId, electorId, session)
      const arrivedAt = before.arrivedAt ?? (present ? now() : null)
      const after: ElectorRecord = { ...before, isPresent: present, arrivedAt }
      await Elector.updateOne({ _id: before._id }, { isPresent: present, arrivedAt }, { session })
      return after
    }),
  )
}
