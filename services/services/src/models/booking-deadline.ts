import type { BookingRecord } from './booking.ts'

export const bookingDeadlineKinds = ['BOOKING', 'BOOKING_OFFER', 'BOOKING_READY'] as const
export type BookingDeadlineKind = (typeof bookingDeadlineKinds)[number]

/** What the customer is told of a booking by a date. It is computed, and stored nowhere. */
export interface BookingDeadlineRecord {
  kind: BookingDeadlineKind
  booking: BookingRecord
  at: Date
  state: 'OPEN' | 'MET' | 'CALLED_OFF'
  changedAt: Date
}
