import { trusted } from '@cluster/database'
import { shown } from '../../models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { Shift, type ShiftRecord } from '../../models/shift.ts'
import { ShiftPlace } from '../../models/shift-place.ts'
import type { Step } from '../waitlist/settle-waitlist.ts'
import { callOff } from './cancel-shift.ts'

/**
 * Makes the shifts of an event, or of one of its dates, what their dates are now, in the transaction that shows, moves or
 * cancels those: shifts go along by as much, or are called off. What is over stays as it was. Doing it again changes
 * nothing.
 */
export async function settleShifts(
  of: { eventId: string } | { occurrenceId: string },
  step: Step,
): Promise<void> {
  const { session, emit, now } = step
  const planned: ShiftRecord['status'][] = ['DRAFT', 'OPEN']
  const toCome = { status: trusted({ $in: planned }), endsAt: trusted({ $gt: now }) }
  const shifts = await Shift.find({ ...of, ...toCome })
    .session(session)
    .lean<ShiftRecord[]>()
  if (shifts.length === 0) return
  const ids = [...new Set(shifts.map(({ occurrenceId }) => occurrenceId))]
  const dates = await Occurrence.find({ _id: trusted({ $in: ids }) })
    .select('status startsAt')
    .session(session)
    .lean<Pick<OccurrenceRecord, '_id' | 'status' | 'startsAt'>[]>()
  const held = new Map(dates.filter(({ status }) => status !== 'CANCELLED').map(date => [date._id, date]))

  await callOff(
    shifts.filter(({ occurrenceId }) => !held.has(occurrenceId)),
    step,
  )
  for (const shift of shifts) {
    const date = held.get(shift.occurrenceId)
    if (!date) continue
    const byMs = date.startsAt.getTime() - shift.dateStartsAt.getTime()
    const status = shown.includes(date.status) ? 'OPEN' : 'DRAFT'
    if (byMs === 0 && status === shift.status) continue
    const hours = { startsAt: later(shift.startsAt, byMs), endsAt: later(shift.endsAt, byMs) }
    await Shift.updateOne({ _id: shift._id }, { ...hours, dateStartsAt: date.startsAt, status }, { session })
    if (byMs === 0) continue
    await ShiftPlace.updateMany({ shiftId: shift._id }, hours, { session })
    if (shift.taken > 0) emit({ type: 'shift.moved', subject: shift._id })
  }
}

const later = (at: Date, byMs: number): Date => new Date(at.getTime() + byMs)
