import { trusted } from '@cluster/database'
import { offerEnd, settle } from '@cluster/waitlist'
import { Booking, type BookingRecord } from '../../models/booking.ts'
import type { Group, ServiceRecord } from '../../models/service.ts'
import { schedule } from '../../schedule.ts'
import { tellBooking } from '../deadlines/booking-deadlines.ts'
import type { Interval } from '../hours/open-spans.ts'
import { findTaken } from './find-taken.ts'
import { lockService } from './lock.ts'
import { roomFor, type Taken } from './slots.ts'
import type { Step } from './step.ts'

type Waiting = Pick<
  BookingRecord,
  | '_id'
  | 'servicePointId'
  | 'startsAt'
  | 'endsAt'
  | 'blocksFrom'
  | 'blocksTo'
  | 'group'
  | 'queueNumber'
  | 'resourceIds'
>

/** Offers what became free with a booking: of its service, which is locked, and of others that need the same. */
export async function settleWaitlists(
  service: ServiceRecord,
  freed: BookingRecord,
  step: Step,
): Promise<void> {
  const span = { from: freed.blocksFrom, to: freed.blocksTo }
  await settleWaitlist(service, span, step)
  if (freed.resourceIds.length === 0) return
  const others = await Booking.distinct('serviceId', {
    resourceIds: trusted({ $in: freed.resourceIds }),
    blocksFrom: trusted({ $lt: span.to }),
    blocksTo: trusted({ $gt: span.from }),
    status: 'WAITLISTED',
    serviceId: trusted({ $ne: service._id }),
  }).session(step.session)
  for (const id of others) await settleWaitlist(await lockService(id, step.session), span, step)
}

/** Offers what became free between two instants to those who wait for slots then, in their order. The service is locked. */
async function settleWaitlist(
  service: ServiceRecord,
  { from, to }: Interval,
  { session, emit, now, by }: Step,
): Promise<void> {
  const { _id: serviceId, terms } = service
  if (!terms) return
  const latest = new Date(now.getTime() + terms.notice * 60_000)
  const waiting = await Booking.find({
    serviceId,
    status: 'WAITLISTED',
    blocksFrom: trusted({ $lt: to }),
    blocksTo: trusted({ $gt: from }),
    startsAt: trusted({ $gt: latest }),
  })
    .sort({ queueNumber: 1 })
    .session(session)
    .lean<Waiting[]>()
  if (waiting.length === 0) return

  const span = { from: earliest(waiting), to: latestOf(waiting) }
  const taken: Taken[] = await findTaken({ serviceId, terms, now, ...span }, session)
  const slots = Map.groupBy(
    waiting,
    ({ servicePointId, startsAt }) => `${servicePointId} ${startsAt.getTime()}`,
  )
  for (const queue of slots.values()) {
    const [slot] = queue as [Waiting]
    const roomOf = (group: Group | null) =>
      roomFor(slot, { serviceId, servicePointId: slot.servicePointId, group }, terms, taken)
    const { total, hasResources } = roomOf(null)
    const ofGroup = Object.fromEntries(terms.quotas.map(({ group }) => [group, roomOf(group).ofGroup]))
    const parties = queue.map(one => ({ ...one, number: one.queueNumber!, size: 1 }))
    const free = {
      total: hasResources ? (terms.resourceIds.length > 0 ? Math.min(1, total) : total) : 0,
      ofGroup,
    }
    const { offered } = settle(parties, free)
    for (const { party } of offered) {
      const closesAt = new Date(party.startsAt.getTime() - terms.notice * 60_000)
      const holdEndsAt = offerEnd({ now, closesAt })
      const step = { status: 'OFFERED' as const, at: now, by, reason: null }
      await Booking.updateOne(
        { _id: party._id },
        {
          $set: { status: 'OFFERED', holdEndsAt, changedAt: now },
          $push: { steps: step },
          $inc: { revision: 1 },
        },
        { session },
      )
      await schedule.plan([{ id: party._id, kind: 'BOOKING', at: holdEndsAt }], session)
      tellBooking(party._id, 'WAITLISTED', 'OFFERED', emit)
      taken.push({ ...party, serviceId })
    }
  }
}

const earliest = (waiting: readonly Waiting[]) =>
  new Date(Math.min(...waiting.map(({ blocksFrom }) => blocksFrom.getTime())))
const latestOf = (waiting: readonly Waiting[]) =>
  new Date(Math.max(...waiting.map(({ blocksTo }) => blocksTo.getTime())))
