import { newId, trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { shiftsOverlap, skillsMissing } from '../../errors.ts'
import { longestShiftMs, type ShiftRecord } from '../../models/shift.ts'
import { held, ShiftPlace, type ShiftPlaceRecord } from '../../models/shift-place.ts'
import { Volunteer, type VolunteerRecord } from '../../models/volunteer.ts'
import { hasAll } from './skills.ts'

interface Engagement {
  shift: ShiftRecord
  personId: string
  /** What the person had on this shift, and has no more. */
  before: ShiftPlaceRecord | null
  now: Date
}

/**
 * Gives a person a place on a shift, in the transaction that counts it.
 * @throws DomainError SKILLS_MISSING or SHIFTS_OVERLAP
 */
export async function engage(
  { shift, personId, before, now }: Engagement,
  session: ClientSession,
): Promise<ShiftPlaceRecord> {
  const { skills } = await Volunteer.findOneAndUpdate(
    { personId },
    { $inc: { engagements: 1 } },
    { session, upsert: true, returnDocument: 'after' },
  ).lean<VolunteerRecord>()
  if (!hasAll(skills, shift.skills)) throw skillsMissing()
  if (await isEngaged(personId, shift, session)) throw shiftsOverlap()
  const { _id: shiftId, startsAt, endsAt } = shift
  const place: ShiftPlaceRecord = {
    _id: before?._id ?? newId(),
    shiftId,
    personId,
    status: 'TAKEN',
    startsAt,
    endsAt,
    offeredAt: null,
    changedAt: now,
  }
  await ShiftPlace.replaceOne({ _id: place._id }, place, { session, upsert: true })
  return place
}

async function isEngaged(
  personId: string,
  { startsAt, endsAt }: ShiftRecord,
  session: ClientSession,
): Promise<boolean> {
  const other = await ShiftPlace.exists({
    personId,
    status: trusted({ $in: held }),
    // What began earlier is over.
    startsAt: trusted({ $gt: new Date(startsAt.getTime() - longestShiftMs), $lt: endsAt }),
    endsAt: trusted({ $gt: startsAt }),
  }).session(session)
  return other !== null
}
