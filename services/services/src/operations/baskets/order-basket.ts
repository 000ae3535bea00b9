import type { Context } from '../../context.ts'
import { invalidQuantity, offerNotInCycle, tariffNotOffered, tariffWithoutRight } from '../../errors.ts'
import { BasketOrder, type BasketOrderRecord } from '../../models/basket-order.ts'
import type { Tariff } from '../../models/service.ts'
import { customerOf } from '../customers/customer-of.ts'
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
