import { trusted } from '@cluster/database'
import type { Context } from '../../context.ts'
import { basketOrderNotFound, orderStepNotPossible } from '../../errors.ts'
import { BasketOrder, type BasketOrderRecord } from '../../models/basket-order.ts'
import { OrderCycle, type OrderCycleRecord } from '../../models/order-cycle.ts'
import { actingFor } from '../places/acting-for.ts'

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
