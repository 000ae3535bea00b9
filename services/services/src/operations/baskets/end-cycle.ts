import { trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { cycleNotClosed, cycleNotOpen, orderCycleNotFound } from '../../errors.ts'
import { BasketOrder } from '../../models/basket-order.ts'
import { OrderCycle, type OrderCycleRecord } from '../../models/order-cycle.ts'
import { schedule } from '../../schedule.ts'
import { actingFor } from '../places/acting-for.ts'
import { goOn } from './go-on.ts'

async function findOwn(
  id: string,
  { loaders, self, viewer }: Context,
  session: ClientSession,
): Promise<OrderCycleRecord> {
  const cycle = await OrderCycle.findById(id).session(session).lean<OrderCycleRecord>()
  if (!cycle) throw orderCycleNotFound(id)
  const place = await loaders.servicePoint.load(cycle.servicePointId)
  self.mustBe(undefined, { organisationId: actingFor(viewer, cycle.providerId, place?.organisationId) })
  return cycle
}

const again = async (id: string, session: ClientSession): Promise<OrderCycleRecord> =>
  (await OrderCycle.findById(id).session(session).lean<OrderCycleRecord>())!

/** Closes a cycle that is open before its time. One that is closed, extended or called off by then is left as it is. */
export async function closeOrderCycle(id: string, context: Context): Promise<OrderCycleRecord> {
  const { now, inTurn, transact } = context
  return inTurn(id, () =>
    transact(async (session, emit) => {
      const cycle = await findOwn(id, context, session)
      if (cycle.status === 'PLANNED') throw cycleNotOpen('id')
      if (cycle.status !== 'OPEN') return cycle
      const closing = { ...cycle, closesAt: cycle.closesAt < now() ? cycle.closesAt : now() }
      await OrderCycle.updateOne({ _id: id }, { closesAt: closing.closesAt }, { session })
      const next = await goOn(closing, { session, emit, now: now() })
      await schedule.plan([{ id, kind: 'ORDER_CYCLE', at: next }], session)
      return again(id, session)
    }),
  )
}

/** Notes that the baskets of a cycle are there to be fetched. Doing it again changes nothing. */
export async function deliverCycle(id: string, context: Context): Promise<OrderCycleRecord> {
  const { now, transact } = context
  return transact(async (session, emit) => {
    const cycle = await findOwn(id, context, session)
    if (cycle.status === 'DELIVERED') return cycle
    // Only once all orders are in the books.
    if (cycle.status !== 'CLOSED' || cycle.progress !== null) throw cycleNotClosed()
    await OrderCycle.updateOne(
      { _id: id },
      { $set: { status: 'DELIVERED', changedAt: now() }, $inc: { revision: 1 } },
      { session },
    )
    await BasketOrder.updateMany(
      { cycleId: id, status: trusted({ $eq: 'CLOSED' }) },
      { $set: { status: 'READY', changedAt: now() }, $inc: { revision: 1 } },
      { session },
    )
    emit({ type: 'order-cycle.delivered', subject: id })
    return again(id, session)
  })
}
