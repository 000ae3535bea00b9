import { trusted } from '@cluster/database'
import { type Free, offerEnd, settle } from '@cluster/waitlist'
import { Booking, type BookingRecord } from '../../models/booking.ts'
import type { BookingTerms, Group, ServiceRecord } from '../../models/service.ts'
import { ServicePoint, type ServicePointRecord } from '../../models/service-point.ts'
import { schedule } from '../../schedule.ts'
import { tellBooking } from '../deadlines/booking-deadlines.ts'
import type { Interval } from '../hours/open-spans.ts'
import { type Desk, problemOfHours } from './check-slot.ts'
import { during, findTaken } from './find-taken.ts'
import { lockService } from './lock.ts'
import { roomFor, type Slot, type Taken } from './slots.ts'
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
  freed: Pick<BookingRecord, 'blocksFrom' | 'blocksTo' | 'resourceIds'>,
  step: Step,
): Promise<void> {
  const span = { from: freed.blocksFrom, to: freed.blocksTo }
  await settleWaitlist(service, span, step)
  if (freed.resourceIds.length === 0) return
  const others = await Booking.distinct('serviceId', {
    resourceIds: trusted({ $in: freed.resourceIds }),
    ...during(span),
    status: 'WAITLISTED',
    serviceId: trusted({ $ne: service._id }),
  }).session(step.session)
  for (const id of others) await settleWaitlist(await lockService(id, step.session), span, step)
}

/**
 * Offers what is free of some time to who waits for it, before somebody else may have it: a hold that ran out, or a change of terms,
 * may not have been noted by the clock yet. The service is locked.
 */
export const offerToWaiting = (
  { service, terms: { resourceIds } }: Desk,
  { blocksFrom, blocksTo }: Pick<Slot, 'blocksFrom' | 'blocksTo'>,
  step: Omit<Step, 'by'>,
): Promise<void> => settleWaitlists(service, { blocksFrom, blocksTo, resourceIds }, { ...step, by: null })

/**
 * Offers what became free between two instants to those who wait for slots then, in their order, whichever of the slots it is for;
 * not what nobody could book any more, as where it is closed by now. The service is locked.
 */
export async function settleWaitlist(service: ServiceRecord, span: Interval, step: Step): Promise<void> {
  const { _id: serviceId, terms, status } = service
  if (!terms || status === 'RETIRED') return
  const { session, now } = step
  const waiting = await Booking.find({
    serviceId,
    status: 'WAITLISTED',
    ...during(span),
    startsAt: trusted({ $gt: now }),
  })
    .sort({ queueNumber: 1 })
    .session(session)
    .lean<Waiting[]>()
  if (waiting.length === 0) return

  const wide = { from: earliest(waiting), to: latestOf(waiting) }
  const taken: Taken[] = await findTaken({ serviceId, terms, now, ...wide }, session)
  const placeIds = new Set(waiting.map(({ servicePointId }) => servicePointId))
  const places = await ServicePoint.find({ _id: trusted({ $in: [...placeIds] }) })
    .session(session)
    .lean<ServicePointRecord[]>()
  for (const one of waiting) {
    const place = places.find(({ _id }) => _id === one.servicePointId)
    if (!place || problemOfHours({ service, terms, place }, one, now)) continue
    const free = freeFor(one, service._id, terms, taken)
    const { offered } = settle([{ ...one, number: one.queueNumber!, size: 1 }], free)
    if (offered.length === 0) continue
    await offer(one, terms, step)
    taken.push({ ...one, serviceId })
  }
}

function freeFor(one: Waiting, serviceId: string, terms: BookingTerms, taken: readonly Taken[]): Free<Group> {
  const { servicePointId, group } = one
  const { total, ofGroup, hasResources } = roomFor(one, { serviceId, servicePointId, group }, terms, taken)
  return { total: hasResources ? total : 0, ofGroup: group ? { [group]: ofGroup } : {} }
}

async function offer(
  { _id, startsAt }: Waiting,
  { notice }: BookingTerms,
  { session, emit, now, by }: Step,
): Promise<void> {
  const closesAt = new Date(startsAt.getTime() - notice * 60_000)
  const holdEndsAt = offerEnd({ now, closesAt })
  const step = { status: 'OFFERED' as const, at: now, by, reason: null }
  await Booking.updateOne(
    { _id },
    {
      $set: { status: 'OFFERED', holdEndsAt, changedAt: now },
      $push: { steps: step },
      $inc: { revision: 1 },
    },
    { session },
  )
  await schedule.plan([{ id: _id, kind: 'BOOKING', at: holdEndsAt }], session)
  tellBooking({ _id, status: 'OFFERED' }, 'WAITLISTED', emit)
}

const earliest = (waiting: readonly Waiting[]) =>
  new Date(Math.min(...waiting.map(({ blocksFrom }) => blocksFrom.getTime())))
const latestOf = (waiting: readonly Waiting[]) =>
  new Date(Math.max(...waiting.map(({ blocksTo }) => blocksTo.getTime())))
