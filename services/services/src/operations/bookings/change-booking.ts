import type { Context } from '../../context.ts'
import {
  bookingIsOver,
  bookingNotFound,
  bookingNotHeld,
  cancelTooLate,
  holdExpired,
  priceChanged,
  stepNotPossible,
  textTooLong,
} from '../../errors.ts'
import { Booking, type BookingRecord, type BookingState } from '../../models/booking.ts'
import type { ServiceRecord } from '../../models/service.ts'
import { actorOf } from '../customers/customer-of.ts'
import { checkKept } from './check-slot.ts'
import { ownerOf } from './find-booking.ts'
import { lockService } from './lock.ts'
import { priceFor } from './price-for.ts'
import { putStep } from './put-step.ts'
import type { Step } from './step.ts'

type Change = (booking: BookingRecord, service: ServiceRecord, step: Step) => Promise<BookingRecord>

/** Changes a booking in one transaction, for who may have it. @throws DomainError BOOKING_NOT_FOUND or FORBIDDEN */
async function changeOwn(id: string, context: Context, change: Change): Promise<BookingRecord> {
  const { loaders, inTurn, self, viewer, now, transact } = context
  const known = await loaders.booking.load(id)
  if (!known) throw bookingNotFound(id)
  const owner = await ownerOf(known, context)
  return inTurn(known.serviceId, () =>
    transact(async (session, emit) => {
      const service = await lockService(known.serviceId, session)
      const booking = await Booking.findById(id).session(session).lean<BookingRecord>()
      if (!booking) throw bookingNotFound(id)
      self.mustBe(booking.personId, owner)
      return change(booking, service, { session, emit, now: now(), by: actorOf(viewer) })
    }),
  )
}

/**
 * Books a slot that is held or offered, at the amount that its customer has seen. Doing it again changes nothing.
 * @param amount in cents
 */
export function confirmBooking(id: string, amount: number, context: Context): Promise<BookingRecord> {
  return changeOwn(id, context, async (booking, service, step) => {
    const { status, holdEndsAt, startsAt } = booking
    if ((status === 'CONFIRMED' || status === 'REQUESTED') && booking.amount === amount) return booking
    if (status === 'EXPIRED') throw holdExpired()
    if (status !== 'HELD' && status !== 'OFFERED') throw bookingNotHeld()
    if (holdEndsAt! <= step.now) throw holdExpired()
    const price = await priceFor(service, booking, { startsAt, now: step.now, session: step.session })
    if (price.amount !== amount) throw priceChanged(price.amount)
    await checkKept(booking, service, step)
    const next = service.terms?.needsAgreement ? 'REQUESTED' : 'CONFIRMED'
    return putStep(booking, next, { service, ...price }, step)
  })
}

function checkReason(reason: string | null): void {
  if (reason && reason.length > 500) throw textTooLong('reason', 500)
}

const cancellable: BookingState[] = ['HELD', 'WAITLISTED', 'OFFERED', 'REQUESTED', 'CONFIRMED']

/** Gives a slot back, or leaves the waitlist: its customer in time, who provides it and staff always. Doing it again changes nothing. */
export function cancelBooking(id: string, reason: string | null, context: Context): Promise<BookingRecord> {
  const { viewer } = context
  checkReason(reason)
  return changeOwn(id, context, async (booking, service, step) => {
    const { status, startsAt } = booking
    if (status === 'CANCELLED' || status === 'EXPIRED') return booking
    if (!cancellable.includes(status)) throw bookingIsOver()
    const { organisationId } = await ownerOf(booking, context)
    const isCustomer = !viewer.has('STAFF') && !viewer.organisationIds.includes(organisationId ?? '')
    const latest = startsAt.getTime() - (service.terms?.cancelNotice ?? 0) * 60_000
    if (isCustomer && status === 'CONFIRMED' && step.now.getTime() > latest) throw cancelTooLate()
    return putStep(booking, 'CANCELLED', { service, reason }, step)
  })
}

/** Where who provides a service can bring a booking, by how people get it. */
function stepsFrom(status: BookingState, { delivery }: Pick<ServiceRecord, 'delivery'>): BookingState[] {
  const steps: Partial<Record<BookingState, BookingState[]>> =
    delivery === 'DROP_OFF'
      ? {
          REQUESTED: ['CONFIRMED'],
          CONFIRMED: ['DROPPED_OFF', 'NO_SHOW'],
          DROPPED_OFF: ['READY'],
          READY: ['COLLECTED', 'NO_SHOW'],
        }
      : { REQUESTED: ['CONFIRMED'], CONFIRMED: ['COLLECTED', 'NO_SHOW'] }
  return steps[status] ?? []
}

/** Who provides it agrees while the slot is kept. */
async function checkRequest(booking: BookingRecord, service: ServiceRecord, step: Step): Promise<void> {
  if (booking.holdEndsAt && booking.holdEndsAt <= step.now) throw holdExpired()
  await checkKept(booking, service, step)
}

/** Notes how far a booking is. What it is already changes nothing. */
export function markBooking(
  id: string,
  { status, reason }: { status: BookingState; reason: string | null },
  context: Context,
): Promise<BookingRecord> {
  checkReason(reason)
  return changeOwn(id, context, async (booking, service, step) => {
    if (booking.status === status) return booking
    const possible = stepsFrom(booking.status, service)
    if (!possible.includes(status)) throw stepNotPossible(booking.status, possible)
    if (booking.status === 'REQUESTED') await checkRequest(booking, service, step)
    return putStep(booking, status, { service, reason }, step)
  })
}
