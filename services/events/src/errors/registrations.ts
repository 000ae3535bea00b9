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
export const registrationClosed = domainError<[field?: string]>(
  'REGISTRATION_CLOSED',
  (field = 'occurrenceId') => field,
  'Registration is over, or the event has begun.',
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
export const eventFull = domainError<[field?: string]>(
  'EVENT_FULL',
  (field = 'eventId') => field,
  'There are not so many places left.',
)
export const registrationNotOpen = domainError(
  'REGISTRATION_NOT_OPEN',
  'occurrenceId',
  (opensAt: Date) => `Registration opens at ${opensAt.toISOString()}.`,
  opensAt => ({ opensAt: opensAt.toISOString() }),
)
export const partySizeOutOfRange = domainError(
  'PARTY_SIZE_OUT_OF_RANGE',
  'partySize',
  (most: number) => `On one registration 1 to ${most} may come.`,
  most => ({ most }),
)
export const notInGroup = domainError(
  'NOT_IN_GROUP',
  'group',
  'You register as one of a group that you are in; staff and apps say it for others.',
)
export const unknownQuestion = domainError(
  'UNKNOWN_QUESTION',
  'answers',
  (questionId: string) => `No question has the id ${questionId}, or it is answered twice.`,
  questionId => ({ questionId }),
)
export const answerMissing = domainError(
  'ANSWER_MISSING',
  'answers',
  (questionId: string) => `The question ${questionId} must be answered.`,
  questionId => ({ questionId }),
)
export const registrationIsOver = domainError(
  'REGISTRATION_IS_OVER',
  'id',
  'The place was given back, declined or not taken in time: register again.',
)
