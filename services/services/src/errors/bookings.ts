import { domainError } from '@cluster/errors'

export const bookingNotFound = domainError(
  'BOOKING_NOT_FOUND',
  'id',
  (id: string) => `No booking has the id ${id}.`,
)
export const personMissing = domainError('PERSON_MISSING', 'personId', 'Say for whom: you are no person.')
export const serviceNotBooked = domainError(
  'SERVICE_NOT_BOOKED',
  'serviceId',
  'This service is not booked by slots: ask who provides it.',
)
export const priceOnRequest = domainError(
  'PRICE_ON_REQUEST',
  'serviceId',
  'What this service costs is told on request: it cannot be booked here.',
)
export const tariffNotOffered = domainError(
  'TARIFF_NOT_OFFERED',
  'tariff',
  'This service has no price for that tariff.',
)
export const tariffWithoutRight = domainError(
  'TARIFF_WITHOUT_RIGHT',
  'tariff',
  'The person may not pay this tariff on that day: staff grant it once they have seen the proof.',
)
export const priceChanged = domainError(
  'PRICE_CHANGED',
  'amount',
  (amount: number) => `It costs ${amount} cents now: show that, and confirm it.`,
  (amount: number) => ({ amount }),
)

/** Why a slot cannot be had. */
const slotProblems = {
  SLOT_IN_PAST: 'The slot has begun.',
  SLOT_TOO_SOON: 'It is too late for this slot: it has to be booked earlier.',
  SLOT_TOO_FAR: 'This slot cannot be booked yet.',
  SLOT_NOT_OFFERED: 'There is no slot then: ask for availability.',
  SLOT_SKIPPED: 'The clock skips this hour on that day.',
  SLOT_TAKEN: 'The slot is taken.',
  QUOTA_FULL: 'All places of your group are taken.',
  RESOURCE_TAKEN: 'What is needed for it is taken then.',
} as const
export type SlotProblem = keyof typeof slotProblems

export const slotInPast = domainError('SLOT_IN_PAST', 'startsAt', slotProblems.SLOT_IN_PAST)
export const slotTooSoon = domainError('SLOT_TOO_SOON', 'startsAt', slotProblems.SLOT_TOO_SOON)
export const slotTooFar = domainError('SLOT_TOO_FAR', 'startsAt', slotProblems.SLOT_TOO_FAR)
export const slotNotOffered = domainError('SLOT_NOT_OFFERED', 'startsAt', slotProblems.SLOT_NOT_OFFERED)
export const slotTaken = domainError('SLOT_TAKEN', 'startsAt', slotProblems.SLOT_TAKEN)
export const quotaFull = domainError('QUOTA_FULL', 'startsAt', slotProblems.QUOTA_FULL)
export const resourceTaken = domainError('RESOURCE_TAKEN', 'startsAt', slotProblems.RESOURCE_TAKEN)

export const slotIsFree = domainError('SLOT_IS_FREE', 'startsAt', 'The slot is free: hold it.')
export const alreadyWaiting = domainError(
  'ALREADY_WAITING',
  'startsAt',
  'The person waits for this slot already, or has it.',
)
export const tooManyHolds = domainError(
  'TOO_MANY_HOLDS',
  null,
  (limit: number) => `At most ${limit} slots are held for a person at a time: confirm or cancel one.`,
)
export const holdExpired = domainError(
  'HOLD_EXPIRED',
  'id',
  'The slot was kept for a while only: hold it again.',
)
export const bookingNotHeld = domainError(
  'BOOKING_NOT_HELD',
  'id',
  'Only a slot that is held or offered can be confirmed.',
)
export const stepNotPossible = domainError(
  'STEP_NOT_POSSIBLE',
  'status',
  (from: string, to: readonly string[]) =>
    `From ${from} it goes on to ${to.length > 0 ? to.join(' or ') : 'nothing: it is over'}.`,
  (from: string, to: readonly string[]) => ({ from, to }),
)
export const cancelTooLate = domainError(
  'CANCEL_TOO_LATE',
  'id',
  'It is too late to cancel: ask who provides it.',
)
export const bookingIsOver = domainError(
  'BOOKING_IS_OVER',
  'id',
  'What was done or ended cannot be cancelled.',
)
export const invalidSeries = domainError(
  'INVALID_SERIES',
  'count',
  (most: number) => `A series has 2 to ${most} dates.`,
)
