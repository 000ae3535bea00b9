import { randomUUID } from 'node:crypto'
import { trusted } from '@cluster/database'
import { Shift, type ShiftRecord } from '../../models/shift.ts'
import { held, ShiftPlace, type ShiftPlaceRecord } from '../../models/shift-place.ts'
import { Volunteer } from '../../models/volunteer.ts'
import { countPlaces } from '../volunteers/count-places.ts'
import type { Step } from '../waitlist/settle-waitlist.ts'

/** Gives the places of a person on shifts back that are to come, and leaves the others without it. */
export async function forgetVolunteer(personId: string, { session, emit, now }: Step): Promise<void> {
  await Volunteer.deleteOne({ personId }, { session })
  const places = await ShiftPlace.find({ personId }).session(session).lean<ShiftPlaceRecord[]>()
  if (places.length === 0) return
  const shifts = await Shift.find({ _id: trusted({ $in: places.map(({ shiftId }) => shiftId) }) })
    .session(session)
    .lean<ShiftRecord[]>()
  const shiftOf = new Map(shifts.map(shift => [shift._id, shift]))
  for (const { _id, shiftId, status, startsAt } of places) {
    const isGiven = held.includes(status) && startsAt > now
    // Another for each: nobody can tell that they were one person's.
    const forgotten = { personId: randomUUID(), ...(isGiven ? { status: 'LEFT', offeredAt: null } : {}) }
    await ShiftPlace.updateOne({ _id }, forgotten, { session })
    if (!isGiven) continue
    const offered = status === 'OFFERED' ? -1 : 0
    await countPlaces(shiftOf.get(shiftId)!, { taken: -1, offered }, session)
    emit({ type: 'shift.left', subject: shiftId })
  }
}
