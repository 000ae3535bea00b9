import { sleepingProducer } from '@cluster/jobs'
import type { OrderCycleRecord } from '@cluster/services/models/order-cycle.ts'
import { OrderCycle } from '@cluster/services/models/order-cycle.ts'
import { followOrderCycle } from '@cluster/services/operations/schedule/follow-order-cycle.ts'
import { outbox } from '@cluster/services/outbox.ts'
import type { Temporal } from 'temporal-polyfill'
import { concierge, resident, type Shop, staff } from './shop.ts'

/** The clock of a month that is played: the subgraph is told the time by it. */
export interface Clock {
  now(): Date
  set(day: Temporal.PlainDate, time: string): void
}

export function clockOf(): Clock {
  let at = new Date()
  return {
    now: () => at,
    set: (day, time) => {
      at = new Date(day.toZonedDateTime({ timeZone: 'Europe/Paris', plainTime: time }).epochMilliseconds)
    },
  }
}

export interface Played {
  bookings: number
  cancelled: number
  orders: number
  cycleId: string
}

const { providerId, producerId } = concierge
const span = (weekday: number, opens: string, closes: string) => ({ weekday, opens, closes })

/** Plays a month of a fictitious concierge by the operations that its people have: who books, who comes, who pays, what it costs. */
export async function playMonth(
  shop: Shop,
  clock: Clock,
  month: Temporal.PlainYearMonth,
  report: (line: string) => void,
): Promise<Played> {
  const first = month.toPlainDate({ day: 1 })
  clock.set(first.subtract({ days: 1 }), '09:00')
  const { serviceId, servicePointId, offerId } = await setUp(shop)
  const played: Played = { bookings: 0, cancelled: 0, orders: 0, cycleId: '' }
  for (let day = first; day.month === month.month; day = day.add({ days: 1 })) {
    clock.set(day, '07:00')
    if (day.dayOfWeek === 1) await runCycle(shop, clock, { day, offerId, servicePointId, played })
    clock.set(day, '07:00')
    await playDay(shop, clock, { day, serviceId, played })
    report(`${day}: ${played.bookings} booked, ${played.orders} baskets ordered so far.`)
  }
  clock.set(first.add({ months: 1 }).subtract({ days: 1 }), '20:30')
  await settle(shop)
  return played
}

async function setUp(shop: Shop) {
  const open = [1, 2, 3, 4, 5].flatMap(weekday => [
    span(weekday, '07:30', '09:30'),
    span(weekday, '17:00', '20:00'),
  ])
  const place = await shop.ask(
    staff,
    'mutation ($input: CreateServicePointInput!) { createServicePoint(input: $input) { id } }',
    {
      input: {
        organisationId: providerId,
        name: { fr: 'Point de service fictif' },
        address: '1 rue Imaginaire, Lille',
        hours: { weekly: [...open, span(6, '10:00', '14:00')] },
      },
    },
  )
  const servicePointId = idOf(place, 'createServicePoint')
  const service = await shop.ask(
    staff,
    'mutation ($input: CreateServiceInput!) { createService(input: $input) { id } }',
    {
      input: {
        providerId,
        title: { fr: 'Repassage fictif', en: 'Fictitious ironing' },
        category: 'IRONING',
        offered: [{ servicePointId }],
        terms: { duration: 30, step: 30, capacity: 2, cancelNotice: 60 },
      },
    },
  )
  const serviceId = idOf(service, 'createService')
  await shop.ask(
    staff,
    `mutation ($price: SetServicePriceInput!, $commission: SetCommissionInput!) {
      setServicePrice(input: $price) { id } setCommission(input: $commission) { id } }`,
    { price: { serviceId, public: 1_800, vatRate: 2_000 }, commission: { serviceId, rate: 2_000 } },
  )
  const offer = await shop.ask(
    staff,
    'mutation ($input: CreateBasketOfferInput!) { createBasketOffer(input: $input) { id } }',
    {
      input: {
        providerId: producerId,
        title: { fr: 'Panier de légumes fictif', en: 'Fictitious vegetable basket' },
        packSize: 4,
        public: 1_500,
        vatRate: 550,
      },
    },
  )
  return { servicePointId, serviceId, offerId: idOf(offer, 'createBasketOffer') }
}

interface Day {
  day: Temporal.PlainDate
  serviceId: string
  played: Played
}

