import type { BasketOrderRecord } from '../../models/basket-order.ts'
import type { CycleTotalRecord, OrderCycleRecord } from '../../models/order-cycle.ts'

type Ordered = Pick<BasketOrderRecord, 'offerId' | 'quantity' | 'amount'>
type Rules = Pick<OrderCycleRecord, 'offers' | 'minimum' | 'belowMinimum' | 'extendedAt'>

export interface Closing {
  outcome: 'CLOSED' | 'CANCELLED' | 'EXTENDED'
  /** How many baskets were ordered. */
  ordered: number
  /** What the producer is ordered, in the order of the offers; none unless it is closed. */
  totals: CycleTotalRecord[]
}

/** What closing a cycle comes to: made of its rules and its orders, and of nothing else, in whatever order they come. */
export function closeCycle(
  { offers, minimum, belowMinimum, extendedAt }: Rules,
  orders: readonly Ordered[],
): Closing {
  const ordered = orders.reduce((sum, { quantity }) => sum + quantity, 0)
  if (ordered < minimum) {
    const isExtended = belowMinimum === 'EXTEND' && extendedAt === null
    return { outcome: isExtended ? 'EXTENDED' : 'CANCELLED', ordered, totals: [] }
  }
  const totals = offers.map(({ offerId, packSize }) => {
    const own = orders.filter(order => order.offerId === offerId)
    const baskets = own.reduce((sum, { quantity }) => sum + quantity, 0)
    return {
      offerId,
      ordered: baskets,
      // Whole packs: what is left over is the producer's to sell.
      packs: Math.ceil(baskets / packSize),
      amount: own.reduce((sum, { quantity, amount }) => sum + quantity * amount, 0),
    }
  })
  return { outcome: 'CLOSED', ordered, totals }
}
