import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import {
  checkInNotOpen,
  eventIsCancelled,
  invalidArrived,
  occurrenceNotFound,
  registrationNotConfirmed,
  scannedInTheFuture,
  ticketInvalid,
  ticketOfAnotherDate,
  ticketOfAnotherEvent,
} from '../../errors.ts'
import type { CheckInRecord } from '../../models/check-in.ts'
import { Event, type EventRecord } from '../../models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { Registration, type RegistrationRecord } from '../../models/registration.ts'
import { checkHolds } from '../events/holding.ts'
import type { TicketClaims } from './create-tickets.ts'

export interface Shown {
  occurrenceId: string
  ticket: string
  scannedAt?: Date | null
  arrived?: number | null
}

/** So long before its date a ticket counts. */
const earliestMs = 24 * 3_600_000
/** So far ahead of ours the clock of a scanner may be. */
const toleranceMs = 5 * 60_000

/** Notes that a party has come. What several doors send may come twice and in any order: the outcome is the same. */
export async function checkIn(shown: Shown, context: Context): Promise<CheckInRecord> {
  const { tickets, transact, viewer, now } = context
  const claims = await tickets.read(shown.ticket)
  return transact(async session => {
    const occurrence = await Occurrence.findById(shown.occurrenceId).session(session).lean<OccurrenceRecord>()
    if (!occurrence) throw occurrenceNotFound()
    const event = await Event.findById(occurrence.eventId).session(session).lean<EventRecord>()
    checkHolds(viewer, event!, 'occurrenceId')
    if (!claims) throw ticketInvalid()
    await checkIsFor(occurrence, claims, session)
    if (occurrence.status === 'CANCELLED') throw eventIsCancelled('occurrenceId')
    const scannedAt = instantOf(shown.scannedAt ?? now(), now(), occurrence)

    // Doors that write at once conflict on this row, and one of them is tried again: it sees that it is not the first.
    const registration = await Registration.findById(claims.registrationId)
      .session(session)
      .lean<RegistrationRecord>()
    if (registration?.status !== 'CONFIRMED') throw registrationNotConfirmed()
    const noted = noteArrival(registration, scannedAt, shown.arrived)
    await Registration.updateOne({ _id: registration._id }, noted, { session })
    return {
      registration: { _id: registration._id },
      isRepeat: registration.checkedInAt !== null,
      checkedInAt: noted.checkedInAt,
    }
  })
}

async function checkIsFor(
  { _id, eventId }: OccurrenceRecord,
  claims: TicketClaims,
  session: ClientSession,
): Promise<void> {
  if (claims.occurrenceId === _id) return
  const other = await Occurrence.findById(claims.occurrenceId).session(session).lean<OccurrenceRecord>()
  throw other?.eventId === eventId ? ticketOfAnotherDate() : ticketOfAnotherEvent()
}

function instantOf(scannedAt: Date, now: Date, { startsAt }: OccurrenceRecord): Date {
  if (scannedAt.getTime() > now.getTime() + toleranceMs) throw scannedInTheFuture()
  const at = scannedAt < now ? scannedAt : now
  if (at.getTime() < startsAt.getTime() - earliestMs) throw checkInNotOpen()
  return at
}

/** The first instant and the highest count, in whatever order they are told. */
function noteArrival(
  { checkedInAt, arrived: before, partySize }: RegistrationRecord,
  scannedAt: Date,
  told: number | null | undefined,
): { checkedInAt: Date; arrived: number } {
  const arrived = told ?? partySize
  if (arrived < 1 || arrived > partySize) throw invalidArrived(partySize)
  return {
    checkedInAt: checkedInAt && checkedInAt < scannedAt ? checkedInAt : scannedAt,
    arrived: Math.max(before ?? 0, arrived),
  }
}
