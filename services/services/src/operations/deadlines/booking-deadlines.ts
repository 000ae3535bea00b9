import type { Emit } from '@cluster/jobs'
import { zonedAt } from '@cluster/time'
import type { Context } from '../../context.ts'
import type { BookingRecord, BookingState, BookingStep } from '../../models/booking.ts'
import type { ServiceDeadlineRecord } from '../../models/service-deadline.ts'

const keptDays = 14

/** Of which states of a booking each kind tells. */
const told = {
  BOOKING: 'CONFIRMED',
  BOOKING_OFFER: 'OFFERED',
  BOOKING_READY: 'READY',
} as const satisfies Record<string, BookingState>
/** That who provides it did not agree, or not in time: its steps say so, no state does. */
const refused = 'BOOKING_REFUSED'
export type BookingDeadlineKind = keyof typeof told | typeof refused
export const isOfBooking = (kind: string): kind is BookingDeadlineKind => kind in told || kind === refused

/** Tells that what its customer is told of a booking has changed. BullMQ is woken by such ids as well, which allows no colon. */
export function tellBooking(
  { _id, status }: Pick<BookingRecord, '_id' | 'status'>,
  from: BookingState,
  emit: Emit,
): void {
  const changed = Object.entries(told).flatMap(([kind, state]) =>
    from === state || status === state ? kind : [],
  )
  if (from === 'REQUESTED' && status !== 'CONFIRMED') changed.push(refused)
  for (const kind of changed)
    emit({ type: 'deadline.changed', subject: `${kind}-${_id}`, to: ['notifications'] })
}

/** The step by which a booking came so far that a kind tells of it. */
const stepOf = (kind: BookingDeadlineKind, { steps, personId }: BookingRecord): BookingStep | undefined => {
  if (kind !== refused) return steps.findLast(({ status }) => status === told[kind])
  const [before, last] = steps.slice(-2)
  const isOver = last?.status === 'CANCELLED' || last?.status === 'EXPIRED'
  return before?.status === 'REQUESTED' && isOver && last.by !== personId ? last : undefined
}

/** Null where the booking never came so far. */
export async function bookingDeadline(
  kind: BookingDeadlineKind,
  bookingId: string,
  { loaders }: Context,
): Promise<ServiceDeadlineRecord | null> {
  const booking = await loaders.booking.load(bookingId)
  const came = booking && stepOf(kind, booking)
  if (!booking || !came) return null
  const [place, service] = await Promise.all([
    loaders.servicePoint.load(booking.servicePointId),
    loaders.service.load(booking.serviceId),
  ])
  const { status, startsAt, endsAt, holdEndsAt, changedAt, revision, servicePointId, providerId, personId } =
    booking
  const isOn = status === came.status
  const readyUntil = lastDay(came.at, place?.timeZone ?? 'Europe/Paris')
  return {
    id: `${kind}-${bookingId}`,
    kind,
    at: {
      BOOKING: startsAt,
      BOOKING_OFFER: holdEndsAt ?? came.at,
      BOOKING_READY: readyUntil,
      BOOKING_REFUSED: startsAt,
    }[kind],
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
  const day = zonedAt(readyAt, timeZone)
    .toPlainDate()
    .add({ days: keptDays + 1 })
  return new Date(day.toZonedDateTime(timeZone).epochMilliseconds - 1)
}
