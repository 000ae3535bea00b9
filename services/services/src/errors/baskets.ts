import { domainError } from '@cluster/errors'

const notFound = (code: string, what: string) =>
  domainError<[id: string, field?: string]>(
    code,
    (_id, field = 'id') => field,
    id => `No ${what} has the id ${id}.`,
  )
export const basketOfferNotFound = notFound('BASKET_OFFER_NOT_FOUND', 'basket')
export const orderCycleNotFound = notFound('ORDER_CYCLE_NOT_FOUND', 'order cycle')
export const basketOrderNotFound = notFound('BASKET_ORDER_NOT_FOUND', 'order')
export const basketSubscriptionNotFound = notFound('BASKET_SUBSCRIPTION_NOT_FOUND', 'subscription')
export const invalidPackSize = domainError('INVALID_PACK_SIZE', 'packSize', 'A pack has 1 to 1000 baskets.')
export const invalidCycleTimes = domainError(
  'INVALID_CYCLE_TIMES',
  (field: 'opensAt' | 'closesAt' | 'deliveredAt') => field,
  'A cycle closes in the future, after it opens, and is delivered after it has closed, within a year.',
)
export const invalidMinimum = domainError(
  'INVALID_MINIMUM',
  (field: 'minimum' | 'extendDays') => field,
  'A minimum is 0 to 100000 baskets, and an extension 1 to 30 days.',
)
export const invalidCycleOffers = domainError(
  'INVALID_CYCLE_OFFERS',
  'offerIds',
  'A cycle has 1 to 20 baskets of its producer that are on offer and have a price, each once.',
)
export const cycleNotOpen = domainError<[field?: string]>(
  'ORDER_CYCLE_NOT_OPEN',
  (field = 'cycleId') => field,
  'One cannot order in this cycle: it is not open yet, or closed.',
)
export const offerNotInCycle = domainError(
  'OFFER_NOT_IN_CYCLE',
  'offerId',
  'This basket cannot be ordered in this cycle.',
)
export const invalidQuantity = domainError(
  'INVALID_QUANTITY',
  'quantity',
  (most: number) => `One orders 1 to ${most} baskets.`,
)
export const subscriptionEnded = domainError('SUBSCRIPTION_ENDED', 'id', 'The subscription has ended.')
export const invalidPause = domainError(
  'INVALID_PAUSE',
  (field: 'from' | 'to') => field,
  'A pause begins today or later, and ends on the day it begins or later.',
)
export const cycleNotClosed = domainError(
  'ORDER_CYCLE_NOT_CLOSED',
  'id',
  'Only what was ordered can be delivered: the cycle is not closed, or was called off.',
)
export const orderStepNotPossible = domainError(
  'ORDER_STEP_NOT_POSSIBLE',
  'status',
  (from: string) => `An order that is ${from} cannot be marked so.`,
  (from: string) => ({ from }),
)
