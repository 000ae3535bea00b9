import { domainError } from '@cluster/errors'

export const ticketInvalid = domainError(
  'TICKET_INVALID',
  'ticket',
  'This is no ticket of ours: it is forged, or was not read whole.',
)
export const ticketOfAnotherEvent = domainError(
  'TICKET_OF_ANOTHER_EVENT',
  'ticket',
  'The ticket is for another event.',
)
export const ticketOfAnotherDate = domainError(
  'TICKET_OF_ANOTHER_DATE',
  'ticket',
  'The ticket is for another date of this event.',
)
export const registrationNotConfirmed = domainError(
  'REGISTRATION_NOT_CONFIRMED',
  'ticket',
  'The place of this ticket is not kept any more.',
)
export const scannedInTheFuture = domainError(
  'SCANNED_IN_THE_FUTURE',
  'scannedAt',
  'A ticket cannot have been shown in the future: set the clock of the scanner.',
)
export const checkInNotOpen = domainError(
  'CHECK_IN_NOT_OPEN',
  'scannedAt',
  'Tickets count from 24 hours before the date on.',
)
export const invalidArrived = domainError(
  'INVALID_ARRIVED',
  'arrived',
  (partySize: number) => `The party is of ${partySize}: 1 to ${partySize} of it can have come.`,
)
