import { isDeepStrictEqual } from 'node:util'
import type { Context } from '../../context.ts'
import { neededBelowTaken, shiftIsCancelled } from '../../errors.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { Shift, type ShiftRecord } from '../../models/shift.ts'
import { ShiftPlace } from '../../models/shift-place.ts'
import { checkShift } from './check-shift.ts'
import { hasRoom } from './count-places.ts'
import type { NewShift } from './create-shift.ts'
import { findHeldShift } from './find-shift.ts'
import { skillsFrom } from './skills.ts'

export type ShiftChange = Partial<Omit<NewShift, 'occurrenceId'>>

/** Changes a shift. Its volunteers keep their places, at the new hours. */
export async function editShift(
  id: string,
  change: ShiftChange,
  { viewer, transact }: Context,
): Promise<ShiftRecord> {
  return transact(async (session, emit) => {
    const shift = await findHeldShift(id, { viewer }, session)
    if (shift.status === 'CANCELLED') throw shiftIsCancelled('id')
    const skills = change.skills ? skillsFrom(change.skills) : shift.skills
    const edited: ShiftRecord = { ...shift, ...change, skills }
    edited.hasRoom = hasRoom(edited)
    const date = await Occurrence.findById(shift.occurrenceId).session(session).lean<OccurrenceRecord>()
    checkShift(edited, date!)
    if (edited.needed < edited.taken) throw neededBelowTaken(edited.taken)
    if (isDeepStrictEqual(edited, shift)) return shift

    await Shift.replaceOne({ _id: id }, edited, { session })
    const { startsAt, endsAt } = edited
    if (!isDeepStrictEqual([startsAt, endsAt], [shift.startsAt, shift.endsAt])) {
      await ShiftPlace.updateMany({ shiftId: id }, { startsAt, endsAt }, { session })
      if (shift.taken > 0) emit({ type: 'shift.moved', subject: id })
    }
    return edited
  })
}
