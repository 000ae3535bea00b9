import { trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { cycleNotClosed, cycleNotOpen, orderCycleNotFound } from '../../errors.ts'
import { BasketOrder } from '../../models/basket-order.ts'
import { OrderCycle, type OrderCycleRecord } from '../../models/order-cycle.ts'
import { schedule } from '../../schedule.ts'
import { actingFor } from '../places/acting-for.ts'
import { close } from './go-on.ts'
import type { BasketStep } from './step.ts'

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

/**
 * Closes a cycle that is open before its time. One that is closed or called off by then is left as it is, and so is one that was
 * extended and still has too few: only its time calls it off, so that who closes it twice does not.
 */
export async function closeOrderCycle(id: string, context: Context): Promise<OrderCycleRecord> {
  const { now, inTurn, transact } = context
  return inTurn(id, () =>
    transact(async (session, emit) => {
      const cycle = await findOwn(id, context, session)
      if (cycle.status === 'PLANNED' && cycle.opensAt > now()) throw cycleNotOpen('id')
      if (!['PLANNED', 'OPEN'].includes(cycle.status)) return cycle
      if (cycle.extendedAt && cycle.ordered < cycle.minimum && cycle.closesAt > now()) return cycle
      const step = { session, emit, now: now() }
      const next = isGoneThrough(cycle) ? await close(cycle, step) : await endOrders(cycle, step)
      await schedule.plan([{ id, kind: 'ORDER_CYCLE', at: next }], session)
      return again(id, session)
    }),
  )
}

/** Whether subscriptions have had their orders, so that it can be closed at once. */
const isGoneThrough = ({ status, progress }: OrderCycleRecord) => status === 'OPEN' && progress === null

/** Takes no order from now on; the clock closes it once subscriptions have had theirs. */
async function endOrders({ _id, closesAt }: OrderCycleRecord, { session, now }: BasketStep): Promise<Date> {
  await OrderCycle.updateOne({ _id }, { closesAt: closesAt < now ? closesAt : now }, { session })
  return now
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
