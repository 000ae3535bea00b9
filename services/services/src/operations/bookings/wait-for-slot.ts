import { trusted } from '@cluster/database'
import type { Context } from '../../context.ts'
import { alreadyWaiting, slotIsFree } from '../../errors.ts'
import { Booking, type BookingRecord, takingStates } from '../../models/booking.ts'
import { schedule } from '../../schedule.ts'
import { customerOf, groupOf } from '../customers/customer-of.ts'
import { lookAtSlot, openDesk, refusalOf } from './check-slot.ts'
import { newBooking, type SlotWanted } from './hold-slot.ts'
import { lockService } from './lock.ts'
import { priceFor } from './price-for.ts'

/** Puts somebody on the waitlist of a slot that is taken: who comes first is offered it first. */
export async function waitForSlot(wanted: SlotWanted, context: Context): Promise<BookingRecord> {
  const personId = customerOf(wanted, context)
  const { viewer, now, inTurn, transact } = context
  return inTurn(wanted.serviceId, () =>
    transact(async session => {
      const service = await lockService(wanted.serviceId, session)
      const desk = await openDesk(service, wanted.servicePointId, session)
      const { startsAt } = wanted
      const price = await priceFor(service, { ...wanted, personId }, { startsAt, now: now(), session })
      const { serviceId, servicePointId } = wanted
      const states = trusted({ $in: ['WAITLISTED' as const, ...takingStates] })
      const isKept = [{ holdEndsAt: null }, { holdEndsAt: trusted({ $gt: now() }) }]
      const already = { personId, startsAt, serviceId, servicePointId, status: states, $or: isKept }
      if (await Booking.exists(already).session(session)) throw alreadyWaiting()

      const look = { startsAt, group: groupOf(wanted), now: now() }
      const { slot, problem } = await lookAtSlot(desk, look, session)
      if (!problem) throw slotIsFree()
      if (!['SLOT_TAKEN', 'QUOTA_FULL', 'RESOURCE_TAKEN'].includes(problem)) throw refusalOf(problem)
      const made = { personId, slot, price, desk, now: now(), viewer }
      const booking = newBooking(wanted, made, { status: 'WAITLISTED', queueNumber: service.turn })
      await Booking.insertMany([booking], { session })
      // By then nobody can take what becomes free.
      const latest = new Date(startsAt.getTime() - desk.terms.notice * 60_000)
      await schedule.plan([{ id: booking._id, kind: 'BOOKING', at: latest }], session)
      return booking
    }),
  )
}
