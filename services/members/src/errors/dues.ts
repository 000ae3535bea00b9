import { domainError } from '@cluster/errors'

export const duesNotFound = domainError(
  'DUES_NOT_FOUND',
  'duesId',
  (id: string) => `No dues have the id ${id}.`,
)
export const invalidYear = domainError(
  'INVALID_YEAR',
  'year',
  (first: number, last: number) => `Dues are called for the years from ${first} to ${last}.`,
)
export const invalidAmount = domainError(
  'INVALID_AMOUNT',
  'amountCents',
  (most: number) => `An amount is 1 to ${most} cents.`,
)
export const payableInThePast = domainError(
  'PAYABLE_IN_THE_PAST',
  'payableBy',
  'Dues are called before they have to be paid: take a day from today on.',
)
export const tooManyOrganisations = domainError(
  'TOO_MANY_ORGANISATIONS',
  'organisationIds',
  (most: number) => `Name at most ${most} organisations at once.`,
)
export const notAMember = domainError(
  'NOT_A_MEMBER',
  'organisationIds',
  (id: string) => `The organisation ${id} is no member: it owes no dues.`,
)
export const duesNotOpen = domainError(
  'DUES_NOT_OPEN',
  'duesId',
  (state: string) => `The dues are ${state}: nothing of them is to be paid.`,
  (state: string) => ({ state }),
)
export const overpayment = domainError(
  'OVERPAYMENT',
  'amountCents',
  (amount: number, due: number) => `${amount} cents are more than the ${due} that are still to be paid.`,
  (amountCents: number, dueCents: number) => ({ amountCents, dueCents }),
)
export const paymentKnown = domainError(
  'PAYMENT_KNOWN',
  'reference',
  'A payment of these dues with this reference is recorded already.',
)
export const referenceMissing = domainError(
  'REFERENCE_MISSING',
  'reference',
  'Tell by what the accounts know the payment, in at most 200 characters.',
)
