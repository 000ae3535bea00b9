import { trusted } from '@cluster/database'
import type { Locale } from '@cluster/documents'
import { type Asked, inLocale, type Page } from '@cluster/subgraph'
import { dayOf } from '@cluster/time'
import type { Context } from '../context.ts'
import { cycleNotClosed } from '../errors.ts'
import { BasketOrder, type BasketOrderRecord } from '../models/basket-order.ts'
import type { OrderCycleRecord } from '../models/order-cycle.ts'
import { findCycle } from '../operations/baskets/list-cycles.ts'
import { referenceOf } from '../operations/baskets/order-id.ts'
import { pickSheet, totalsSheet } from './order-cycle-sheets.ts'
import { sheetFiles } from './sheet.ts'

const access = { roles: ['STAFF'], organisationRoles: ['MEMBER'] } as const

/** A cycle of which all orders are in the books, for those of an organisation, and staff. */
async function closedCycle(
  { path }: Asked,
  context: Context,
  whose: (cycle: OrderCycleRecord) => Promise<string | undefined>,
): Promise<OrderCycleRecord> {
  const cycle = await findCycle(path.id!, context)
  context.self.mustBe(undefined, { organisationId: await whose(cycle) })
  if (!['CLOSED', 'DELIVERED'].includes(cycle.status) || cycle.progress !== null) throw cycleNotClosed()
  return cycle
}

const titleOf = async (offerId: string, locale: Locale, { loaders }: Context) =>
  inLocale((await loaders.basketOffer.load(offerId))?.title ?? {}, locale)

/** What a producer is ordered. For its people, and staff. */
const totals = sheetFiles({
  path: 'order-cycles/:id/totals',
  access,
  name: ({ path }) => `totals-${path.id}`,
  make: async (asked, locale, context) => {
    const cycle = await closedCycle(asked, context, async ({ providerId }) => providerId)
    const rows = cycle.totals.map(async ({ offerId, ordered, packs }) => ({
      basket: await titleOf(offerId, locale, context),
      ordered,
      packSize: cycle.offers.find(offer => offer.offerId === offerId)!.packSize,
      packs,
    }))
    return totalsSheet(await Promise.all(rows), dayOf(cycle.deliveredAt), locale)
  },
})

/** Who fetches what. For who runs the place, and staff. */
const pickList = sheetFiles({
  path: 'order-cycles/:id/pick-list',
  access,
  name: ({ path }) => `pick-list-${path.id}`,
  make: async (asked, locale, context) => {
    const { servicePoint } = context.loaders
    const cycle = await closedCycle(
      asked,
      context,
      async ({ servicePointId }) => (await servicePoint.load(servicePointId))?.organisationId,
    )
    const orders = await BasketOrder.find({
      cycleId: cycle._id,
      status: trusted({ $in: ['CLOSED', 'READY', 'COLLECTED', 'NOT_COLLECTED'] }),
    })
      .sort({ _id: 1 })
      .lean<BasketOrderRecord[]>()
    const titles = new Map(
      await Promise.all(
        cycle.offers.map(async ({ offerId }) => [offerId, await titleOf(offerId, locale, context)] as const),
      ),
    )
    const picks = orders.map(({ _id, personId, offerId, quantity }) => ({
      personId,
      reference: referenceOf(_id),
      basket: titles.get(offerId) ?? '',
      quantity,
    }))
    return pickSheet(picks, dayOf(cycle.deliveredAt), locale)
  },
})

export const orderCycleFiles: Page<Context>[] = [...totals, ...pickList]
