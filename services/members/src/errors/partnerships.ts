import { domainError } from '@cluster/errors'

export const partnershipNotFound = domainError<[id: string, field?: string]>(
  'PARTNERSHIP_NOT_FOUND',
  (_id, field = 'id') => field,
  id => `No partnership has the id ${id}.`,
)
export const partnershipExists = domainError(
  'PARTNERSHIP_EXISTS',
  'organisationId',
  'The organisation has a partnership: renew it, or end it first.',
)
export const partnershipEnded = domainError<[day: string, field?: string]>(
  'PARTNERSHIP_ENDED',
  (_day, field = 'id') => field,
  day => `The partnership ended on ${day}: agree on a new one.`,
)
export const partnershipChanged = domainError(
  'PARTNERSHIP_CHANGED',
  'revision',
  (revision: number) => `The partnership is at revision ${revision} now: read it again.`,
  revision => ({ revision }),
)
export const invalidAgreementReference = domainError(
  'INVALID_AGREEMENT_REFERENCE',
  'reference',
  'An agreement has a reference of 1 to 200 characters.',
)
export const agreementEndsBeforeStart = domainError(
  'AGREEMENT_ENDS_BEFORE_START',
  'endsOn',
  'An agreement ends on the day it starts or later.',
)
export const renewalNotLater = domainError(
  'RENEWAL_NOT_LATER',
  'endsOn',
  (endsOn: string) => `The agreement lasts until ${endsOn} already: a renewal ends later.`,
)
export const endedOutsideAgreement = domainError(
  'ENDED_OUTSIDE_AGREEMENT',
  'on',
  (from: string, to: string) => `It ends on a day from ${from} to ${to}.`,
)
export const invalidObjective = domainError('INVALID_OBJECTIVE', 'objectives', (why: string) => why)
export const invalidIndicator = domainError('INVALID_INDICATOR', 'objectives', (why: string) => why)
export const indicatorNotFound = domainError(
  'INDICATOR_NOT_FOUND',
  (_id: string, field: string) => field,
  (id: string) => `The partnership has no objective or indicator with the id ${id}.`,
)
export const indicatorHasFigures = domainError(
  'INDICATOR_HAS_FIGURES',
  'objectives',
  (id: string) => `The indicator ${id} has figures: it stays, with its unit and its source.`,
)
export const indicatorMeasuredElsewhere = domainError(
  'INDICATOR_MEASURED_ELSEWHERE',
  'indicatorId',
  (source: string) => `The figures of this indicator come from the graph (${source}).`,
)
export const invalidFigure = domainError(
  'INVALID_FIGURE',
  (field: 'value' | 'note') => field,
  'A figure is a number up to 10^12 with a note of at most 500 characters.',
)
export const measuredInTheFuture = domainError(
  'MEASURED_IN_THE_FUTURE',
  'on',
  (today: string) => `A figure is of a day that has come: ${today} or earlier.`,
)
export const measuredOutsideAgreement = domainError(
  'MEASURED_OUTSIDE_AGREEMENT',
  'on',
  (from: string, to: string) =>
    `The partnership lasts from ${from} to ${to}: a figure is of one of these days.`,
)
