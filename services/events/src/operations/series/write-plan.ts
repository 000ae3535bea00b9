import { isDeepStrictEqual } from 'node:util'
import { trusted } from '@cluster/database'
import { Event, type EventRecord } from '../../models/event.ts'
import { Occurrence } from '../../models/occurrence.ts'
import { schedule } from '../../schedule.ts'
import { tiedDates } from '../occurrences/tied-dates.ts'
import { writeDates } from '../occurrences/write-dates.ts'
import { planEvent } from '../schedule/plan-event.ts'
import { settleShifts } from '../volunteers/settle-shifts.ts'
import type { Step } from '../waitlist/step.ts'
import { materialiseSeries } from './materialise-series.ts'
import { hasMoved } from './own-changes.ts'
import type { DatesPlan } from './plan-dates.ts'

export const changesNothing = (before: EventRecord, { event, changes, left }: DatesPlan): boolean =>
  changes.length + left.length === 0 && isDeepStrictEqual(event, before)

/**
 * Does what was planned, and tells it: once for all dates that are moved, and of each that is called off. Dates that nobody
 * refers to are taken away, others stay as called off.
 */
export async function writePlan(before: EventRecord, plan: DatesPlan, step: Step): Promise<EventRecord> {
  const { session, emit, now } = step
  // Nobody was told of a draft.
  const isKnown = before.publishedAt !== null
  const isMove = plan.changes.some(change => change.after.status !== 'CANCELLED' && hasMoved(change))
  const isOther = plan.event.series !== before.series
  const event: EventRecord = {
    ...plan.event,
    series:
      plan.event.series && isOther ? { ...plan.event.series, materialisedUntil: now } : plan.event.series,
    revision: before.revision + Number(isKnown),
    movedAt: isKnown && isMove ? now : before.movedAt,
    changedAt: now,
  }
  const tied = await tiedDates(
    plan.left.map(({ before }) => before._id),
    session,
  )
  const calledOff = plan.left
    .filter(({ before }) => tied.has(before._id))
    .map(({ before, after }) => ({ before, after: { ...after, revision: after.revision + Number(isKnown) } }))
  const removed = plan.left.map(({ before }) => before._id).filter(id => !tied.has(id))

  await Event.replaceOne({ _id: event._id }, event, { session })
  if (removed.length > 0) await Occurrence.deleteMany({ _id: trusted({ $in: removed }) }, { session })
  await writeDates([...calledOff, ...plan.changes], step)
  const { event: after, occurrences } = isOther
    ? await materialiseSeries(event, step)
    : { event, occurrences: [] }

  const changed = [...calledOff, ...plan.changes].map(({ after }) => after)
  await planEvent(after, [...changed, ...occurrences], session)
  await schedule.plan(
    removed.map(id => ({ id, kind: 'OCCURRENCE' as const, at: null })),
    session,
  )
  await settleShifts({ eventId: event._id }, step)
  if (isKnown) {
    emit({ type: isMove ? 'event.moved' : 'event.edited', subject: event._id })
    for (const { after } of calledOff) emit({ type: 'occurrence.cancelled', subject: after._id })
  }
  return after
}
