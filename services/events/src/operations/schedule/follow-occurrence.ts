import type { Emit, Follow } from '@cluster/jobs'
import { Event, type EventRecord, shown } from '../../models/event.ts'
import { type ClockState, Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { instantsOf, nextAfter } from './next-instants.ts'

const factOf: Record<ClockState, string> = {
  OPENED: 'occurrence.registration-opened',
  CLOSED: 'occurrence.registration-closed',
  REVEALED: 'occurrence.link-revealed',
}

/**
 * Brings a date to what holds at an instant, and tells what came to hold. Whoever comes late tells only what still does:
 * that registration opened is not told once it is closed, nor an address once it is over.
 */
export const followOccurrence: Follow = (id, at, transact) =>
  transact(async (session, emit) => {
    const date = await Occurrence.findById(id).session(session).lean<OccurrenceRecord>()
    if (!date || !shown.includes(date.status)) return null
    const event = (await Event.findById(date.eventId).session(session).lean<EventRecord>())!

    const followed = holding(event, date, at)
    const status = date.endsAt <= at ? 'DONE' : 'PUBLISHED'
    if (status !== date.status || followed.join() !== date.followed.join()) {
      await Occurrence.updateOne({ _id: id }, { status, followed }, { session })
      tell(date, { status, followed }, emit)
    }
    return nextAfter(at, instantsOf(event, date))
  })

/** What holds of a date at an instant, always in this order. */
function holding(
  { onlineUrl }: EventRecord,
  { registrationOpensAt, registrationClosesAt, onlineUrlAt, endsAt, followed }: OccurrenceRecord,
  at: Date,
): ClockState[] {
  const isClosed = registrationClosesAt <= at
  const isOpened = !isClosed && registrationOpensAt !== null && registrationOpensAt <= at
  const isShown = onlineUrl !== null && onlineUrlAt !== null && onlineUrlAt <= at
  const isRevealed = isShown && (at < endsAt || followed.includes('REVEALED'))
  return [
    ...(isOpened ? (['OPENED'] as const) : []),
    ...(isClosed ? (['CLOSED'] as const) : []),
    ...(isRevealed ? (['REVEALED'] as const) : []),
  ]
}

function tell(
  before: OccurrenceRecord,
  { status, followed }: Pick<OccurrenceRecord, 'status' | 'followed'>,
  emit: Emit,
): void {
  const subject = before._id
  for (const state of followed) if (!before.followed.includes(state)) emit({ type: factOf[state], subject })
  if (status === 'DONE' && before.status !== 'DONE') emit({ type: 'occurrence.done', subject })
}
