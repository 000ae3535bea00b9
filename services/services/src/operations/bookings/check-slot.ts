import type { ClientSession } from 'mongoose'
import {
  quotaFull,
  resourceTaken,
  type SlotProblem,
  serviceNotBooked,
  servicePointNotFound,
  serviceRetired,
  slotInPast,
  slotNotOffered,
  slotTaken,
  slotTooFar,
  slotTooSoon,
} from '../../errors.ts'
import type { BookingRecord } from '../../models/booking.ts'
import type { BookingTerms, ServiceRecord } from '../../models/service.ts'
import { ServicePoint, type ServicePointRecord } from '../../models/service-point.ts'
import { findTaken } from './find-taken.ts'
import { openFor } from './open-for.ts'
import {
  type Asked,
  isOffered,
  problemOfRoom,
  problemOfTime,
  roomFor,
  type Slot,
  slotAt,
  type Taken,
} from './slots.ts'
import type { Step } from './step.ts'

const refusals: Record<Exclude<SlotProblem, 'SLOT_SKIPPED'>, () => Error> = {
  SLOT_IN_PAST: slotInPast,
  SLOT_TOO_SOON: slotTooSoon,
  SLOT_TOO_FAR: slotTooFar,
  SLOT_NOT_OFFERED: slotNotOffered,
  SLOT_TAKEN: slotTaken,
  QUOTA_FULL: quotaFull,
  RESOURCE_TAKEN: resourceTaken,
}

/** A slot that is asked for by its instant is never one that the clock skips. */
export const refusalOf = (problem: SlotProblem): Error => refusals[problem as keyof typeof refusals]()

/** Where one asks for slots of a service, and how they are booked. */
export interface Desk {
  service: ServiceRecord
  terms: BookingTerms
  place: ServicePointRecord
}

/** @throws DomainError unless the service is booked by slots at the place */
export async function openDesk(
  service: ServiceRecord,
  servicePointId: string,
  session: ClientSession,
): Promise<Desk> {
  const { terms, status, offered } = service
  if (status === 'RETIRED') throw serviceRetired('serviceId')
  if (!terms) throw serviceNotBooked()
  const isThere = offered.some(one => one.servicePointId === servicePointId)
  const place =
    isThere && (await ServicePoint.findById(servicePointId).session(session).lean<ServicePointRecord>())
  if (!place) throw servicePointNotFound(servicePointId, 'servicePointId')
  return { service, terms, place }
}

/** Why a slot cannot be had by its time and the hours, whatever is taken; null where it can. */
export function problemOfHours(
  { service, terms, place }: Desk,
  { startsAt, endsAt }: Slot,
  now: Date,
): SlotProblem | null {
  const problem = problemOfTime({ startsAt }, terms, now)
  if (problem) return problem
  const open = openFor(service, place, { from: startsAt, to: endsAt })
  return isOffered(startsAt, open, terms) ? null : 'SLOT_NOT_OFFERED'
}

interface Wanted {
  startsAt: Date
  group: Asked['group']
  now: Date
  /** The id of a booking that is not in its own way. */
  except?: string | undefined
}

/** Reads what is taken, and looks whether there is room as well. */
export async function lookAtSlot(
  desk: Desk,
  { startsAt, group, now, except }: Wanted,
  session: ClientSession,
): Promise<{ slot: Slot; problem: SlotProblem | null }> {
  const { service, terms, place } = desk
  const slot = slotAt(startsAt, terms)
  const problem = problemOfHours(desk, slot, now)
  if (problem) return { slot, problem }
  const { blocksFrom: from, blocksTo: to } = slot
  const taken = await findTaken({ serviceId: service._id, terms, from, to, now, except }, session)
  const asked = { serviceId: service._id, servicePointId: place._id, group }
  return { slot, problem: roomProblem(slot, asked, terms, taken) }
}

/**
 * Looks once more at a slot that is kept for somebody, beside what it takes itself: the hours may have changed since, and where the
 * clock of another process is ahead it is sold already. That it was booked in time was looked at when it was kept.
 * @throws DomainError why it cannot be had any more
 */
export async function checkKept(
  booking: BookingRecord,
  service: ServiceRecord,
  { session, now }: Pick<Step, 'session' | 'now'>,
): Promise<void> {
  const { _id: except, serviceId, servicePointId, group, resourceIds } = booking
  const desk = await openDesk(service, servicePointId, session)
  const problem = problemOfHours({ ...desk, terms: { ...desk.terms, notice: 0 } }, booking, now)
  if (problem && problem !== 'SLOT_TOO_FAR') throw refusalOf(problem)
  const terms = { ...desk.terms, resourceIds }
  const span = { from: booking.blocksFrom, to: booking.blocksTo }
  const taken = await findTaken({ serviceId, terms, now, except, ...span }, session)
  const room = roomProblem(booking, { serviceId, servicePointId, group }, terms, taken)
  if (room) throw refusalOf(room)
}

export const roomProblem = (slot: Slot, asked: Asked, terms: BookingTerms, taken: readonly Taken[]) =>
  problemOfRoom(roomFor(slot, asked, terms, taken))
