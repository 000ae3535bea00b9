import { pageSize } from '@cluster/database'
import { isTimeZone, zonedAt } from '@cluster/time'
import { Temporal } from 'temporal-polyfill'
import type { Context } from '../../context.ts'
import { endBeforeStart, invalidDuration, invalidHours, spanTooLong, unknownTimeZone } from '../../errors.ts'
import { editors } from '../events/may-edit.ts'
import { shiftsBetween } from '../volunteers/shifts-between.ts'
import { datesAtVenue, datesForAudience, type Span, type Wish } from './dates-between.ts'
import { checkPlace } from './find-clashes.ts'

export interface SlotsWanted extends Wish {
  from: Date
  to: Date
  /** ISO 8601. */
  duration: string
  timeZone: string
  earliestHour: number
  latestHour: number
  first: number
}

export interface Slot {
  startsAt: Date
  endsAt: Date
  otherDates: number
  busyVolunteers: number
}

const dayMs = 86_400_000
const longestSpanMs = 62 * dayMs
/** Slots start on the half hour. */
const stepMinutes = 30
/** Beyond it a quarter is so full that counting goes on with what comes first. */
const most = 5_000

/**
 * The times within hours of the day at which a place is free, those first that are in the way of the fewest. Three commands,
 * however long the span.
 * @throws DomainError for the first rule that the wish breaks
 */
export async function suggestSlots(
  wanted: SlotsWanted,
  { viewer, now }: Pick<Context, 'viewer' | 'now'>,
): Promise<Slot[]> {
  viewer.mustHave(...editors)
  const lasts = check(wanted)
  const span = { from: new Date(Math.max(wanted.from.getTime(), now().getTime())), to: wanted.to }
  if (span.from >= span.to) return []
  const [atVenue, forAudience, shifts] = await Promise.all([
    datesAtVenue(wanted, span, { viewer, most }),
    datesForAudience(wanted, span, most),
    shiftsBetween(span, most),
  ])
  const isOther = ({ eventId }: { eventId: string }) => eventId !== wanted.exceptEventId
  const slots = startsIn(span, wanted).flatMap(startsAt => {
    const endsAt = new Date(startsAt.getTime() + lasts)
    const isThen = (other: { startsAt: Date; endsAt: Date }) =>
      other.startsAt < endsAt && other.endsAt > startsAt
    if (endsAt > span.to || !fitsInDay(endsAt, startsAt, wanted) || atVenue.some(isThen)) return []
    const busy = shifts.filter(shift => isOther(shift) && isThen(shift))
    return {
      startsAt,
      endsAt,
      otherDates: forAudience.filter(isThen).length,
      busyVolunteers: busy.reduce((sum, { taken }) => sum + taken, 0),
    }
  })
  return bestOf(slots, wanted.first)
}

/** @returns how long it lasts, in milliseconds */
function check(wanted: SlotsWanted): number {
  const { from, to, duration, timeZone, earliestHour, latestHour, first } = wanted
  if (to <= from) throw endBeforeStart('to')
  if (to.getTime() - from.getTime() > longestSpanMs) throw spanTooLong()
  if (!isTimeZone(timeZone)) throw unknownTimeZone(timeZone)
  pageSize({ first })
  checkPlace(wanted)
  const lasts = millisecondsOf(duration)
  if (lasts === null || lasts <= 0 || lasts > dayMs) throw invalidDuration('duration')
  const isDay = earliestHour >= 0 && earliestHour < latestHour && latestHour <= 24
  if (!isDay || lasts > (latestHour - earliestHour) * 3_600_000) throw invalidHours()
  return lasts
}

function millisecondsOf(duration: string): number | null {
  try {
    return Temporal.Duration.from(duration).total('milliseconds')
  } catch {
    return null
  }
}

/** The half hours of a span on the clocks of a zone from the earliest hour on; those that the clocks skip are none. */
function startsIn({ from, to }: Span, { timeZone, earliestHour, latestHour }: SlotsWanted): Date[] {
  const starts: Date[] = []
  const last = zonedAt(to, timeZone).toPlainDate()
  for (
    let day = zonedAt(from, timeZone).toPlainDate();
    Temporal.PlainDate.compare(day, last) <= 0;
    day = day.add({ days: 1 })
  ) {
    for (let minutes = earliestHour * 60; minutes < latestHour * 60; minutes += stepMinutes) {
      const time = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 })
      const zoned = day.toZonedDateTime({ timeZone, plainTime: time })
      const at = new Date(zoned.epochMilliseconds)
      if (zoned.toPlainTime().equals(time) && at >= from) starts.push(at)
    }
  }
  return starts
}

function fitsInDay(endsAt: Date, startsAt: Date, { timeZone, latestHour }: SlotsWanted): boolean {
  const [start, end] = [startsAt, endsAt].map(at => zonedAt(at, timeZone))
  const latest = start!.toPlainDate().toPlainDateTime().add({ hours: latestHour })
  return Temporal.PlainDateTime.compare(end!.toPlainDateTime(), latest) <= 0
}

/** Those in the way of the fewest, the earliest first; one that overlaps a better one is of no more use. */
function bestOf(slots: readonly Slot[], first: number): Slot[] {
  const ranked = slots.toSorted(
    (a, b) =>
      a.otherDates - b.otherDates ||
      a.busyVolunteers - b.busyVolunteers ||
      a.startsAt.getTime() - b.startsAt.getTime(),
  )
  const best: Slot[] = []
  for (const slot of ranked) {
    if (best.length === first) break
    if (best.every(({ startsAt, endsAt }) => slot.endsAt <= startsAt || slot.startsAt >= endsAt))
      best.push(slot)
  }
  return best
}
