import { trusted } from '@cluster/database'
import { zonedAt } from '@cluster/time'
import type { ClientSession } from 'mongoose'
import { Event, type EventRecord } from '../../models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { before } from '../occurrences/before.ts'
import { occurrenceOf } from '../occurrences/occurrence-of.ts'
import { expandSeries } from './expand.ts'
import { instantOf, localOf } from './local-time.ts'

/** So far ahead the dates of a series are always rows. */
const ahead = 'P1Y'
/** So much further they are made, each time that some are. */
const further = { years: 1, weeks: 1 }
/** How many rows are made in one transaction. */
const batchSize = 500

export interface Materialised {
  /** The event as it is now. */
  event: EventRecord
  /** The dates that were made. */
  occurrences: OccurrenceRecord[]
  /** When it is to be done again; in the past where it is not done yet; null when there are no more dates to make. */
  next: Date | null
}

/**
 * Makes the dates of a series for the coming twelve months, or for those after its first date, as rows: those that are none
 * yet, some hundred at a time. It may be called whenever one likes; two at once are in each other's way at the event.
 * @param event as it was read in the transaction, or made in it
 */
export async function materialiseSeries(
  event: EventRecord,
  { session, now }: { session: ClientSession; now: Date },
): Promise<Materialised> {
  const { series, timeZone } = event
  if (!series || nextMaterialisation(event) === null) return { event, occurrences: [], next: null }
  const until = horizonOf(event, now)
  if (until <= series.materialisedUntil) return { event, occurrences: [], next: nextMaterialisation(event) }

  const made = localOf(series.materialisedUntil, timeZone)
  const due = expandSeries(series, timeZone).dates.filter(({ local, at }) => local >= made && at <= until)
  const known = await Occurrence.find({
    eventId: event._id,
    recurrenceId: trusted({ $in: due.map(({ local }) => local) }),
  })
    .select('recurrenceId')
    .session(session)
    .lean<Pick<OccurrenceRecord, 'recurrenceId'>[]>()
  const rows = new Set(known.map(({ recurrenceId }) => recurrenceId))
  const missing = due.filter(({ local, at }) => at > series.materialisedUntil && !rows.has(local))

  const lasts = event.endsAt.getTime() - event.startsAt.getTime()
  const occurrences = missing.slice(0, batchSize).map(({ local, at }) =>
    occurrenceOf(event, {
      recurrenceId: local,
      startsAt: at,
      endsAt: new Date(at.getTime() + lasts),
      changedAt: now,
    }),
  )
  const materialisedUntil = missing.length > batchSize ? occurrences.at(-1)!.startsAt : until
  await Event.updateOne({ _id: event._id }, { 'series.materialisedUntil': materialisedUntil }, { session })
  if (occurrences.length > 0) await Occurrence.insertMany(occurrences, { session })
  const after = { ...event, series: { ...series, materialisedUntil } }
  return { event: after, occurrences, next: nextMaterialisation(after) }
}

/** When more dates of an event are to be made; null where all are rows, and where none will be any more. */
export function nextMaterialisation(event: EventRecord): Date | null {
  const { series, status, timeZone } = event
  if (!series || status === 'CANCELLED' || series.materialisedUntil >= lastStartOf(event)) return null
  return before(series.materialisedUntil, ahead, timeZone)
}

/** When the last date of an event starts, be it a row or not. */
export const lastStartOf = ({ series, startsAt, timeZone }: EventRecord): Date =>
  series ? instantOf(series.last, timeZone)! : startsAt

function horizonOf({ startsAt, timeZone }: EventRecord, now: Date): Date {
  const from = startsAt > now ? startsAt : now
  return new Date(zonedAt(from, timeZone).add(further).epochMilliseconds)
}
