import { trusted } from '@cluster/database'
import type { Locale } from '@cluster/documents'
import { type Asked, inLocale, type Page } from '@cluster/subgraph'
import type { Context } from '../context.ts'
import { cycleNotClosed } from '../errors.ts'
import { BasketOrder, type BasketOrderRecord } from '../models/basket-order.ts'
import type { OrderCycleRecord } from '../models/order-cycle.ts'
import { findCycle } from '../operations/baskets/list-cycles.ts'
import { referenceOf } from '../operations/baskets/order-id.ts'
import { dayOf } from '../operations/prices/day-of.ts'
import { pickSheet, type Sheet, sheetAsCsv, sheetAsPdf, totalsSheet } from './order-cycle-files.ts'
import { localeIn } from './parameters.ts'

const root = '/concierge' as const
const access = { roles: ['STAFF'], organisationRoles: ['MEMBER'] } as const

type MakeSheet = (cycle: OrderCycleRecord, locale: Locale, context: Context) => Promise<Sheet>

/** A sheet of a cycle as CSV and to print, for those of an organisation and staff, once all of its orders are in the books. */
function filesOf(
  name: 'totals' | 'pick-list',
  whose: (cycle: OrderCycleRecord, context: Context) => Promise<string | undefined>,
  make: MakeSheet,
): Page<Context>[] {
  const sheetFor = async (asked: Asked, context: Context) => {
    const cycle = await findCycle(asked.path.id!, context)
    context.self.mustBe(undefined, { organisationId: await whose(cycle, context) })
    if (!['CLOSED', 'DELIVERED'].includes(cycle.status) || cycle.progress !== null) throw cycleNotClosed()
    return make(cycle, localeIn(asked), context)
  }
  const nameFor = ({ path }: Asked, ending: string) => `${name}-${path.id}.${ending}`
  return [
    {
      root,
      path: `order-cycles/:id/${name}.csv`,
      access,
      make: async (asked, context) => ({
        type: 'text/csv; charset=utf-8',
        name: nameFor(asked, 'csv'),
        body: sheetAsCsv(await sheetFor(asked, context)),
      }),
    },
    {
      root,
      path: `order-cycles/:id/${name}.pdf`,
      access,
      make: async (asked, context) => ({
        type: 'application/pdf',
        name: nameFor(asked, 'pdf'),
        body: await sheetAsPdf(await sheetFor(asked, context), {
          locale: localeIn(asked),
          writtenAt: context.now(),
        }),
      }),
    },
  ]
}

const titleOf = async (offerId: string, locale: Locale, { loaders }: Context) =>
  inLocale((await loaders.basketOffer.load(offerId))?.title ?? {}, locale)

/** What a producer is ordered. For its people, and staff. */
const totals = filesOf(
  'totals',
  async ({ providerId }) => providerId,
  async (cycle, locale, context) => {
    const rows = cycle.totals.map(async ({ offerId, ordered, packs }) => ({
      basket: await titleOf(offerId, locale, context),
      ordered,
      packSize: cycle.offers.find(offer => offer.offerId === offerId)!.packSize,
      packs,
    }))
    return totalsSheet(await Promise.all(rows), dayOf(cycle.deliveredAt), locale)
  },
)

/** Who fetches what. For who runs the place, and staff. */
const pickList = filesOf(
  'pick-list',
  async ({ servicePointId }, { loaders }) =>
    (await loaders.servicePoint.load(servicePointId))?.organisationId,
  async (cycle, locale, context) => {
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
)

export const orderCycleFiles: Page<Context>[] = [...totals, ...pickList]
