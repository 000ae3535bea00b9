import { trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { cycleNotOpen } from '../../errors.ts'
import { BasketOrder, type BasketOrderRecord } from '../../models/basket-order.ts'
import type { BasketSubscriptionRecord } from '../../models/basket-subscription.ts'
import { OrderCycle, type OrderCycleRecord } from '../../models/order-cycle.ts'
import { basketDue } from './is-due.ts'
import { orderId } from './order-id.ts'
import type { BasketStep } from './step.ts'

/**
 * Takes a cycle in which one may order, for a change of its orders by so many baskets: all who change orders, and who closes it, come
 * one after the other. Whether it is open is asked here, whatever workers have done about it.
 * @throws DomainError ORDER_CYCLE_NOT_OPEN
 */
export async function takeOpenCycle(
  cycleId: string,
  by: number,
  { session, now }: Pick<BasketStep, 'session' | 'now'>,
  field?: string,
): Promise<OrderCycleRecord> {
  const cycle = await OrderCycle.findOneAndUpdate(
    { _id: cycleId, ...openAt(now) },
    // Changing nothing would not be a change: MongoDB would not see that two are in each other's way.
    { $inc: { ordered: by, turn: 1 } },
    { session, returnDocument: 'after' },
  ).lean<OrderCycleRecord>()
  if (!cycle) throw cycleNotOpen(field)
  return cycle
}

/** Cycles in which one may order: also one that no worker has opened yet, and one that was by a clock that is ahead. */
export const openAt = (now: Date) => ({
  closesAt: trusted({ $gt: now }),
  $or: [{ status: 'OPEN' as const }, { status: 'PLANNED' as const, opensAt: trusted({ $lte: now }) }],
})

/** What a subscription brings in an open cycle: its order as it should be; null where it brings none, and none was there. */
export function orderOfSubscription(
  subscription: BasketSubscriptionRecord,
  cycle: OrderCycleRecord,
  { before, mayPay, now }: { before: BasketOrderRecord | null; mayPay: boolean; now: Date },
): BasketOrderRecord | null {
  const { _id, personId, organisationId, quantity, tariff } = subscription
  const offerId = basketDue(subscription, cycle)
  const offer = cycle.offers.find(one => one.offerId === (offerId ?? before?.offerId ?? subscription.offerId))
  const amount = offer?.amounts[tariff] ?? null
  if (!offer || amount === null || (offerId === null && !before)) return null
  return {
    _id: orderId(_id, cycle._id),
    cycleId: cycle._id,
    offerId: offer.offerId,
    personId,
    organisationId,
    subscriptionId: _id,
    quantity,
    tariff,
    amount,
    vatRate: offer.vatRate,
    // Nobody pays more than they have agreed to since a right has ended.
    status: offerId !== null && mayPay ? 'PLACED' : 'SKIPPED',
    changedAt: now,
    revision: (before?.revision ?? -1) + 1,
  }
}

/** How many baskets an order counts for. */
export const countOf = (order: Pick<BasketOrderRecord, 'status' | 'quantity'> | null): number =>
  order?.status === 'PLACED' ? order.quantity : 0

/** Writes orders as they should be. */
export async function writeOrders(
  orders: readonly BasketOrderRecord[],
  session: ClientSession,
): Promise<void> {
  if (orders.length === 0) return
  await BasketOrder.collection.bulkWrite(
    orders.map(order => ({
      replaceOne: { filter: { _id: order._id as never }, replacement: order, upsert: true },
    })),
    { session, ordered: false },
  )
}
