import type { Follow } from '@cluster/jobs'
import { OrderCycle, type OrderCycleRecord } from '../../models/order-cycle.ts'
import { goOn } from '../baskets/go-on.ts'

/** Opens a cycle, makes the orders of its subscriptions, closes it, and books what was ordered: a part at a time. */
export const followOrderCycle: Follow = (id, at, transact) =>
  transact(async (session, emit) => {
    const cycle = await OrderCycle.findById(id).session(session).lean<OrderCycleRecord>()
    return cycle && goOn(cycle, { session, emit, now: at })
  })
