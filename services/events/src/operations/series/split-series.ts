import { newId, trusted } from '@cluster/database'
import { startNotInRule } from '../../errors.ts'
import { Event, type EventRecord } from '../../models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { Registration } from '../../models/registration.ts'
import { Shift } from '../../models/shift.ts'
import { planEvent } from '../schedule/plan-event.ts'
import type { Step } from '../waitlist/step.ts'
import { expandRule, expandSeries } from './expand.ts'
import { instantOf } from './local-time.ts'
import { spanOf } from './own-changes.ts'
import { endingAt, type Rule, readRule, writeRule } from './rule.ts'
import { seriesFrom } from './series-from.ts'

export interface Split {
  /** The event with the dates before. */
  earlier: EventRecord
  /** Another one with the date and those that follow. */
  later: EventRecord
}

/**
 * A series as two, which together have the dates that it had.
 * @param at the local time of the first date of the second one
 * @returns null where the first one would have none
 * @throws DomainError START_NOT_IN_RULE for a date that is an addition to the rule
 */
export function splitSeries(event: EventRecord, at: string): Split | null {
  const { timeZone } = event
  const series = event.series!
  const earlierDates = expandSeries(series, timeZone).dates.filter(({ local }) => local < at)
  const last = earlierDates.at(-1)
  if (!last) return null

  const isEarlier = (local: string) => local < at
  const isLater = (local: string) => local >= at
  const rule = readRule(series.rule, timeZone)
  const passed = expandRule(rule, series.start, timeZone).dates.findIndex(({ local }) => local === at)
  if (passed === -1) throw startNotInRule(at)
  const later = seriesFrom(
    {
      rule: writeRule(remaining(rule, passed)),
      additions: series.additions.filter(isLater),
      exceptions: series.exceptions.filter(isLater),
    },
    { start: at, timeZone },
  )
  const _id = newId()
  const {
    importedUid: _uid,
    importedSequence: _sequence,
    importedDatesSequence: _datesSequence,
    ...own
  } = event
  return {
    earlier: {
      ...event,
      series: {
        ...series,
        rule: writeRule(endingAt(rule, new Date(instantOf(at, timeZone)!.getTime() - 1_000))),
        additions: series.additions.filter(isEarlier),
        exceptions: series.exceptions.filter(isEarlier),
        skipped: series.skipped.filter(isEarlier),
        last: last.local,
        continuedBy: _id,
      },
    },
    later: {
      ...own,
      _id,
      ...spanOf(event, at),
      series: {
        ...later,
        materialisedUntil: series.materialisedUntil,
        continues: event._id,
        continuedBy: series.continuedBy,
      },
    },
  }
}

/** A rule that counts its dates, after some of them. */
const remaining = (rule: Rule, passed: number): Rule =>
  rule.has('COUNT') ? new Map([...rule, ['COUNT', `${Number(rule.get('COUNT')) - passed}`]]) : rule

/** Gives dates with all that belongs to them to the second event. They keep their ids, and so do registrations. */
export async function writeSplit(
  { earlier, later }: Split,
  rows: readonly OccurrenceRecord[],
  { session, emit, now }: Step,
): Promise<void> {
  const isKnown = earlier.publishedAt !== null
  const shortened = { ...earlier, revision: earlier.revision + Number(isKnown), changedAt: now }
  await Event.replaceOne({ _id: earlier._id }, shortened, { session })
  await Event.insertMany([later], { session })
  const next = later.series!.continuedBy
  if (next) await Event.updateOne({ _id: next }, { 'series.continues': later._id }, { session })
  const ids = trusted({ $in: rows.map(({ _id }) => _id) })
  await Occurrence.updateMany({ _id: ids }, { eventId: later._id }, { session })
  await Registration.updateMany({ occurrenceId: ids }, { eventId: later._id }, { session })
  await Shift.updateMany({ occurrenceId: ids }, { eventId: later._id }, { session })
  await planEvent(shortened, [], session)
  if (isKnown) emit({ type: 'event.edited', subject: earlier._id })
}
