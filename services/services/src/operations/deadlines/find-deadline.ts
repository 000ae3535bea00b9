import { findPage, type Page, type PageArgs, pageOfIds, trusted } from '@cluster/database'
import type { Context } from '../../context.ts'
import { BasketOrder, type BasketOrderRecord } from '../../models/basket-order.ts'
import type { ServiceDeadlineRecord } from '../../models/service-deadline.ts'
import { asMade } from '../../orders.ts'
import { bookingDeadline, isOfBooking } from './booking-deadlines.ts'
import { cycleDeadline, isOfCycle } from './cycle-deadlines.ts'

/** Null where there is none. */
export async function findDeadline(id: string, context: Context): Promise<ServiceDeadlineRecord | null> {
  const [, kind = '', of = ''] = /^([A-Z_]+)-(.+)$/.exec(id) ?? []
  if (isOfBooking(kind)) return bookingDeadline(kind, of, context)
  return isOfCycle(kind) ? cycleDeadline(kind, of, context) : null
}

interface Recipient {
  id: string
}

/** Who is told, a page at a time; who has two orders, twice. */
export async function recipientsOf(
  { personId, orders }: ServiceDeadlineRecord,
  args: PageArgs,
): Promise<Page<Recipient>> {
  if (!orders) return pageOfIds(personId ? [personId] : [], args, id => ({ id }))
  const filter = { cycleId: orders.cycleId, status: trusted({ $in: orders.states }) }
  const { edges, pageInfo } = await findPage<BasketOrderRecord>(BasketOrder, {
    filter,
    order: asMade,
    ...args,
  })
  return { edges: edges.map(({ cursor, node }) => ({ cursor, node: { id: node.personId } })), pageInfo }
}

/** One person, if it is among those who are told. */
export async function recipientOf(
  { personId, orders }: ServiceDeadlineRecord,
  id: string,
): Promise<Recipient | null> {
  if (!orders) return personId === id ? { id } : null
  const states = trusted({ $in: orders.states as BasketOrderRecord['status'][] })
  const has = await BasketOrder.exists({ personId: id, cycleId: orders.cycleId, status: states })
  return has ? { id } : null
}
