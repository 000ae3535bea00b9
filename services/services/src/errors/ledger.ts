import { domainError } from '@cluster/errors'

export const invalidAmount = domainError('INVALID_AMOUNT', 'amount', 'An amount is 1 to 10,000,000 cents.')
export const payerMissing = domainError(
  'PAYER_MISSING',
  'personId',
  'Name the person or the organisation that it is about: one of both.',
)
export const paymentOverOwed = domainError(
  'PAYMENT_OVER_OWED',
  'amount',
  (owed: number) => `Only ${owed} cents are owed.`,
  (owed: number) => ({ owed }),
)
export const refundOverCredit = domainError(
  'REFUND_OVER_CREDIT',
  'amount',
  (credit: number) => `Only ${credit} cents can be given back.`,
  (credit: number) => ({ credit }),
)
export const payoutOverDue = domainError(
  'PAYOUT_OVER_DUE',
  'amount',
  (due: number) => `Only ${due} cents are due.`,
  (due: number) => ({ due }),
)
export const periodClosed = domainError(
  'PERIOD_CLOSED',
  'day',
  (day: string) => `The books are closed up to ${day}: enter it on a later day.`,
  (day: string) => ({ day }),
)
export const dayInFuture = domainError(
  'DAY_IN_FUTURE',
  'day',
  'The books hold what has happened: today or before.',
)
export const dayNotOver = domainError(
  'DAY_NOT_OVER',
  'day',
  'Only days that are over can be closed: something may still be sold.',
)
export const labelMissing = domainError(
  'LABEL_MISSING',
  'label',
  'Say what it is, in at most 200 characters.',
)
export const entryNotFound = domainError(
  'ENTRY_NOT_FOUND',
  'id',
  (id: string) => `No entry that can be corrected has the id ${id}: a sale is taken back by cancelling it.`,
)
export const invalidSpan = domainError(
  'INVALID_SPAN',
  'to',
  'It is from a day to the same or a later one, at most five years on.',
)
export const invalidMonth = domainError('INVALID_MONTH', 'month', 'A month is written like 2026-11.')
export const invalidForecast = domainError(
  'INVALID_FORECAST',
  (field: string) => field,
  'A change is -10000 to 100000, in hundredths of a percent: 1000 for 10 % more.',
)
