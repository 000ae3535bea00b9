import { sleepingProducer } from '@cluster/jobs'
import { BasketOffer } from '@cluster/services/models/basket-offer.ts'
import { BasketOrder } from '@cluster/services/models/basket-order.ts'
import { Booking } from '@cluster/services/models/booking.ts'
import { OrderCycle } from '@cluster/services/models/order-cycle.ts'
import { plainService, Service } from '@cluster/services/models/service.ts'
import { ServicePoint } from '@cluster/services/models/service-point.ts'
import { followOrderCycle } from '@cluster/services/operations/schedule/follow-order-cycle.ts'
import { outbox } from '@cluster/services/outbox.ts'
import { openShop, resident, type Shop } from '../concierge/shop.ts'
import { startThrowawayStores } from '../stores/throwaway.ts'

/** How fast the concierge is. */
export interface ConciergeFigures {
  services: number
  bookings: number
  /** Of a week's availability of one service, in this process, which is the subgraph. */
  availability: { slots: number; cpuMs: number }
  /** Of those who want one slot at once. */
  rush: { people: number; sold: number; seconds: number }
  closing: { orders: number; seconds: number }
  errors: number
}

const [services, bookings, orders, people] = [2_000, 1_000_000, 10_000, 200]
const dayMs = 24 * 3_600_000
const halfHourMs = 1_800_000
const placeId = 'place-fictive'

/** Measures availability among a million bookings, a rush on one slot, and the closing of a large cycle, on stores of its own. */
export async function measureConcierge(
  stops: (() => Promise<void>)[],
  report: (line: string) => void,
): Promise<ConciergeFigures> {
  const stores = await startThrowawayStores(report)
  stops.push(() => stores.stop())
  const shop = await openShop(stores)
  stops.push(shop.close)
  await fill()
  report(`${services} services and ${bookings} bookings are stored.`)
  const availability = await measureAvailability(shop)
  const rush = await measureRush(shop)
  report(`${people} people got ${rush.sold} slot in ${rush.seconds.toFixed(2)} s.`)
  const closing = await measureClosing()
  const errors = Math.abs(rush.sold - 1) + Math.abs(closing.closed - orders)
  return {
    services,
    bookings,
    availability,
    rush: { people, ...rush },
    closing: { orders, seconds: closing.seconds },
    errors,
  }
}

const serviceId = (n: number) => `service-fictif-${n}`

const terms = {
  duration: 30,
  step: 30,
  bufferBefore: 0,
  bufferAfter: 0,
  notice: 0,
  cancelNotice: 0,
  daysAhead: 366,
  capacity: 1,
  quotas: [],
  resourceIds: [],
  needsAgreement: false,
}
const prices = [
  {
    id: 'price-fictif',
    validFrom: new Date(0),
    amounts: { PUBLIC: 1_200, SOLIDARITY: null, COMPANY: null },
    vatRate: 2_000,
  },
]

const perDay = 8

/** Each service has its bookings over the days before and after now, a third of the slots of each. */
async function fill(): Promise<void> {
  const weekly = [1, 2, 3, 4, 5, 6, 7].map(weekday => ({
    weekday,
    weeks: 'EVERY' as const,
    opens: '08:00',
    closes: '20:00',
  }))
  await ServicePoint.insertMany([
    {
      _id: placeId,
      name: { fr: 'Lieu fictif' },
      organisationId: 'org-fictive',
      address: '1 rue Imaginaire, Lille',
      timeZone: 'Europe/Paris',
      hours: { weekly, onHolidays: 'AS_USUAL', exceptions: [] },
      revision: 0,
    },
  ])
  await Service.insertMany(
    Array.from({ length: services }, (_, n) => ({
      ...plainService,
      _id: serviceId(n),
      title: { fr: `Service fictif ${n}` },
      sortTitle: `service fictif ${n}`,
      category: 'OTHER' as const,
      providerId: 'org-fictive',
      offered: [{ servicePointId: placeId, hours: null }],
      terms,
      prices,
    })),
  )
  const each = bookings / services
  const first = Math.floor(Date.now() / dayMs) * dayMs - Math.floor(each / perDay / 2) * dayMs
  for (let from = 0; from < bookings; from += 20_000)
    await Booking.collection.insertMany(
      Array.from({ length: 20_000 }, (_, n) => bookingOf(from + n, first, each)) as never[],
      { ordered: false },
    )
}

