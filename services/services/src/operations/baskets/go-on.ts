import { trusted } from '@cluster/database'
import { zonedAt } from '@cluster/time'
import { BasketOrder, type BasketOrderRecord } from '../../models/basket-order.ts'
import { OrderCycle, type OrderCycleRecord } from '../../models/order-cycle.ts'
import { tellCycle } from '../deadlines/cycle-deadlines.ts'
import { closeCycle } from './close-cycle.ts'
import { orderForSubscriptions } from './order-for-subscriptions.ts'
import { settleOrders } from './settle-orders.ts'
import type { BasketStep } from './step.ts'

const dayMs = 24 * 3_600_000

/**
 * Does what is due of a cycle next, as much as fits into one transaction. Where it dies, whoever comes next goes on from
 * what was committed last.
 * @returns when something is due again: now where there is more; null where nothing is any more
 */
export async function goOn(cycle: OrderCycleRecord, step: BasketStep): Promise<Date | null> {
  const { now } = step
  const { status, opensAt, closesAt, progress } = cycle
  if (status === 'PLANNED') return opensAt > now ? opensAt : open(cycle, step)
  if (status === 'OPEN') {
    if (progress !== null) return (await orderForSubscriptions(cycle, step)) ? now : nextOf(closesAt, now)
    return closesAt > now ? closesAt : close(cycle, step)
  }
  if (status === 'DELIVERED' || progress === null) return null
  return (await settleOrders(cycle, step)) ? now : null
}

const nextOf = (at: Date, now: Date): Date => (at > now ? at : now)

async function open({ _id }: OrderCycleRecord, { session, emit, now }: BasketStep): Promise<Date> {
  await OrderCycle.updateOne(
    { _id },
    { $set: { status: 'OPEN', progress: '', changedAt: now }, $inc: { revision: 1 } },
    { session },
  )
  emit({ type: 'order-cycle.opened', subject: _id })
  return now
}

/** Closes a cycle: from here on no order changes any more, so that what it comes to is decided once. */
export async function close(cycle: OrderCycleRecord, { session, emit, now }: BasketStep): Promise<Date> {
  const { _id, revision } = cycle
  const orders = await BasketOrder.find({ cycleId: _id, status: 'PLACED' })
    .select('offerId quantity amount')
    .session(session)
    .lean<Pick<BasketOrderRecord, 'offerId' | 'quantity' | 'amount'>[]>()
  const { outcome, ordered, totals } = closeCycle(cycle, orders)
  const set =
    outcome === 'EXTENDED'
      ? { ...extended(cycle, now), extendedAt: now }
      : { status: outcome, totals, progress: '', closesAt: cycle.closesAt < now ? cycle.closesAt : now }
  await OrderCycle.updateOne(
    { _id, status: trusted({ $eq: 'OPEN' }) },
    { $set: { ...set, ordered, changedAt: now, revision: revision + 1 } },
    { session },
  )
  emit({ type: `order-cycle.${outcome.toLowerCase()}`, subject: _id })
  tellCycle(_id, outcome, emit)
  return outcome === 'EXTENDED' ? set.closesAt : now
}

/** As many days of the calendar later, and the delivery with it; the days on which no worker closed it do not count. */
function extended({ closesAt, deliveredAt, extendDays }: OrderCycleRecord, now: Date) {
  const lost = Math.max(0, Math.floor((now.getTime() - closesAt.getTime()) / dayMs))
  const later = (at: Date) =>
    new Date(zonedAt(at, 'Europe/Paris').add({ days: extendDays + lost }).epochMilliseconds)
  return { closesAt: later(closesAt), deliveredAt: later(deliveredAt) }
}
