import type { SlotProblem } from '../../errors.ts'
import type { BookingRecord } from '../../models/booking.ts'
import type { BookingTerms, Group } from '../../models/service.ts'
import type { Interval } from '../hours/open-spans.ts'

const minuteMs = 60_000
const dayMs = 24 * 3_600_000

/** A slot with its buffers. */
export interface Slot {
  startsAt: Date
  endsAt: Date
  blocksFrom: Date
  blocksTo: Date
}

/** What takes places and resources. */
export type Taken = Pick<
  BookingRecord,
  'blocksFrom' | 'blocksTo' | 'group' | 'resourceIds' | 'serviceId' | 'servicePointId'
>

/** Of what a slot is asked for. */
export interface Asked {
  serviceId: string
  servicePointId: string
  group: Group | null
}

export function slotAt(startsAt: Date, { duration, bufferBefore, bufferAfter }: BookingTerms): Slot {
  const at = (minutes: number) => new Date(startsAt.getTime() + minutes * minuteMs)
  return {
    startsAt,
    endsAt: at(duration),
    blocksFrom: at(-bufferBefore),
    blocksTo: at(duration + bufferAfter),
  }
}

/** All slots that begin within spans of opening, whether they are taken or not, in order. */
export function slotsIn(open: readonly Interval[], terms: BookingTerms): Slot[] {
  return open.flatMap(({ from, to }) => {
    const slots: Slot[] = []
    for (let at = from.getTime(); at + terms.duration * minuteMs <= to.getTime(); at += terms.step * minuteMs)
      slots.push(slotAt(new Date(at), terms))
    return slots
  })
}

/** Whether a start is one of those that are offered. @param open the whole spans of opening, not cut */
export const isOffered = (
  startsAt: Date,
  open: readonly Interval[],
  { duration, step }: BookingTerms,
): boolean =>
  open.some(({ from, to }) => {
    const after = startsAt.getTime() - from.getTime()
    return (
      after >= 0 &&
      after % (step * minuteMs) === 0 &&
      startsAt.getTime() + duration * minuteMs <= to.getTime()
    )
  })

/** Why one may not book a slot by its time; null where one may. */
export function problemOfTime(
  { startsAt }: Pick<Slot, 'startsAt'>,
  { notice, daysAhead }: BookingTerms,
  now: Date,
): SlotProblem | null {
  const aheadMs = startsAt.getTime() - now.getTime()
  if (aheadMs <= 0) return 'SLOT_IN_PAST'
  if (aheadMs < notice * minuteMs) return 'SLOT_TOO_SOON'
  return aheadMs > daysAhead * dayMs ? 'SLOT_TOO_FAR' : null
}

/**
 * What is taken during each of many slots, without looking through all of it for each: a busy month has thousands of both.
 * @returns for slots that are asked for in their order
 */
export function takenInOrder(taken: readonly Taken[]): (slot: Slot) => Taken[] {
  const sorted = [...taken].sort((one, other) => one.blocksFrom.getTime() - other.blocksFrom.getTime())
  let next = 0
  let during: Taken[] = []
  return ({ blocksFrom, blocksTo }) => {
    for (; next < sorted.length && sorted[next]!.blocksFrom < blocksTo; next++) during.push(sorted[next]!)
    during = during.filter(one => one.blocksTo > blocksFrom)
    return during
  }
}

/** How much of a slot is free: places of all, of the group's quota, and what it needs for itself. */
export interface Room {
  total: number
  ofGroup: number
  hasResources: boolean
}

export function roomFor(slot: Slot, asked: Asked, terms: BookingTerms, taken: readonly Taken[]): Room {
  const { serviceId, servicePointId, group } = asked
  const over = taken.filter(
    ({ blocksFrom, blocksTo }) => blocksFrom < slot.blocksTo && blocksTo > slot.blocksFrom,
  )
  const same = over.filter(one => one.serviceId === serviceId && one.servicePointId === servicePointId)
  const quota = terms.quotas.find(one => one.group === group)?.places ?? terms.capacity
  return {
    total: terms.capacity - mostAtOnce(same),
    ofGroup: quota - mostAtOnce(same.filter(one => one.group === group)),
    hasResources: !over.some(({ resourceIds }) => resourceIds.some(id => terms.resourceIds.includes(id))),
  }
}

/** Why there is no room; null where there is. */
export function problemOfRoom({ total, ofGroup, hasResources }: Room): SlotProblem | null {
  if (total < 1) return 'SLOT_TAKEN'
  if (!hasResources) return 'RESOURCE_TAKEN'
  return ofGroup < 1 ? 'QUOTA_FULL' : null
}

/** How many are under way at the busiest instant. */
function mostAtOnce(taken: readonly Pick<Taken, 'blocksFrom' | 'blocksTo'>[]): number {
  const changes = taken
    .flatMap(({ blocksFrom, blocksTo }) => [
      { at: blocksFrom.getTime(), by: 1 },
      { at: blocksTo.getTime(), by: -1 },
    ])
    // What ends at an instant is over before what begins then.
    .sort((one, other) => one.at - other.at || one.by - other.by)
  let [now, most] = [0, 0]
  for (const { by } of changes) {
    now += by
    most = Math.max(most, now)
  }
  return most
}
