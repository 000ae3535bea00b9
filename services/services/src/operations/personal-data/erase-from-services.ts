import { randomUUID } from 'node:crypto'
import { trusted } from '@cluster/database'
import { forgetAnswers } from '@cluster/subgraph/answers'
import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { BasketOrder, type BasketOrderRecord } from '../../models/basket-order.ts'
import { BasketSubscription } from '../../models/basket-subscription.ts'
import { Booking, type BookingRecord } from '../../models/booking.ts'
import { Customer } from '../../models/customer.ts'
import { OrderCycle, type OrderCycleRecord } from '../../models/order-cycle.ts'
import { TariffRight } from '../../models/tariff-right.ts'
import { lockService } from '../bookings/lock.ts'
import { putStep } from '../bookings/put-step.ts'
import type { Step } from '../bookings/step.ts'

/** Gives back what a person booked to come, leaves what is past without it, and forgets whose account in the books was its own. */
export async function eraseFromServices(personId: string, { now, transact }: Context): Promise<boolean> {
  return transact(async (session, emit) => {
    await giveBack(personId, { session, emit, now: now(), by: null })
    await forgetBookings(personId, session)
    await forgetBaskets(personId, { session, now: now() })
    await TariffRight.deleteMany({ personId }, { session })
    await Customer.deleteMany({ personId }, { session })
    await forgetAnswers('services', personId, session)
    return true
  })
}

async function giveBack(personId: string, step: Step): Promise<void> {
  const { session, now } = step
  const toCome = await Booking.find({
    personId,
    startsAt: trusted({ $gt: now }),
    status: trusted({ $in: ['HELD', 'WAITLISTED', 'OFFERED', 'REQUESTED', 'CONFIRMED'] }),
  })
    .session(session)
    .lean<BookingRecord[]>()
  for (const booking of toCome) {
    const service = await lockService(booking.serviceId, session)
    await putStep(booking, 'CANCELLED', { service }, step)
  }
}

/** Another person for each: nobody can tell that they were one's. */
async function forgetBookings(personId: string, session: ClientSession): Promise<void> {
  const bookings = await Booking.find({ $or: [{ personId }, { 'steps.by': personId }] })
    .session(session)
    .lean<BookingRecord[]>()
  if (bookings.length === 0) return
  await Booking.bulkWrite(
    bookings.map(booking => ({
      updateOne: {
        filter: { _id: booking._id },
        update: {
          ...(booking.personId === personId ? { personId: randomUUID() } : {}),
          steps: booking.steps.map(step =>
            step.by === personId ? { ...step, by: null, reason: null } : step,
          ),
        },
      },
    })),
    { session },
  )
}

/** Takes back what is ordered in cycles that are open, and leaves the rest without the person. */
async function forgetBaskets(
  personId: string,
  { session, now }: Pick<Step, 'session' | 'now'>,
): Promise<void> {
  const orders = await BasketOrder.find({ personId }).session(session).lean<BasketOrderRecord[]>()
  const ordering = await OrderCycle.find({
    _id: trusted({ $in: orders.map(({ cycleId }) => cycleId) }),
    status: trusted({ $in: ['PLANNED' as const, 'OPEN' as const] }),
    closesAt: trusted({ $gt: now }),
  })
    .select('_id')
    .session(session)
    .lean<Pick<OrderCycleRecord, '_id'>[]>()
  const isOpen = new Set(ordering.map(({ _id }) => _id))
  const isTakenBack = ({ status, cycleId }: BasketOrderRecord) => status === 'PLACED' && isOpen.has(cycleId)
  const takenBack = orders.filter(isTakenBack)
  if (takenBack.length > 0)
    await OrderCycle.bulkWrite(
      takenBack.map(({ cycleId, quantity }) => ({
        updateOne: { filter: { _id: cycleId }, update: { $inc: { ordered: -quantity } } },
      })),
      { session },
    )
  if (orders.length > 0)
    await BasketOrder.bulkWrite(
      orders.map(order => ({
        updateOne: {
          filter: { _id: order._id },
          update: { personId: randomUUID(), ...(isTakenBack(order) ? { status: 'CANCELLED' as const } : {}) },
        },
      })),
      { session },
    )
  await BasketSubscription.deleteMany({ personId }, { session })
}
