import { trusted } from '@cluster/database'
import { inLocale } from '@cluster/subgraph'
import { dayOf } from '@cluster/time'
import { BasketOffer, type BasketOfferRecord } from '../../models/basket-offer.ts'
import { BasketOrder, type BasketOrderRecord } from '../../models/basket-order.ts'
import { OrderCycle, type OrderCycleRecord } from '../../models/order-cycle.ts'
import { accountsOf } from '../customers/account-of.ts'
import { postSales } from '../ledger/post-sale.ts'
import type { BasketStep } from './step.ts'

const batch = 500

/** Books the next orders of a cycle that is closed, or calls them off with it. @returns true where there are more */
export async function settleOrders(cycle: OrderCycleRecord, step: BasketStep): Promise<boolean> {
  const { session, now } = step
  const { _id: cycleId, status, progress } = cycle
  const orders = await BasketOrder.find({ cycleId, _id: trusted({ $gt: progress ?? '' }) })
    .sort({ _id: 1 })
    .limit(batch)
    .session(session)
    .lean<BasketOrderRecord[]>()
  const placed = orders.filter(order => order.status === 'PLACED')
  if (status === 'CLOSED') await sell(cycle, placed, step)
  await BasketOrder.updateMany(
    { _id: trusted({ $in: placed.map(({ _id }) => _id) }) },
    {
      $set: { status: status === 'CLOSED' ? 'CLOSED' : 'CALLED_OFF', changedAt: now },
      $inc: { revision: 1 },
    },
    { session },
  )
  const isMore = orders.length === batch
  await OrderCycle.updateOne({ _id: cycleId }, { progress: isMore ? orders.at(-1)!._id : null }, { session })
  return isMore
}

async function sell(
  { providerId, commissionRate }: OrderCycleRecord,
  orders: readonly BasketOrderRecord[],
  { session, now }: BasketStep,
): Promise<void> {
  if (orders.length === 0) return
  const offerIds = [...new Set(orders.map(({ offerId }) => offerId))]
  const offers = await BasketOffer.find({ _id: trusted({ $in: offerIds }) })
    .session(session)
    .lean<BasketOfferRecord[]>()
  const titles = new Map(offers.map(({ _id, title }) => [_id, inLocale(title, 'FR')]))
  const accounts = await accountsOf(orders, session)
  const day = dayOf(now)
  const sales = orders.map(({ _id, offerId, quantity, amount }, n) => ({
    sourceKind: 'BASKET_ORDER' as const,
    sourceId: _id,
    customerId: accounts[n]!,
    providerId,
    amount: quantity * amount,
    commissionRate,
    label: titles.get(offerId) ?? '',
    day,
    at: now,
  }))
  await postSales(sales, session)
}
