import { trusted } from '@cluster/database'
import type { DomainError } from '@cluster/errors'
import type { Producer } from '@cluster/jobs'
import type { ClientSession } from 'mongoose'
import { Event, type EventRecord } from '../../models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { outbox } from '../../outbox.ts'
import { occurrenceOf, timesOf } from '../occurrences/occurrence-of.ts'
import { planChanges } from '../schedule/plan-change.ts'
import { plannedFor } from '../schedule/plan-event.ts'
import type { ImportedEvent } from './event-from-calendar.ts'
import { arrivalOf, type Change, changeOf, isChange } from './imported-change.ts'

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
    const decisions = batch.map(imported => {
      const before = known.get(imported.importedUid)
      return before ? changeOf(before, imported, organiserId) : arrivalOf(imported, organiserId, now)
    })
    const changes = decisions.filter(isChange)
    await write(changes, session)
    for (const { event, fact } of changes) if (fact) emit({ type: fact, subject: event._id })
    return decisions.map(decision => (isChange(decision) ? 'stored' : decision))
  })
}

async function write(changes: readonly Change[], session: ClientSession): Promise<void> {
  const arrived = changes.filter(({ isNew }) => isNew).map(({ event }) => event)
  if (arrived.length > 0) {
    await Event.insertMany(arrived, { session })
    const dates = arrived.map(event => occurrenceOf(event))
    await Occurrence.insertMany(dates, { session })
    await planEvents(arrived, dates, session)
  }
  const changed = changes.filter(({ isNew }) => !isNew).map(({ event }) => event)
  if (changed.length > 0) {
    await Event.bulkWrite(
      changed.map(event => ({ replaceOne: { filter: { _id: event._id }, replacement: event } })),
      { session },
    )
    await Occurrence.bulkWrite(
      changed.map(event => {
        const { _id: eventId, startsAt, endsAt, status } = event
        const update = { startsAt, endsAt, status, ...timesOf(event, startsAt) }
        return { updateMany: { filter: { eventId }, update } }
      }),
      { session },
    )
    const ofThese = { eventId: trusted({ $in: changed.map(({ _id }) => _id) }) }
    await planEvents(
      changed,
      await Occurrence.find(ofThese).session(session).lean<OccurrenceRecord[]>(),
      session,
    )
  }
}

async function planEvents(
  events: readonly EventRecord[],
  dates: readonly OccurrenceRecord[],
  session: ClientSession,
): Promise<void> {
  const datesOf = Map.groupBy(dates, ({ eventId }) => eventId)
  await planChanges(
    events.flatMap(event => plannedFor(event, datesOf.get(event._id) ?? [])),
    session,
  )
}
