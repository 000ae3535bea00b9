import type { Emit } from '@cluster/jobs'
import { Temporal } from 'temporal-polyfill'
import type { Context } from '../../context.ts'
import type { BookingRecord, BookingState } from '../../models/booking.ts'
import {
  type BookingDeadlineKind,
  type BookingDeadlineRecord,
  bookingDeadlineKinds,
} from '../../models/booking-deadline.ts'

const keptDays = 14

/** Also of what BullMQ is woken by, which allows no colon. */
export const idOf = (kind: BookingDeadlineKind, bookingId: string) => `${kind}-${bookingId}`

/** Of which deadlines a booking is that goes from one state to another. */
const concerned: Record<BookingDeadlineKind, readonly BookingState[]> = {
  BOOKING: ['CONFIRMED'],
  BOOKING_OFFER: ['OFFERED'],
  BOOKING_READY: ['READY'],
}

/** Tells that what its customer is told of a booking has changed. */
export function tellDeadlines(id: string, from: BookingState, to: BookingState, emit: Emit): void {
  for (const kind of bookingDeadlineKinds)
    if ([from, to].some(state => concerned[kind].includes(state)))
      emit({ type: 'deadline.changed', subject: idOf(kind, id), to: ['notifications'] })
}

/** Null where the booking never came so far. */
export async function findDeadline(id: string, { loaders }: Context): Promise<BookingDeadlineRecord | null> {
  const [, kind, bookingId] = /^(BOOKING(?:_OFFER|_READY)?)-(.+)$/.exec(id) ?? []
  const booking = bookingId ? await loaders.booking.load(bookingId) : null
  if (!booking) return null
  const place = await loaders.servicePoint.load(booking.servicePointId)
  return deadlineOf(kind as BookingDeadlineKind, booking, place?.timeZone ?? 'Europe/Paris')
}

function deadlineOf(
  kind: BookingDeadlineKind,
  booking: BookingRecord,
  timeZone: string,
): BookingDeadlineRecord | null {
  const { status, startsAt, steps, changedAt } = booking
  const came = steps.findLast(step => concerned[kind].includes(step.status))
  if (!came) return null
  const isOn = concerned[kind].includes(status)
  const state = isOn ? 'OPEN' : kind === 'BOOKING' && status === 'CANCELLED' ? 'CALLED_OFF' : 'MET'
  const at = {
    BOOKING: startsAt,
    BOOKING_OFFER: booking.holdEndsAt ?? came.at,
    BOOKING_READY: lastDay(came.at, timeZone),
  }
  return { kind, booking, at: at[kind], state, changedAt: isOn ? came.at : changedAt }
}

/** The last instant of the last day on which something is kept to be fetched. */
function lastDay(readyAt: Date, timeZone: string): Date {
  const day = Temporal.Instant.fromEpochMilliseconds(readyAt.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .add({ days: keptDays + 1 })
  return new Date(day.toZonedDateTime(timeZone).epochMilliseconds - 1)
}
