import { trusted } from '@cluster/database'
import { BasketOffer } from '../../models/basket-offer.ts'
import { BasketOrder, type BasketOrderRecord } from '../../models/basket-order.ts'
import { BasketSubscription, type BasketSubscriptionRecord } from '../../models/basket-subscription.ts'
import { OrderCycle, type OrderCycleRecord } from '../../models/order-cycle.ts'
import { mayPayEach } from '../prices/tariff-for.ts'
import { orderId } from './order-id.ts'
import { countOf, orderOfSubscription, writeOrders } from './place-orders.ts'
import type { BasketStep } from './step.ts'

const batch = 200

/** Makes the orders of the next subscriptions to a producer's baskets, each once. @returns true where there are more */
export async function orderForSubscriptions(
  cycle: OrderCycleRecord,
  { session, now }: BasketStep,
): Promise<boolean> {
  const { _id: cycleId, providerId, number } = cycle
  const offerIds = await BasketOffer.distinct('_id', { providerId }).session(session)
  const subscriptions = await BasketSubscription.find({
    offerId: trusted({ $in: offerIds }),
    status: 'ACTIVE',
    _id: trusted({ $gt: cycle.progress ?? '' }),
  })
    .sort({ _id: 1 })
    .limit(batch)
    .session(session)
    .lean<BasketSubscriptionRecord[]>()
  const there = await BasketOrder.find({
    _id: trusted({ $in: subscriptions.map(({ _id }) => orderId(_id, cycleId)) }),
  })
    .session(session)
    .lean<BasketOrderRecord[]>()
  const known = new Set(there.map(({ subscriptionId }) => subscriptionId))
  // Who subscribed since it opened has its order already.
  const others = subscriptions.filter(({ _id }) => !known.has(_id))
  const payable = await mayPayEach(others, now, session)
  const orders = others.flatMap(
    (one, n) => orderOfSubscription(one, cycle, { before: null, mayPay: payable[n]!, now }) ?? [],
  )
  await writeOrders(orders, session)
  // Of this and a change of one of them, or its end, one is tried again, so that no order is made of what it was before.
  await BasketSubscription.updateMany(
    { _id: trusted({ $in: subscriptions.map(({ _id }) => _id) }) },
    { $inc: { revision: 1 } },
    { session },
  )
  const begun = orders.map(order => order.subscriptionId!)
  await BasketSubscription.updateMany(
    { _id: trusted({ $in: begun }), firstNumber: null },
    { firstNumber: number },
    { session },
  )
  const isMore = subscriptions.length === batch
  const progress = isMore ? subscriptions.at(-1)!._id : null
  const ordered = orders.reduce((sum, order) => sum + countOf(order), 0)
  await OrderCycle.updateOne({ _id: cycleId }, { $set: { progress }, $inc: { ordered } }, { session })
  return isMore
}
