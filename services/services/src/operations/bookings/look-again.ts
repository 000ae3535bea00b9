import { trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { Booking, type BookingRecord } from '../../models/booking.ts'
import { schedule } from '../../schedule.ts'

/** Has the clock look at once whether what people wait for can be had, since hours or terms have changed. */
export async function lookAgain(
  where: Pick<BookingRecord, 'serviceId'> | Pick<BookingRecord, 'servicePointId'>,
  { session, now }: { session: ClientSession; now: Date },
): Promise<void> {
  const waiting = await Booking.find({ ...where, status: 'WAITLISTED', startsAt: trusted({ $gt: now }) })
    .select('_id')
    .session(session)
    .lean<Pick<BookingRecord, '_id'>[]>()
  const planned = waiting.map(({ _id: id }) => ({ id, kind: 'BOOKING' as const, at: now }))
  await schedule.plan(planned, session)
}