function bookingOf(n: number, first: number, each: number) {
  const place = n % each
  // From 13:00 on by the clock of Greenwich.
  const startsAt = new Date(
    first + Math.floor(place / perDay) * dayMs + 13 * 3_600_000 + (place % perDay) * halfHourMs,
  )
  const endsAt = new Date(startsAt.getTime() + halfHourMs)
  return {
    _id: `booking-fictif-${n}`,
    serviceId: serviceId(Math.floor(n / each)),
    servicePointId: placeId,
    providerId: 'org-fictive',
    personId: `person-fictive-${n % 10_000}`,
    organisationId: null,
    status: 'CONFIRMED',
    startsAt,
    endsAt,
    blocksFrom: startsAt,
    blocksTo: endsAt,
    resourceIds: [],
    group: 'RESIDENTS',
    tariff: 'PUBLIC',
    priceId: 'price-fictif',
    amount: 1_200,
    vatRate: 2_000,
    commissionRate: 0,
    holdEndsAt: null,
    queueNumber: null,
    seriesId: null,
    steps: [],
    changedAt: startsAt,
    revision: 1,
    appId: null,
  }
}

async function measureAvailability(shop: Shop): Promise<ConciergeFigures['availability']> {
  const from = new Date(Date.now() + dayMs)
  const ask = async (n: number) => {
    const data = await shop.ask(
      resident(0),
      `query ($id: ID!, $from: DateTime!, $to: DateTime!) {
        availability(serviceId: $id, from: $from, to: $to) { startsAt endsAt free } }`,
      { id: serviceId(n), from, to: new Date(from.getTime() + 7 * dayMs) },
    )
    return (data as unknown as { availability: [] }).availability.length
  }
  let slots = 0
  for (let n = 0; n < 50; n++) slots = await ask(n)
  const before = process.cpuUsage()
  const times = 200
  for (let n = 0; n < times; n++) await ask(n)
  const { user, system } = process.cpuUsage(before)
  return { slots, cpuMs: (user + system) / 1_000 / times }
}

async function measureRush(shop: Shop): Promise<{ sold: number; seconds: number }> {
  const startsAt = new Date(Math.floor(Date.now() / dayMs) * dayMs + 30 * dayMs + 9 * 3_600_000)
  const input = { serviceId: serviceId(services - 1), servicePointId: placeId, startsAt }
  const begun = performance.now()
  const answers = await Promise.all(
    Array.from({ length: people }, (_, n) =>
      shop
        .ask(resident(n), 'mutation ($input: HoldSlotInput!) { holdSlot(input: $input) { id } }', { input })
        .then(() => 1)
        .catch(error => {
          if (String(error).includes('SLOT_TAKEN')) return 0
          throw error
        }),
    ),
  )
  const seconds = (performance.now() - begun) / 1_000
  return { sold: answers.reduce<number>((sum, one) => sum + one, 0), seconds }
}

async function measureClosing(): Promise<{ closed: number; seconds: number }> {
  const now = new Date()
  const cycleId = 'cycle-fictif'
  const amounts = { PUBLIC: 1_500, SOLIDARITY: null, COMPANY: null }
  await BasketOffer.insertMany([
    {
      _id: 'basket-fictif',
      title: { fr: 'Panier fictif' },
      providerId: 'org-fictive',
      status: 'OFFERED',
      packSize: 4,
      prices: [],
    },
  ])
  await OrderCycle.insertMany([
    {
      _id: cycleId,
      providerId: 'org-fictive',
      servicePointId: placeId,
      number: 1,
      status: 'OPEN',
      opensAt: new Date(now.getTime() - 2 * dayMs),
      closesAt: new Date(now.getTime() - 1),
      deliveredAt: new Date(now.getTime() + dayMs),
      offers: [{ offerId: 'basket-fictif', priceId: 'price-fictif', amounts, vatRate: 550, packSize: 4 }],
      commissionRate: 1_000,
      minimum: 0,
      belowMinimum: 'CANCEL',
      extendDays: 1,
      ordered: orders,
      progress: null,
      changedAt: now,
      revision: 1,
    },
  ])
  await BasketOrder.insertMany(
    Array.from({ length: orders }, (_, n) => ({
      _id: `order-fictif-${String(n).padStart(5, '0')}`,
      cycleId,
      offerId: 'basket-fictif',
      personId: `person-fictive-${n}`,
      quantity: 1 + (n % 3),
      tariff: 'PUBLIC' as const,
      amount: 1_500,
      vatRate: 550,
      status: 'PLACED' as const,
      changedAt: now,
      revision: 0,
    })),
  )
  const begun = performance.now()
  while (await followOrderCycle(cycleId, now, outbox.transact(sleepingProducer)));
  const seconds = (performance.now() - begun) / 1_000
  return { closed: await BasketOrder.countDocuments({ cycleId, status: 'CLOSED' }), seconds }
}
