import { dayOf } from '@cluster/time'
import type { BasketSubscriptionRecord } from '../../models/basket-subscription.ts'
import type { OrderCycleRecord } from '../../models/order-cycle.ts'

type Subscription = Pick<
  BasketSubscriptionRecord,
  'status' | 'every' | 'firstNumber' | 'pausedFrom' | 'pausedTo' | 'skippedCycleIds' | 'swaps' | 'offerId'
>
type Cycle = Pick<OrderCycleRecord, '_id' | 'number' | 'deliveredAt' | 'offers'>

/** The basket that a subscription brings in a cycle; null where it brings none. */
export function basketDue(subscription: Subscription, cycle: Cycle): string | null {
  const { status, every, firstNumber, skippedCycleIds, swaps } = subscription
  if (status !== 'ACTIVE' || skippedCycleIds.includes(cycle._id)) return null
  if (every === 'SECOND_CYCLE' && (cycle.number - (firstNumber ?? cycle.number)) % 2 !== 0) return null
  if (isPaused(subscription, dayOf(cycle.deliveredAt))) return null
  const offerId = swaps.find(({ cycleId }) => cycleId === cycle._id)?.offerId ?? subscription.offerId
  return cycle.offers.some(offer => offer.offerId === offerId) ? offerId : null
}

/** Of a pause it counts when the baskets would come. */
function isPaused({ pausedFrom, pausedTo }: Subscription, day: string): boolean {
  return pausedFrom !== null && pausedFrom <= day && (pausedTo === null || day <= pausedTo)
}
