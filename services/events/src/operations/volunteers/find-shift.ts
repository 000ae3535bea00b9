import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { shiftHasBegun, shiftIsCancelled, shiftNotFound } from '../../errors.ts'
import { Event, type EventRecord, shown } from '../../models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { Shift, type ShiftRecord } from '../../models/shift.ts'
import { loadVisibleEvent } from '../events/find-visible.ts'
import { checkHolds } from '../events/holding.ts'

/** @throws DomainError SHIFT_NOT_FOUND, for one of a draft of others as well */
export async function findVisibleShift(id: string, context: Context): Promise<ShiftRecord> {
  const shift = await context.loaders.shift.load(id)
  if (!shift || !(await loadVisibleEvent(shift.eventId, context))) throw shiftNotFound(id, 'id')
  return shift
}

/** @throws DomainError SHIFT_NOT_FOUND */
export async function findShift(id: string, session: ClientSession, field?: string): Promise<ShiftRecord> {
  const shift = await Shift.findById(id).session(session).lean<ShiftRecord>()
  if (!shift) throw shiftNotFound(id, field)
  return shift
}

/**
 * A shift that the viewer may change.
 * @throws DomainError SHIFT_NOT_FOUND or NOT_YOUR_ORGANISATION
 */
export async function findHeldShift(
  id: string,
  { viewer }: Pick<Context, 'viewer'>,
  session: ClientSession,
): Promise<ShiftRecord> {
  const shift = await findShift(id, session, 'id')
  const event = await Event.findById(shift.eventId).session(session).lean<EventRecord>()
  checkHolds(viewer, event!, 'id')
  return shift
}

/**
 * A shift on which places may change hands. Staff may note later who came besides, and who did not.
 * @throws DomainError SHIFT_NOT_FOUND, SHIFT_IS_CANCELLED or SHIFT_HAS_BEGUN
 */
export async function findOpenShift(
  id: string,
  { viewer, now }: Pick<Context, 'viewer' | 'now'>,
  session: ClientSession,
): Promise<ShiftRecord> {
  const shift = await findShift(id, session)
  const occurrence = await Occurrence.findById(shift.occurrenceId).session(session).lean<OccurrenceRecord>()
  if (shift.status === 'CANCELLED' || occurrence?.status === 'CANCELLED') throw shiftIsCancelled()
  if (!occurrence || !shown.includes(occurrence.status)) throw shiftNotFound(id)
  if (shift.startsAt <= now() && !viewer.has('STAFF')) throw shiftHasBegun()
  return shift
}
