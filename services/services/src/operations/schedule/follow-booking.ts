import type { Follow } from '@cluster/jobs'
import { Booking, type BookingRecord } from '../../models/booking.ts'
import { lockService } from '../bookings/lock.ts'
import { putStep } from '../bookings/put-step.ts'

/** Ends what was held, offered or waited for too long, and offers what becomes free to the next. */
export const followBooking: Follow = async (id, at, transact) => {
  const known = await Booking.findById(id).select('serviceId').lean<Pick<BookingRecord, 'serviceId'>>()
  if (!known) return null
  return transact(async (session, emit) => {
    const service = await lockService(known.serviceId, session)
    const booking = await Booking.findById(id).session(session).lean<BookingRecord>()
    if (!booking || !['HELD', 'OFFERED', 'WAITLISTED'].includes(booking.status)) return null
    const noticeMs = (service.terms?.notice ?? 0) * 60_000
    const endsAt = booking.holdEndsAt ?? new Date(booking.startsAt.getTime() - noticeMs)
    if (endsAt > at) return endsAt
    await putStep(booking, 'EXPIRED', { service }, { session, emit, now: at, by: null })
    return null
  })
}
