import { randomUUID } from 'node:crypto'
import { trusted } from '@cluster/database'
import { answersOf } from '@cluster/subgraph/answers'
import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { Booking, type BookingRecord } from '../../models/booking.ts'
import { Customer } from '../../models/customer.ts'
import { TariffRight } from '../../models/tariff-right.ts'
import { lockService } from '../bookings/lock.ts'
import { putStep } from '../bookings/put-step.ts'
import type { Step } from '../bookings/step.ts'

/** Gives back what a person booked to come, leaves what is past without it, and forgets whose account in the books was its own. */
export async function eraseFromServices(personId: string, { now, transact }: Context): Promise<boolean> {
  return transact(async (session, emit) => {
    await giveBack(personId, { session, emit, now: now(), by: null })
    await forgetBookings(personId, session)
    await TariffRight.deleteMany({ personId }, { session })
    await Customer.deleteMany({ personId }, { session })
    await forgetAnswers(personId, session)
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

async function forgetAnswers(personId: string, session: ClientSession): Promise<void> {
  const { collection } = answersOf('services')
  await collection.deleteMany({ personId }, { session })
  // An app that asks again gets its answer, but without the person: else it would be done again, and bring it back.
  await collection.updateMany(
    { 'results.value.personId': personId },
    { $set: { 'results.$[its].value.personId': randomUUID() } },
    { arrayFilters: [{ 'its.value.personId': personId }], session },
  )
}
