import { pendingRow } from '@cluster/jobs'
import { BasketOffer, type BasketOfferRecord } from '@cluster/services/models/basket-offer.ts'
import { BasketOrder, type BasketOrderRecord } from '@cluster/services/models/basket-order.ts'
import {
  BasketSubscription,
  type BasketSubscriptionRecord,
} from '@cluster/services/models/basket-subscription.ts'
import { OrderCycle, type OrderCycleRecord } from '@cluster/services/models/order-cycle.ts'
import { orderId } from '@cluster/services/operations/baskets/order-id.ts'
import { schedule } from '@cluster/services/schedule.ts'
import { baskets, organisations, people } from './ids.ts'
import type { SeedCollection } from './seed-collection.ts'

const dayMs = 24 * 3_600_000
const price = {
  id: 'basket-exemple-prix',
  validFrom: new Date(0),
  amounts: { PUBLIC: 1_500, SOLIDARITY: 900, COMPANY: null },
  vatRate: 550,
}

/** An example of a basket, with a cycle in which one can order, and one who has it come each time. */
export function basketsSeed(servicePointId: string): SeedCollection[] {
  const offer: BasketOfferRecord = {
    _id: baskets.offer,
    title: { fr: 'Panier de légumes (exemple fictif)', en: 'Vegetable basket (fictitious example)' },
    description: null,
    providerId: organisations.baskets,
    status: 'OFFERED',
    packSize: 4,
    prices: [price],
  }
  const cycle = (now: Date): OrderCycleRecord => ({
    _id: baskets.cycle,
    providerId: organisations.baskets,
    servicePointId,
    number: 1,
    status: 'OPEN',
    opensAt: new Date(now.getTime() - dayMs),
    closesAt: new Date(now.getTime() + 3 * dayMs),
    deliveredAt: new Date(now.getTime() + 5 * dayMs),
    offers: [
      { offerId: offer._id, priceId: price.id, amounts: price.amounts, vatRate: price.vatRate, packSize: 4 },
    ],
    commissionRate: 1_000,
    minimum: 1,
    belowMinimum: 'EXTEND',
    extendDays: 2,
    extendedAt: null,
    ordered: 1,
    turn: 0,
    totals: [],
    progress: null,
    changedAt: new Date(now.getTime() - dayMs),
    revision: 1,
  })
  const subscription = (now: Date): BasketSubscriptionRecord => ({
    _id: baskets.subscription,
    personId: people.RESIDENT,
    organisationId: null,
    offerId: offer._id,
    quantity: 1,
    tariff: 'PUBLIC',
    every: 'CYCLE',
    status: 'ACTIVE',
    pausedFrom: null,
    pausedTo: null,
    skippedCycleIds: [],
    swaps: [],
    firstNumber: 1,
    startedAt: new Date(now.getTime() - 2 * dayMs),
    endedAt: null,
    revision: 0,
  })
  const order = (now: Date): BasketOrderRecord => ({
    _id: orderId(baskets.subscription, baskets.cycle),
    cycleId: baskets.cycle,
    offerId: offer._id,
    personId: people.RESIDENT,
    organisationId: null,
    subscriptionId: baskets.subscription,
    quantity: 1,
    tariff: 'PUBLIC',
    amount: price.amounts.PUBLIC,
    vatRate: price.vatRate,
    status: 'PLACED',
    changedAt: new Date(now.getTime() - dayMs),
    revision: 0,
  })
  const planned = (now: Date) => ({
    _id: baskets.cycle,
    kind: 'ORDER_CYCLE' as const,
    wakeAt: cycle(now).closesAt,
    ...pendingRow,
  })
  return [
    { model: BasketOffer, documents: () => [offer] },
    { model: OrderCycle, documents: now => [cycle(now)] },
    { model: BasketSubscription, documents: now => [subscription(now)] },
    { model: BasketOrder, documents: now => [order(now)] },
    { model: schedule.rows, documents: now => [planned(now)] },
  ]
}
