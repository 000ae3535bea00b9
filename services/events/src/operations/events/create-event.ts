import { newId } from '@cluster/database'
import type { Context } from '../../context.ts'
import { notYourOrganisation } from '../../errors.ts'
import { Event, type EventRecord, plainEvent } from '../../models/event.ts'
import { Occurrence } from '../../models/occurrence.ts'
import { occurrenceOf } from '../occurrences/occurrence-of.ts'
import { planEvent } from '../schedule/plan-event.ts'
import { materialiseSeries } from '../series/materialise-series.ts'
import { asSeries, type Recurrence } from '../series/series-from.ts'
import { checkEvent, checkInFuture } from './check-event.ts'

/** What somebody decides who makes an event. */
export type NewEvent = Omit<
  EventRecord,
  '_id' | 'status' | 'revision' | 'publishedAt' | 'changedAt' | 'series' | 'publishAt' | 'movedAt'
>

/** Makes a draft and its one occurrence, or the first ones of a series. */
export async function createEvent(
  { recurrence, ...input }: NewEvent & { recurrence?: Recurrence | null },
  { viewer, now, transact }: Context,
): Promise<EventRecord> {
  // Whether any other organisation exists is not known here, so not even staff may name one.
  if (!viewer.organisationIds.includes(input.organiserId)) throw notYourOrganisation()
  checkEvent(input)
  checkInFuture(input.startsAt, now())

  const made = { _id: newId(), status: 'DRAFT', revision: 0, publishedAt: null, changedAt: now() } as const
  const plain: EventRecord = { ...plainEvent, ...input, ...made }
  const event = recurrence ? asSeries(plain, recurrence) : plain
  return transact(async session => {
    await Event.insertMany([event], { session })
    if (event.series) {
      const { event: begun, occurrences } = await materialiseSeries(event, { session, now: now() })
      await planEvent(begun, occurrences, session)
      return begun
    }
    const occurrence = occurrenceOf(event)
    await Occurrence.insertMany([occurrence], { session })
    await planEvent(event, [occurrence], session)
    return event
  })
}
