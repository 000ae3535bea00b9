import { newId, trusted } from '@cluster/database'
import type { Viewer } from '@cluster/viewer'
import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { tooManyHolds } from '../../errors.ts'
import { Booking, type BookingRecord } from '../../models/booking.ts'
import type { Tariff } from '../../models/service.ts'
import { schedule } from '../../schedule.ts'
import { actorOf, customerOf, groupOf } from '../customers/customer-of.ts'
import { type Desk, lookAtSlot, openDesk, refusalOf } from './check-slot.ts'
import { lockService } from './lock.ts'
import { type Priced, priceFor } from './price-for.ts'
import { offerToWaiting } from './settle-waitlist.ts'
import { type Slot, slotAt } from './slots.ts'

export interface SlotWanted {
  serviceId: string
  servicePointId: string
  startsAt: Date
  /** For whom; null for who asks. */
  personId: string | null
  tariff: Tariff
  /** The company on whose account it goes; null where the person pays. */
  organisationId: string | null
}

const holdMs = 5 * 60_000
const mostHolds = 5

/** Keeps a slot for somebody for five minutes. Who holds it already, or was offered it, has it told again, at the price of now. */
export async function holdSlot(wanted: SlotWanted, context: Context): Promise<BookingRecord> {
  const personId = customerOf(wanted, context)
  const { viewer, now, inTurn, transact } = context
  return inTurn(wanted.serviceId, () =>
    transact(async (session, emit) => {
      const service = await lockService(wanted.serviceId, session)
      const desk = await openDesk(service, wanted.servicePointId, session)
      const { startsAt } = wanted
      const price = await priceFor(service, { ...wanted, personId }, { startsAt, now: now(), session })
      await offerToWaiting(desk, slotAt(startsAt, desk.terms), { session, emit, now: now() })
      const kept = await findKept(personId, now(), session)
      const same = kept.find(one => isSame(one, wanted))
      const group = groupOf(wanted)
      if (same?.group === group) return renew(same, wanted, price, session)
      const holds = kept.filter(({ status }) => status === 'HELD')
      if (!same && holds.length >= mostHolds) throw tooManyHolds(mostHolds)

      const look = { startsAt, group, now: now(), except: same?._id }
      const { slot, problem } = await lookAtSlot(desk, look, session)
      if (problem) throw refusalOf(problem)
      if (same) return renew(same, wanted, price, session)
      const holdEndsAt = new Date(now().getTime() + holdMs)
      const made = { personId, slot, price, desk, now: now(), viewer }
      const booking = newBooking(wanted, made, { status: 'HELD', holdEndsAt })
      await Booking.insertMany([booking], { session })
      await schedule.plan([{ id: booking._id, kind: 'BOOKING', at: holdEndsAt }], session)
      return booking
    }),
  )
}

const findKept = (personId: string, now: Date, session: ClientSession) =>
  Booking.find({
    personId,
    status: trusted({ $in: ['HELD' as const, 'OFFERED' as const] }),
    holdEndsAt: trusted({ $gt: now }),
  })
    .session(session)
    .lean<BookingRecord[]>()

const isSame = (one: BookingRecord, { serviceId, servicePointId, startsAt }: SlotWanted): boolean =>
  one.serviceId === serviceId &&
  one.servicePointId === servicePointId &&
  one.startsAt.getTime() === startsAt.getTime()

async function renew(
  held: BookingRecord,
  wanted: SlotWanted,
  price: Priced,
  session: ClientSession,
): Promise<BookingRecord> {
  const { tariff, organisationId } = wanted
  const payer = { tariff, organisationId, group: groupOf(wanted) }
  const renewed = { ...held, ...price, ...payer, revision: held.revision + 1 }
  await Booking.replaceOne({ _id: held._id }, renewed, { session })
  return renewed
}

interface Made {
  personId: string
  slot: Slot
  price: Priced
  desk: Desk
  now: Date
  viewer: Viewer
}

export function newBooking(
  { serviceId, servicePointId, tariff, organisationId }: SlotWanted,
  { personId, slot, price, desk, now, viewer }: Made,
  { status, ...given }: Pick<BookingRecord, 'status'> & Partial<BookingRecord>,
): BookingRecord {
  return {
    _id: newId(),
    serviceId,
    servicePointId,
    providerId: desk.service.providerId,
    personId,
    organisationId,
    status,
    ...slot,
    resourceIds: desk.terms.resourceIds,
    group: groupOf({ organisationId }),
    tariff,
    ...price,
    holdEndsAt: null,
    queueNumber: null,
    seriesId: null,
    steps: [{ status, at: now, by: actorOf(viewer), reason: null }],
    changedAt: now,
    revision: 0,
    appId: viewer.personId ? null : viewer.appId,
    ...given,
  }
}
