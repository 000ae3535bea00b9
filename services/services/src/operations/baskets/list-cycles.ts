import { findPage, type Page, type PageArgs, trusted } from '@cluster/database'
import type { Context } from '../../context.ts'
import { orderCycleNotFound } from '../../errors.ts'
import { OrderCycle, type OrderCycleRecord } from '../../models/order-cycle.ts'
import { byClosing } from '../../orders.ts'

export interface CyclesWanted extends PageArgs {
  providerId: string | null
  /** Only those that close after it. */
  closingAfter: Date
}

/** Rounds of orders by when they close. */
export const listCycles = ({
  providerId,
  closingAfter,
  ...args
}: CyclesWanted): Promise<Page<OrderCycleRecord>> =>
  findPage(OrderCycle, {
    filter: { ...(providerId ? { providerId } : {}), closesAt: trusted({ $gt: closingAfter }) },
    order: byClosing,
    ...args,
  })

/** @throws DomainError ORDER_CYCLE_NOT_FOUND */
export async function findCycle(id: string, { loaders }: Context): Promise<OrderCycleRecord> {
  const cycle = await loaders.orderCycle.load(id)
  if (!cycle) throw orderCycleNotFound(id)
  return cycle
}
