import { trusted } from '@cluster/database'
import type { Context } from '../../context.ts'
import {
  basketOrderNotFound,
  invalidQuantity,
  offerNotInCycle,
  orderStepNotPossible,
  tariffNotOffered,
  tariffWithoutRight,
} from '../../errors.ts'
import { BasketOrder, type BasketOrderRecord } from '../../models/basket-order.ts'
import { BasketSubscription } from '../../models/basket-subscription.ts'
import { OrderCycle, type OrderCycleRecord } from '../../models/order-cycle.ts'
import type { Tariff } from '../../models/service.ts'
import { customerOf } from '../bookings/hold-slot.ts'
import { actingFor } from '../places/acting-for.ts'
import { mayPay } from '../prices/tariff-for.ts'
import { orderId } from './order-id.ts'
import { countOf, takeOpenCycle, writeOrders } from './place-orders.ts'

export const mostBaskets = 50

export interface BasketWanted {
  cycleId: string
  offerId: string
  quantity: number
  personId: string | null
  tariff: Tariff
  organisationId: string | null
}

export function checkQuantity(quantity: number): void {
  if (!(quantity >= 1 && quantity <= mostBaskets)) throw invalidQuantity(mostBaskets)
}

/** Orders baskets in a cycle that is open. A person has one order in it, beside subscriptions: ordering again changes it. */
export async function orderBasket(wanted: BasketWanted, context: Context): Promise<BasketOrderRecord> {
  const personId = customerOf(wanted, context)
  const { cycleId, offerId, quantity, tariff, organisationId } = wanted
  checkQuantity(quantity)
  const { now, inTurn, transact } = context
  const _id = orderId(personId, cycleId)
  return inTurn(cycleId, () =>
    transact(async session => {
      const before = await BasketOrder.findById(_id).session(session).lean<BasketOrderRecord>()
      const cycle = await takeOpenCycle(cycleId, quantity - countOf(before), { session, now: now() })
      const offer = cycle.offers.find(one => one.offerId === offerId)
      if (!offer) throw offerNotInCycle()
      const amount = offer.amounts[tariff]
      if (amount === null) throw tariffNotOffered()
      if (!(await mayPay(personId, tariff, organisationId, now(), session))) throw tariffWithoutRight()
      const order: BasketOrderRecord = {
        _id,
        cycleId,
        offerId,
        personId,
        organisationId,
        subscriptionId: null,
        quantity,
        tariff,
        amount,
        vatRate: offer.vatRate,
        status: 'PLACED',
        changedAt: now(),
        revision: (before?.revision ?? -1) + 1,
      }
      await writeOrders([order], session)
      return order
    }),
  )
}

/** Takes an order back while its cycle is open; doing it again changes nothing. */
export async function cancelOrder(id: string, context: Context): Promise<BasketOrderRecord> {
  const { self, now, inTurn, transact } = context
  const known = await BasketOrder.findById(id).lean<BasketOrderRecord>()
  if (!known) throw basketOrderNotFound(id)
  return inTurn(known.cycleId, () =>
    transact(async session => {
      const before = (await BasketOrder.findById(id).session(session).lean<BasketOrderRecord>())!
      self.mustBe(before.personId)
      if (before.status !== 'PLACED') return before
      await takeOpenCycle(before.cycleId, -before.quantity, { session, now: now() }, 'id')
      // Else the next change of the subscription would order it again.
      if (before.subscriptionId)
        await BasketSubscription.updateOne(
          { _id: before.subscriptionId },
          { $addToSet: { skippedCycleIds: before.cycleId }, $inc: { revision: 1 } },
          { session },
        )
      const order = {
        ...before,
        status: 'CANCELLED' as const,
        changedAt: now(),
        revision: before.revision + 1,
      }
      await writeOrders([order], session)
      return order
    }),
  )
}

/** Notes whether a basket was fetched, for who runs the place, who filled it, and staff. */
export async function markOrder(
  id: string,
  status: 'COLLECTED' | 'NOT_COLLECTED',
  { loaders, self, viewer, now, transact }: Context,
): Promise<BasketOrderRecord> {
  return transact(async session => {
    const before = await BasketOrder.findById(id).session(session).lean<BasketOrderRecord>()
    if (!before) throw basketOrderNotFound(id)
    const { providerId, servicePointId } = (await OrderCycle.findById(before.cycleId)
      .session(session)
      .lean<OrderCycleRecord>())!
    const place = await loaders.servicePoint.load(servicePointId)
    self.mustBe(undefined, { organisationId: actingFor(viewer, providerId, place?.organisationId) })
    if (before.status === status) return before
    if (!['READY', 'COLLECTED', 'NOT_COLLECTED'].includes(before.status))
      throw orderStepNotPossible(before.status)
    const order = { ...before, status, changedAt: now(), revision: before.revision + 1 }
    await BasketOrder.updateOne({ _id: id, status: trusted({ $ne: status }) }, order, { session })
    return order
  })
}
