import type { Follow } from '@cluster/jobs'
import { Booking, type BookingRecord, type BookingState } from '../../models/booking.ts'
import { lockService } from '../bookings/lock.ts'
import { putStep } from '../bookings/put-step.ts'
import { settleWaitlist } from '../bookings/settle-waitlist.ts'

const clocked: BookingState[] = ['HELD', 'OFFERED', 'REQUESTED', 'WAITLISTED']

/**
 * Ends what was held, offered, requested or waited for too long, and offers what becomes free to the next; offers what is waited for
 * where it can be had by now, as after a change of hours or terms.
 */
export const followBooking: Follow = async (id, at, transact) => {
  const known = await Booking.findById(id).select('serviceId').lean<Pick<BookingRecord, 'serviceId'>>()
  if (!known) return null
  return transact(async (session, emit) => {
    const service = await lockService(known.serviceId, session)
    const booking = await Booking.findById(id).session(session).lean<BookingRecord>()
    if (!booking || !clocked.includes(booking.status)) return null
    const noticeMs = (service.terms?.notice ?? 0) * 60_000
    const endsAt = booking.holdEndsAt ?? new Date(booking.startsAt.getTime() - noticeMs)
    const step = { session, emit, now: at, by: null }
    if (endsAt <= at) {
      await putStep(booking, 'EXPIRED', { service }, step)
      return null
    }
    if (booking.status !== 'WAITLISTED') return endsAt
    await settleWaitlist(service, { from: booking.blocksFrom, to: booking.blocksTo }, step)
    const settled = await Booking.findById(id).session(session).lean<BookingRecord>()
    return settled?.holdEndsAt ?? endsAt
  })
}
