import { newId, trusted } from '@cluster/database'
import { DomainError } from '@cluster/errors'
import type { Fact, Producer } from '@cluster/jobs'
import type { ClientSession } from 'mongoose'
import { eventIsCancelled, notYourOrganisation } from '../errors.ts'
import { Event, type EventRecord } from '../models/event.ts'
import { Occurrence } from '../models/occurrence.ts'
import { outbox } from '../outbox.ts'
import { firstOccurrence } from './create-event.ts'
import type { ImportedEvent } from './event-from-calendar.ts'

interface Change {
  event: EventRecord
  isNew: boolean
  fact?: Fact['type']
}

export type Outcome = 'stored' | 'unchanged' | DomainError

// A file is imported beside the running cluster: nobody is woken, the sweep finds the facts.
const asleep: Producer = { wake: async () => false, send: async () => false, close: async () => undefined }
const transact = outbox.transact(asleep)

/** Stores events under distinct UIDs in one transaction. @returns what became of each, in their order */
export async function storeImported(
  batch: readonly ImportedEvent[],
  { organiserId, now }: { organiserId: string; now: Date },
): Promise<Outcome[]> {
  return transact(async (session, emit) => {
    const uids = batch.map(({ importedUid }) => importedUid)
    const rows = await Event.find({ importedUid: trusted({ $in: uids }) })
      .session(session)
      .lean<EventRecord[]>()
    const known = new Map(rows.map(row => [row.importedUid, row]))
    const outcomes = batch.map(imported => {
      const before = known.get(imported.importedUid)
      return before ? changeOf(before, imported, organiserId) : arrivalOf(imported, organiserId, now)
    })
    const changes = outcomes.filter(outcome => outcome !== 'unchanged' && !(outcome instanceof DomainError))
    await write(changes, session)
    for (const { event, fact } of changes) if (fact) emit({ type: fact, subject: event._id })
    return outcomes.map(outcome =>
      outcome === 'unchanged' || outcome instanceof DomainError ? outcome : 'stored',
    )
  })
}

function arrivalOf(imported: ImportedEvent, organiserId: string, now: Date): Change {
  const rest = { _id: newId(), organiserId, capacity: null, serviceIds: [], revision: 0, publishedAt: now }
  // Nobody here knew of an event that comes as cancelled.
  const fact = imported.status === 'PUBLISHED' ? 'event.published' : undefined
  return { event: { ...imported, ...rest }, isNew: true, fact }
}

function changeOf(
  before: EventRecord,
  imported: ImportedEvent,
  organiserId: string,
): Change | 'unchanged' | DomainError {
  if (before.organiserId !== organiserId) return notYourOrganisation('UID')
  const newer = imported.importedSequence - (before.importedSequence ?? 0)
  const isCalledOff = imported.status === 'CANCELLED'
  // Many calendars call off without raising SEQUENCE, and nothing comes after that.
  if (newer < 0 || (newer === 0 && !isCalledOff)) return 'unchanged'
  if (before.status === 'CANCELLED') return isCalledOff ? 'unchanged' : eventIsCancelled('STATUS')

  // What was added to the place here stays, as long as it is the same place.
  const venue = imported.venue.name === before.venue.name ? before.venue : imported.venue
  const fact = isCalledOff
    ? 'event.cancelled'
    : isMoved(before, { ...imported, venue })
      ? 'event.moved'
      : undefined
  const event = { ...before, ...imported, venue, revision: before.revision + Number(fact !== undefined) }
  return { event, isNew: false, fact }
}

function isMoved(before: EventRecord, { startsAt, endsAt, timeZone, venue }: ImportedEvent): boolean {
  return (
    Number(before.startsAt) !== Number(startsAt) ||
    Number(before.endsAt) !== Number(endsAt) ||
    before.timeZone !== timeZone ||
    before.venue !== venue
  )
}

async function write(changes: readonly Change[], session: ClientSession): Promise<void> {
  const arrived = changes.filter(({ isNew }) => isNew).map(({ event }) => event)
  if (arrived.length > 0) {
    await Event.insertMany(arrived, { session })
    await Occurrence.insertMany(arrived.map(firstOccurrence), { session })
  }
  const changed = changes.filter(({ isNew }) => !isNew).map(({ event }) => event)
  if (changed.length > 0) {
    await Event.bulkWrite(
      changed.map(event => ({ replaceOne: { filter: { _id: event._id }, replacement: event } })),
      { session },
    )
    await Occurrence.bulkWrite(
      changed.map(({ _id, startsAt, endsAt, status }) => ({
        updateMany: { filter: { eventId: _id }, update: { startsAt, endsAt, status } },
      })),
      { session },
    )
  }
}
