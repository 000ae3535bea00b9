import { newId, trusted } from '@cluster/database'
import { Event } from '@cluster/events/models/event.ts'
import { Occurrence } from '@cluster/events/models/occurrence.ts'
import { occurrenceOf } from '@cluster/events/operations/occurrences/occurrence-of.ts'
import { eventOfTheBench } from './event-of-the-bench.ts'
import type { Shape } from './shapes.ts'

/** The public calendar, as a program fetches it. */
export interface CalendarTimes {
  dates: number
  bytes: number
  /** From the request to the last byte, in a process that has not made it before. */
  firstMs: number
  /** After one event was changed. */
  changedMs: number
  /** The same calendar once more, as a whole. */
  againMs: number
  /** A program that has it asks whether it changed. */
  unchangedMs: number
  /** Answers that were not what they should be. */
  errors: number
}

const dates = 5_000
const dayMs = 86_400_000

/** Fills the public calendar up to 5,000 dates of events of one date each, which is the longest text, and fetches it. */
export async function measureCalendar(
  { port }: Shape,
  report: (line: string) => void,
): Promise<CalendarTimes> {
  const there = await Occurrence.countDocuments({
    status: 'PUBLISHED',
    startsAt: trusted({ $gt: new Date() }),
  })
  const events = Array.from({ length: Math.max(0, dates - there) }, (_, n) =>
    eventOfTheBench({ _id: newId(), startsAt: new Date(Date.now() + ((n % 300) + 1) * dayMs) }),
  )
  await Event.insertMany(events)
  await Occurrence.insertMany(events.map(event => occurrenceOf(event)))
  report(`${dates} dates are to come.`)

  const url = `http://127.0.0.1:${port}/calendar/events.ics`
  const fetched = async (headers: Record<string, string> = {}) => {
    const started = performance.now()
    const response = await fetch(url, { headers })
    const body = Buffer.from(await response.arrayBuffer())
    return { ms: performance.now() - started, status: response.status, headers: response.headers, body }
  }
  const first = await fetched()
  const changedAt = new Date()
  await Event.updateOne({ _id: events[0]!._id }, { $set: { changedAt }, $inc: { revision: 1 } })
  const changed = await fetched()
  const again = await fetched()
  const unchanged = await fetched({ 'if-none-match': changed.headers.get('etag') ?? '' })
  const told = first.body.toString().split('BEGIN:VEVENT').length - 1
  const isRight = [
    first.status === 200 && told >= dates,
    changed.status === 200 && !changed.body.equals(first.body),
    again.status === 200 && again.body.equals(changed.body),
    unchanged.status === 304 && unchanged.body.length === 0,
  ]
  return {
    dates: told,
    bytes: first.body.length,
    firstMs: first.ms,
    changedMs: changed.ms,
    againMs: again.ms,
    unchangedMs: unchanged.ms,
    errors: isRight.filter(right => !right).length,
  }
}
