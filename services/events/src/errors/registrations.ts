import { domainError } from '@cluster/errors'

export const registrationNotFound = domainError(
  'REGISTRATION_NOT_FOUND',
  'id',
  (id: string) => `No registration has the id ${id}.`,
)
export const eventNotPublished = domainError(
  'EVENT_NOT_PUBLISHED',
  'eventId',
  'The event is not published: registration is not open.',
)
export const registrationClosed = domainError(
  'REGISTRATION_CLOSED',
  'occurrenceId',
  'Registration ended when the event began.',
)
export const alreadyRegistered = domainError(
  'ALREADY_REGISTERED',
  'eventId',
  'You are registered for this already.',
)
export const personMissing = domainError(
  'PERSON_MISSING',
  'personId',
  'An app registers somebody: give the id of the person.',
)
export const eventFull = domainError('EVENT_FULL', 'eventId', 'There is no place left.')
