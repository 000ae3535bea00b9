import { domainError } from '@cluster/errors'

export const invalidRule = domainError(
  'INVALID_RULE',
  'rule',
  (fault: string) =>
    `The rule is none of RFC 5545 by which events are held, such as FREQ=WEEKLY;BYDAY=TU;COUNT=10: ${fault}.`,
)
export const ruleWithoutEnd = domainError(
  'RULE_WITHOUT_END',
  'rule',
  'A rule needs an end: COUNT, how many dates, or UNTIL, the last day.',
)
export const tooManyDates = domainError(
  'TOO_MANY_DATES',
  'rule',
  (limit: number) => `A series has at most ${limit} dates.`,
  limit => ({ limit }),
)
export const ruleWithoutDates = domainError('RULE_WITHOUT_DATES', 'rule', 'The series would have no date.')
export const startNotInRule = domainError(
  'START_NOT_IN_RULE',
  'startsAt',
  (start: string) => `${start} is not a date of the rule: give a start that is, or a rule that has it.`,
  start => ({ start }),
)
export const nonexistentTime = domainError(
  'NONEXISTENT_TIME',
  (field: string, _time: string) => field,
  (_field: string, time: string) =>
    `There is no ${JSON.stringify(time)} there: the clocks leave it out that day, or the calendar has no such day.`,
  (_field, time) => ({ time }),
)
export const additionBeforeStart = domainError(
  'ADDITION_BEFORE_START',
  'additions',
  (time: string) => `${time} is before the first date of the series, at which it starts.`,
  time => ({ time }),
)
export const exceptionsWithoutDate = domainError(
  'EXCEPTIONS_WITHOUT_DATE',
  'exceptions',
  'The series has no date any more where these exceptions and dates with changes of their own are.',
  (exceptions: readonly string[], ownChanges: readonly string[]) => ({ exceptions, ownChanges }),
)
export const capacityBelowTaken = domainError(
  'CAPACITY_BELOW_TAKEN',
  (field: 'capacity' | 'quotas', _dates: readonly { occurrenceId: string; taken: number }[]) => field,
  (_field: string, dates: readonly { occurrenceId: string; taken: number }[]) =>
    `More places are taken already, at ${dates.length} ${dates.length === 1 ? 'date' : 'dates'}.`,
  (_field, dates) => ({ dates }),
)
export const occurrenceHasBegun = domainError<[field?: string]>(
  'OCCURRENCE_HAS_BEGUN',
  (field = 'occurrenceId') => field,
  'The date has begun: what is past stays as it was.',
)
export const occurrenceIsCancelled = domainError(
  'OCCURRENCE_IS_CANCELLED',
  'occurrenceId',
  'The date was called off for good.',
)
export const oneDateHasNoRule = domainError(
  'ONE_DATE_HAS_NO_RULE',
  'recurrence',
  'One date has no rule: change all dates, or this and the following ones.',
)
export const eventIsASeries = domainError(
  'EVENT_IS_A_SERIES',
  'id',
  'The event has several dates: say with editSeries which of them change.',
)
