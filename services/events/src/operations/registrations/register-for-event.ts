import { newId, trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import {
  alreadyRegistered,
  eventFull,
  eventIsCancelled,
  eventNotFound,
  eventNotPublished,
  occurrenceNotFound,
  personMissing,
  registrationClosed,
} from '../../errors.ts'
import { Event, type EventRecord } from '../../models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { plainRegistration, Registration, type RegistrationRecord } from '../../models/registration.ts'

export interface Wish {
  eventId: string
  occurrenceId?: string | null
}

/** Keeps a place for the person who asks, or for whom staff or an app name. */
export async function registerForEvent(
  { personId: named, ...wish }: Wish & { personId?: string | null },
  context: Context,
): Promise<RegistrationRecord> {
  const personId = named ?? context.viewer.personId
  if (!personId) throw personMissing()
  context.self.mustBe(personId)
  // When registration opens, many come at once.
  return context.inTurn(wish.eventId, () => register(wish, personId, context))
}

function register(
  { eventId, occurrenceId }: Wish,
  personId: string,
  { now, transact, viewer }: Context,
): Promise<RegistrationRecord> {
  return transact(async (session, emit) => {
    const event = await Event.findById(eventId).session(session).lean<EventRecord>()
    checkOpen(event, eventId)
    const occurrence = await findOccurrence({ eventId, occurrenceId }, now(), session)

    const before = await Registration.findOne({ occurrenceId: occurrence._id, personId })
      .session(session)
      .lean<RegistrationRecord>()
    if (before?.status === 'CONFIRMED') throw alreadyRegistered()
    await takePlace(occurrence, session)
    const registration: RegistrationRecord = {
      ...plainRegistration,
      _id: before?._id ?? newId(),
      eventId,
      occurrenceId: occurrence._id,
      personId,
      status: 'CONFIRMED',
      changedAt: now(),
      revision: (before?.revision ?? -1) + 1,
      appId: viewer.personId ? null : viewer.appId,
    }
    await Registration.replaceOne({ _id: registration._id }, registration, { session, upsert: true })
    emit({ type: 'registration.confirmed', subject: registration._id })
    return registration
  })
}

function checkOpen(event: EventRecord | null, id: string): void {
  if (!event) throw eventNotFound(id, 'eventId')
  if (event.status === 'CANCELLED') throw eventIsCancelled('eventId')
  if (event.status !== 'PUBLISHED') throw eventNotPublished()
}

async function findOccurrence(
  { eventId, occurrenceId }: Wish,
  now: Date,
  session: ClientSession,
): Promise<OccurrenceRecord> {
  const wanted = occurrenceId ? { _id: occurrenceId, eventId } : { eventId, startsAt: trusted({ $gt: now }) }
  const occurrence = await Occurrence.findOne(wanted)
    .sort({ startsAt: 1 })
    .session(session)
    .lean<OccurrenceRecord>()
  if (occurrence && occurrence.startsAt > now) return occurrence
  // An event always has a date: where none is to come, all have begun.
  throw occurrence || !occurrenceId ? registrationClosed() : occurrenceNotFound()
}

// The limit stands in the write itself; two at once conflict on the row, and one of them is tried again.
async function takePlace({ _id, capacity }: OccurrenceRecord, session: ClientSession): Promise<void> {
  const room = capacity === null ? { _id } : { _id, taken: trusted({ $lt: capacity }) }
  const { matchedCount } = await Occurrence.updateOne(room, { $inc: { taken: 1 } }, { session })
  if (matchedCount === 0) throw eventFull()
}
