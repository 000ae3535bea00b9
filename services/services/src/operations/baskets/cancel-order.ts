import type { Context } from '../../context.ts'
import { basketOrderNotFound } from '../../errors.ts'
import { BasketOrder, type BasketOrderRecord } from '../../models/basket-order.ts'
import { BasketSubscription } from '../../models/basket-subscription.ts'
import { takeOpenCycle, writeOrders } from './place-orders.ts'

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
