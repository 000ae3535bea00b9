import { trusted } from '@cluster/database'
import { Shift, type ShiftRecord } from '../../models/shift.ts'
import { ShiftPlace, type ShiftPlaceRecord } from '../../models/shift-place.ts'
import { Volunteer, type VolunteerRecord } from '../../models/volunteer.ts'

/** All that is kept here about a person as a volunteer. */
export async function exportVolunteering(personId: string): Promise<object> {
  const [places, volunteer] = await Promise.all([
    ShiftPlace.find({ personId }).sort({ startsAt: -1, _id: -1 }).lean<ShiftPlaceRecord[]>(),
    Volunteer.findOne({ personId }).lean<VolunteerRecord>(),
  ])
  const shifts = await Shift.find({ _id: trusted({ $in: places.map(({ shiftId }) => shiftId) }) })
    .select('title eventId')
    .lean<Pick<ShiftRecord, '_id' | 'title' | 'eventId'>[]>()
  const shiftOf = new Map(shifts.map(shift => [shift._id, shift]))
  return {
    shifts: places.map(({ _id, shiftId, status, startsAt, endsAt, changedAt }) => ({
      id: _id,
      shift: { id: shiftId, title: shiftOf.get(shiftId)?.title ?? null },
      eventId: shiftOf.get(shiftId)?.eventId ?? null,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      status,
      changedAt: changedAt.toISOString(),
    })),
    volunteerSkills: volunteer?.skills ?? [],
  }
}