/** Some of the free slots of the day are booked; one in nine is given back, who comes pays at the counter. */
async function playDay(shop: Shop, clock: Clock, { day, serviceId, played }: Day): Promise<void> {
  const from = new Date(day.toZonedDateTime('Europe/Paris').epochMilliseconds)
  const to = new Date(day.add({ days: 1 }).toZonedDateTime('Europe/Paris').epochMilliseconds)
  const { availability } = (await shop.ask(
    staff,
    `query ($serviceId: ID!, $from: DateTime!, $to: DateTime!) {
      availability(serviceId: $serviceId, from: $from, to: $to) { startsAt servicePoint { id } } }`,
    { serviceId, from, to },
  )) as unknown as { availability: { startsAt: string; servicePoint: { id: string } }[] }
  const wanted = availability.filter((_, n) => (n + day.day) % 2 === 0)
  const booked: { id: string; who: number }[] = []
  for (const { startsAt, servicePoint } of wanted) {
    const who = (played.bookings * 7 + day.day) % 40
    const held = (await shop.ask(
      resident(who),
      'mutation ($input: HoldSlotInput!) { holdSlot(input: $input) { id amount } }',
      { input: { serviceId, servicePointId: servicePoint.id, startsAt } },
    )) as unknown as { holdSlot: { id: string; amount: number } }
    await shop.ask(
      resident(who),
      'mutation ($input: ConfirmBookingInput!) { confirmBooking(input: $input) { id } }',
      { input: held.holdSlot },
    )
    played.bookings += 1
    booked.push({ id: held.holdSlot.id, who })
  }
  const [givenBack, kept] = [true, false].map(isGivenBack =>
    booked.filter((_, n) => ((played.bookings + n) % 9 === 0) === isGivenBack),
  ) as [typeof booked, typeof booked]
  for (const { id } of givenBack) {
    // By who provides it, who may until it begins.
    await shop.ask(staff, 'mutation ($input: CancelBookingInput!) { cancelBooking(input: $input) { id } }', {
      input: { id, reason: 'Empêchement fictif' },
    })
    played.cancelled += 1
  }
  clock.set(day, '20:15')
  for (const [n, { id, who }] of kept.entries()) {
    await shop.ask(staff, 'mutation ($input: MarkBookingInput!) { markBooking(input: $input) { id } }', {
      input: { id, status: 'COLLECTED' },
    })
    if (n % 5 < 4) await payAll(shop, who, n % 2 === 0 ? 'CARD' : 'CASH')
  }
}

async function payAll(shop: Shop, who: number, by: string): Promise<void> {
  const { personId } = resident(who)
  const found = (await shop.ask(
    staff,
    `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) { ... on Person { conciergeBalance } } }`,
    { id: personId },
  )) as unknown as { _entities: { conciergeBalance: number }[] }
  const amount = found._entities[0]!.conciergeBalance
  if (amount <= 0) return
  await shop.ask(staff, 'mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { id } }', {
    input: { personId, amount, by },
  })
}

interface Round {
  day: Temporal.PlainDate
  offerId: string
  servicePointId: string
  played: Played
}

/** A week's baskets: ordered on Monday and Tuesday, fetched on Thursday. */
async function runCycle(
  shop: Shop,
  clock: Clock,
  { day, offerId, servicePointId, played }: Round,
): Promise<void> {
  const at = (days: number, time: string) =>
    new Date(
      day.add({ days }).toZonedDateTime({ timeZone: 'Europe/Paris', plainTime: time }).epochMilliseconds,
    )
  const input = {
    providerId: producerId,
    servicePointId,
    offerIds: [offerId],
    opensAt: at(0, '06:00'),
    closesAt: at(1, '20:00'),
    deliveredAt: at(3, '17:00'),
    minimum: 5,
    commissionRate: 1_000,
  }
  const planned = await shop.ask(
    staff,
    'mutation ($input: PlanOrderCycleInput!) { planOrderCycle(input: $input) { id } }',
    {
      input,
    },
  )
  const id = idOf(planned, 'planOrderCycle')
  await follow(id, clock.now())
  for (let n = 0; n < 12; n++) {
    await shop.ask(
      resident(n),
      'mutation ($input: OrderBasketInput!) { orderBasket(input: $input) { id } }',
      {
        input: { cycleId: id, offerId, quantity: 1 + (n % 3) },
      },
    )
    played.orders += 1 + (n % 3)
  }
  clock.set(day.add({ days: 1 }), '20:00')
  await follow(id, clock.now())
  await shop.ask(
    staff,
    'mutation ($input: DeliverOrderCycleInput!) { deliverOrderCycle(input: $input) { id } }',
    {
      input: { id },
    },
  )
  played.cycleId = id
}

/** What the worker does once its time has come. */
async function follow(id: string, at: Date): Promise<OrderCycleRecord> {
  for (;;) {
    const next = await followOrderCycle(id, at, outbox.transact(sleepingProducer))
    if (!next || next > at) return (await OrderCycle.findById(id).lean<OrderCycleRecord>())!
  }
}

/** What the month cost, what came in besides, and what providers are paid. */
async function settle(shop: Shop): Promise<void> {
  const costs = [
    { kind: 'SALARY', amount: 120_000, label: 'Salaire fictif' },
    { kind: 'SOCIAL_CHARGES', amount: 45_000, label: 'Charges sociales fictives' },
    { kind: 'RENT', amount: 48_000, vatRate: 2_000, label: 'Loyer fictif' },
    { kind: 'SUPPLIES', amount: 9_600, vatRate: 2_000, label: 'Fournitures fictives' },
  ]
  for (const input of costs)
    await shop.ask(staff, 'mutation ($input: RecordCostInput!) { recordCost(input: $input) { id } }', {
      input,
    })
  await shop.ask(staff, 'mutation ($input: RecordSubsidyInput!) { recordSubsidy(input: $input) { id } }', {
    input: { amount: 100_000, label: 'Subvention fictive' },
  })
  await shop.ask(staff, 'mutation ($input: RecordPayoutInput!) { recordPayout(input: $input) { id } }', {
    input: { organisationId: producerId, amount: 10_000 },
  })
}

const idOf = (data: object, field: string): string => (data as Record<string, { id: string }>)[field]!.id
