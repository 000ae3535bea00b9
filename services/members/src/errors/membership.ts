import { domainError } from '@cluster/errors'

export const organisationMissing = domainError(
  'ORGANISATION_MISSING',
  'organisationId',
  'Tell who applies, by organisationId or organisation: one of the two.',
)
export const organisationKnown = domainError(
  'ORGANISATION_KNOWN',
  (field: 'name' | 'siren', _id: string) => field,
  (field: 'name' | 'siren', id: string) =>
    `There is an organisation of this ${field} already: let one who represents it apply for it, as ${id}.`,
  (_field: 'name' | 'siren', organisationId: string) => ({ organisationId }),
)
export const applicationPending = domainError(
  'APPLICATION_PENDING',
  'organisation',
  'You have applied for another organisation, and that is not decided yet.',
)
export const stepNotPossible = domainError(
  'STEP_NOT_POSSIBLE',
  'organisationId',
  (step: string, state: string | null, possible: readonly string[]) =>
    `${step} cannot follow on ${state ?? 'never having applied'}: possible now are ${possible.join(', ')}.`,
  (step: string, state: string | null, possible: readonly string[]) => ({ step, state, possible }),
)
export const dayInTheFuture = domainError<[day: string, field?: string]>(
  'DAY_IN_THE_FUTURE',
  (_day, field = 'on') => field,
  day => `${day} has not come yet.`,
)
export const stepOutOfOrder = domainError(
  'STEP_OUT_OF_ORDER',
  'on',
  (day: string, from: string, to?: string) =>
    `The day ${day} does not fit into the history: take one from ${from} on${to ? `, up to ${to}` : ''}.`,
  (_day: string, from: string, to?: string) => ({ from, to: to ?? null }),
)
export const reasonMissing = domainError('REASON_MISSING', 'reason', 'Tell the reason: it is kept.')
export const invalidVotes = domainError(
  'INVALID_VOTES',
  'votes',
  (most: number) => `A member has 1 to ${most} votes.`,
)
export const entryNotFound = domainError(
  'ENTRY_NOT_FOUND',
  'number',
  (number: number) => `The history has no entry ${number} with a day of its own.`,
)
export const deadlineNotToCome = domainError(
  'DEADLINE_NOT_TO_COME',
  'deadline',
  'By the deadline the cluster has to be back in line: take a day after today.',
)
