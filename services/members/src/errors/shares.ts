import { domainError } from '@cluster/errors'
import type { Shares } from '../models/share-register.ts'

export const shareRegisterNotFound = domainError(
  'SHARE_REGISTER_NOT_FOUND',
  (field: 'id' | 'registerId', _id: string) => field,
  (_field: 'id' | 'registerId', id: string) => `No register of shares has the id ${id}: open it first.`,
)
export const shareRegisterExists = domainError(
  'SHARE_REGISTER_EXISTS',
  null,
  'The union has its register already, and what a share is worth does not change.',
)
export const invalidNominalValue = domainError(
  'INVALID_NOMINAL_VALUE',
  (field: 'currency' | 'nominalCents') => field,
  'A share is worth 1 to 10,000,000 cents, in a currency of three capital letters such as EUR.',
)
export const invalidShareCount = domainError(
  'INVALID_SHARE_COUNT',
  'shares',
  (given: number) => `Give 1 share or more, not ${given}.`,
)
export const oneHolderNeeded = domainError(
  'ONE_HOLDER_NEEDED',
  (field: string) => field,
  'A holder is an organisation or a person: give exactly one of organisationId and personId.',
)
export const holderNotFound = domainError(
  'HOLDER_NOT_FOUND',
  (field: string, _id: string) => field,
  (_field: string, id: string) => `No organisation or person of that kind has the id ${id}.`,
)
export const holderNotAMember = domainError(
  'HOLDER_NOT_A_MEMBER',
  (field: string) => field,
  'Shares of the union are for its member organisations, from the day on which they are: admit it first.',
)
export const holderNotAnAssociate = domainError(
  'HOLDER_NOT_AN_ASSOCIATE',
  (field: string) => field,
  'Shares of a cooperative are for its associates: admit the holder first.',
)
export const sameHolder = domainError(
  'SAME_HOLDER',
  (field: string) => field,
  'Shares pass to another holder: who receives them must not be who gives them.',
)
export const shareDayInTheFuture = domainError(
  'DAY_IN_THE_FUTURE',
  'on',
  (_on: string, today: string) => `What is entered has taken place: give a day up to today, ${today}.`,
)
export const movementOutOfOrder = domainError(
  'MOVEMENT_OUT_OF_ORDER',
  'on',
  (lastOn: string) =>
    `A register is kept in the order of its days: its latest movement is of ${lastOn}, give that day or a later one.`,
  (lastOn: string) => ({ lastOn }),
)
export const registerFull = domainError(
  'REGISTER_FULL',
  'shares',
  (most: number) => `A register holds at most ${most} shares at this nominal value.`,
  (most: number) => ({ most }),
)

interface Wanted {
  held: Shares
  wanted: number
}

export const notEnoughShares = domainError(
  'NOT_ENOUGH_SHARES',
  'shares',
  ({ held, wanted }: Wanted) =>
    `The holder has ${held.subscribed} shares, of which ${held.paid} are paid for: ${wanted} are too many.`,
  ({ held, wanted }: Wanted) => ({ ...held, wanted }),
)
export const sharesNotPaidUp = domainError(
  'SHARES_NOT_PAID_UP',
  'shares',
  ({ held, wanted }: Wanted) =>
    `Only shares that are paid for are transferred or redeemed: ${held.paid} of ${held.subscribed} are, not ${wanted}.`,
  ({ held, wanted }: Wanted) => ({ ...held, wanted }),
)
export const paidMoreThanSubscribed = domainError(
  'PAID_MORE_THAN_SUBSCRIBED',
  'shares',
  ({ held, wanted }: Wanted) =>
    `The holder has subscribed ${held.subscribed} shares and paid for ${held.paid}: ${wanted} more are too many.`,
  ({ held, wanted }: Wanted) => ({ ...held, wanted }),
)
export const shareMovementNotFound = domainError(
  'SHARE_MOVEMENT_NOT_FOUND',
  'number',
  (number: number) => `The register has no movement with the number ${number}.`,
)
export const alreadyCorrected = domainError(
  'ALREADY_CORRECTED',
  'number',
  (number: number) => `The movement with the number ${number} has reversed it already.`,
  (number: number) => ({ correctedBy: number }),
)
export const correctionOfACorrection = domainError(
  'CORRECTION_OF_A_CORRECTION',
  'number',
  'A correction is not corrected: enter what took place anew.',
)
export const correctionUnexplained = domainError(
  'CORRECTION_UNEXPLAINED',
  'reason',
  'Say why, in 1 to 500 characters.',
)
export const correctionNotPossible = domainError(
  'CORRECTION_NOT_POSSIBLE',
  'number',
  ({ held }: Wanted) =>
    `A holder has ${held.subscribed} shares now, of which ${held.paid} are paid for: to reverse this movement would \
leave fewer than none, or more paid for than subscribed. Correct what came after it first.`,
  ({ held }: Wanted) => ({ ...held }),
)
