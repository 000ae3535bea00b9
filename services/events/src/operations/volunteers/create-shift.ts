import { newId } from '@cluster/database'
import type { Context } from '../../context.ts'
import { eventIsCancelled, occurrenceNotFound } from '../../errors.ts'
import { Event, type EventRecord, shown } from '../../models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { Shift, type ShiftRecord } from '../../models/shift.ts'
import { checkHolds } from '../events/holding.ts'
import { checkShift } from './check-shift.ts'
import { skillsFrom } from './skills.ts'

export type NewShift = Pick<
  ShiftRecord,
  'occurrenceId' | 'title' | 'startsAt' | 'endsAt' | 'needed' | 'skills'
>

/** Plans help at a date. */
export async function createShift(given: NewShift, { viewer, transact }: Context): Promise<ShiftRecord> {
  return transact(async session => {
    // Counted first: who moves or cancels the date at the same time is in the way of this, and does not overlook it.
    const occurrence = await Occurrence.findOneAndUpdate(
      { _id: given.occurrenceId },
      { $inc: { shiftsPlanned: 1 } },
      { session },
    ).lean<OccurrenceRecord>()
    if (!occurrence) throw occurrenceNotFound()
    const event = await Event.findById(occurrence.eventId).session(session).lean<EventRecord>()
    checkHolds(viewer, event!, 'occurrenceId')
    if (occurrence.status === 'CANCELLED') throw eventIsCancelled('occurrenceId')
    checkShift(given, occurrence)
    const shift: ShiftRecord = {
      ...given,
      _id: newId(),
      eventId: occurrence.eventId,
      status: shown.includes(occurrence.status) ? 'OPEN' : 'DRAFT',
      dateStartsAt: occurrence.startsAt,
      taken: 0,
      offered: 0,
      hasRoom: true,
      skills: skillsFrom(given.skills),
    }
    await Shift.insertMany([shift], { session })
    return shift
  })
}
