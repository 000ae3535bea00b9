import type { Emit } from '@cluster/jobs'
import { Temporal } from 'temporal-polyfill'
import type { Context } from '../../context.ts'
import type { BookingState } from '../../models/booking.ts'
import type { ServiceDeadlineRecord } from '../../models/service-deadline.ts'

const keptDays = 14

/** Of which states of a booking each kind tells. */
const told = {
  BOOKING: 'CONFIRMED',
  BOOKING_OFFER: 'OFFERED',
  BOOKING_READY: 'READY',
} as const satisfies Record<string, BookingState>
export type BookingDeadlineKind = keyof typeof told
export const isOfBooking = (kind: string): kind is BookingDeadlineKind => kind in told

/** Tells that what its customer is told of a booking has changed. BullMQ is woken by such ids as well, which allows no colon. */
export function tellBooking(id: string, from: BookingState, to: BookingState, emit: Emit): void {
  for (const [kind, state] of Object.entries(told))
    if (from === state || to === state)
      emit({ type: 'deadline.changed', subject: `${kind}-${id}`, to: ['notifications'] })
}

/** Null where the booking never came so far. */
export async function bookingDeadline(
  kind: BookingDeadlineKind,
  bookingId: string,
  { loaders }: Context,
): Promise<ServiceDeadlineRecord | null> {
  const booking = await loaders.booking.load(bookingId)
  const came = booking?.steps.findLast(step => step.status === told[kind])
  if (!booking || !came) return null
  const [place, service] = await Promise.all([
    loaders.servicePoint.load(booking.servicePointId),
    loaders.service.load(booking.serviceId),
  ])
  const { status, startsAt, endsAt, holdEndsAt, changedAt, revision, servicePointId, providerId, personId } =
    booking
  const isOn = status === told[kind]
  const readyUntil = lastDay(came.at, place?.timeZone ?? 'Europe/Paris')
  return {
    id: `${kind}-${bookingId}`,
    kind,
    at: { BOOKING: startsAt, BOOKING_OFFER: holdEndsAt ?? came.at, BOOKING_READY: readyUntil }[kind],
    endsAt: kind === 'BOOKING' ? endsAt : null,
    state: isOn ? 'OPEN' : kind === 'BOOKING' && status === 'CANCELLED' ? 'CALLED_OFF' : 'MET',
    revision,
    changedAt: isOn ? came.at : changedAt,
    title: service?.title ?? {},
    servicePointId,
    providerId,
    personId,
    orders: null,
  }
}

/** The last instant of the last day on which something is kept to be fetched. */
function lastDay(readyAt: Date, timeZone: string): Date {
  const day = Temporal.Instant.fromEpochMilliseconds(readyAt.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .add({ days: keptDays + 1 })
  return new Date(day.toZonedDateTime(timeZone).epochMilliseconds - 1)
}
