import { newId, trusted } from '@cluster/database'
import { DomainError } from '@cluster/errors'
import { sleepingProducer } from '@cluster/jobs'
import { Event, type EventRecord, plainEvent } from '../../models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { outbox } from '../../outbox.ts'
import { schedule } from '../../schedule.ts'
import { callOff } from '../events/cancel-event.ts'
import { occurrenceOf } from '../occurrences/occurrence-of.ts'
import { plannedFor } from '../schedule/plan-event.ts'
import { materialiseSeries } from '../series/materialise-series.ts'
import { changesNothing, writePlan } from '../series/write-plan.ts'
import type { Step } from '../waitlist/step.ts'
import type { Imported } from './find-events.ts'
import { dateOf, planImport, verdictOn } from './imported-change.ts'

export type Outcome = 'stored' | 'unchanged' | DomainError

interface Importer {
  organiserId: string
  now: Date
}

// A file is imported beside the running cluster: nobody is woken, the sweep finds the facts.
const transact = outbox.transact(sleepingProducer)

/** Stores events under distinct UIDs in one transaction. @returns what became of each, in their order */
export async function storeImported(
  batch: readonly Imported[],
  { organiserId, now }: Importer,
): Promise<Outcome[]> {
  return transact(async (session, emit) => {
    const step = { session, emit, now }
    const uids = batch.map(({ event }) => event.importedUid)
    const rows = await Event.find({ importedUid: trusted({ $in: uids }) })
      .session(session)
      .lean<EventRecord[]>()
    const known = new Map(rows.map(row => [row.importedUid, row]))
    await writeArrivals(
      batch.filter(({ event }) => !known.has(event.importedUid)),
      organiserId,
      step,
    )
    const outcomes: Outcome[] = []
    for (const imported of batch) {
      const before = known.get(imported.event.importedUid)
      outcomes.push(before ? await writeChange(before, imported, organiserId, step) : 'stored')
    }
    return outcomes
  })
}

async function writeArrivals(
  arrived: readonly Imported[],
  organiserId: string,
  { session, emit, now }: Step,
): Promise<void> {
  if (arrived.length === 0) return
  const made = arrived.map(({ event, dates }) => {
    const own = { _id: newId(), organiserId, capacity: null, serviceIds: [], revision: 0 }
    const record: EventRecord = { ...plainEvent, ...own, publishedAt: now, changedAt: now, ...event }
    const ofSeries = record.status === 'CANCELLED' ? [] : dates.map(date => dateOf(record, date))
    return { event: record, dates: record.series ? ofSeries : [occurrenceOf(record)] }
  })
  await Event.insertMany(
    made.map(({ event }) => event),
    { session },
  )
  const dates = made.flatMap(({ dates }) => dates)
  if (dates.length > 0) await Occurrence.insertMany(dates, { session })
  const planned = []
  for (const { event, dates } of made) {
    const { event: after, occurrences } = await materialiseSeries(event, { session, now })
    planned.push(...plannedFor(after, [...dates, ...occurrences]))
  }
  await schedule.plan(planned, session)
  // Nobody here knew of an event that comes as cancelled.
  for (const { event } of made)
    if (event.status === 'PUBLISHED') emit({ type: 'event.published', subject: event._id })
}

async function writeChange(
  before: EventRecord,
  imported: Imported,
  organiserId: string,
  step: Step,
): Promise<Outcome> {
  const { session, now } = step
  const verdict = verdictOn(before, imported, organiserId)
  if (verdict === 'unchanged' || verdict instanceof DomainError) return verdict
  const { importedSequence, importedDatesSequence } = imported.event
  const seen = { importedSequence, importedDatesSequence }
  if (verdict === 'called off') {
    await Event.updateOne({ _id: before._id }, seen, { session })
    await callOff({ ...before, ...seen }, step)
    return 'stored'
  }
  const rows = await Occurrence.find({ eventId: before._id })
    .sort({ startsAt: 1, _id: 1 })
    .session(session)
    .lean<OccurrenceRecord[]>()
  const plan = planImport(before, imported, { rows, now })
  if (plan.arrived.length > 0) await Occurrence.insertMany(plan.arrived, { session })
  // Who reads calendars sees another text; nobody has to be told.
  if (changesNothing({ ...plan.event, series: before.series }, plan))
    await Event.replaceOne({ _id: before._id }, { ...plan.event, changedAt: now }, { session })
  else await writePlan(before, plan, step)
  return 'stored'
}
