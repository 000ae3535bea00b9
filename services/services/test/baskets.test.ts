import { anyone, commandsOf, plansOf, subgraphUnderTest, viewers } from '@cluster/testkit'
import { dayOf } from '@cluster/time'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { buildServices } from '../src/build.ts'
import { BasketOrder } from '../src/models/basket-order.ts'
import { BasketSubscription } from '../src/models/basket-subscription.ts'
import { Customer } from '../src/models/customer.ts'
import { JournalEntry } from '../src/models/journal-entry.ts'
import { OrderCycle } from '../src/models/order-cycle.ts'
import { rightId, TariffRight } from '../src/models/tariff-right.ts'
import { closeCycle } from '../src/operations/baskets/close-cycle.ts'
import { followOrderCycle } from '../src/operations/schedule/follow-order-cycle.ts'
import { outbox } from '../src/outbox.ts'
import {
  basketCollections,
  basketsOf,
  cycleOf,
  endOrdering,
  follow,
  ordersOf,
  times,
  transact,
} from './basket-fixtures.ts'
import { codeOf, day, hour, resident } from './booking-fixtures.ts'

const as = subgraphUnderTest(buildServices, basketCollections)
const { newOffer, planned, openCycle, order, subscribe, change } = basketsOf(as)
const provider = () => as(viewers.MEMBER)
const customer = () => as(viewers.RESIDENT)
const CANCEL = `mutation ($input: CancelBasketOrderInput!) { cancelBasketOrder(input: $input) { status } }`
const CLOSE = `mutation ($input: CloseOrderCycleInput!) { closeOrderCycle(input: $input) {
  status ordered totals { offer { id } ordered packs amount } } }`
const DELIVER = `mutation ($input: DeliverOrderCycleInput!) { deliverOrderCycle(input: $input) { status } }`

const statesOf = async (cycleId: string) =>
  (await BasketOrder.find({ cycleId }).sort({ _id: 1 }).lean()).map(({ status }) => status).sort()
const entriesOf = async (cycleId: string) => {
  const ids = (await BasketOrder.find({ cycleId }).lean()).map(({ _id }) => _id)
  const entries = await JournalEntry.find().lean()
  return entries.filter(({ sourceId }) => ids.includes(sourceId))
}

describe('a cycle', () => {
  test('opens, takes orders, closes with what they come to, books each once, and is delivered', async () => {
    const { offerId, cycleId } = await openCycle()
    for (const [n, quantity] of [
      [1, 2],
      [2, 3],
      [3, 1],
    ] as const)
      await order(n, { cycleId, offerId, quantity })
    expect((await cycleOf(cycleId)).ordered).toBe(6)

    await endOrdering(cycleId)
    await follow(cycleId)
    await follow(cycleId)

    expect(await cycleOf(cycleId)).toMatchObject({
      status: 'CLOSED',
      progress: null,
      totals: [{ offerId, ordered: 6, packs: 2, amount: 9_000 }],
    })
    expect(await statesOf(cycleId)).toEqual(['CLOSED', 'CLOSED', 'CLOSED'])
    const entries = await entriesOf(cycleId)
    const debits = entries.map(({ lines }) => lines.reduce((sum, { debit }) => sum + debit, 0))
    expect(debits.sort((a, b) => a - b)).toEqual([1_500, 3_000, 4_500])
    expect((await provider().run(DELIVER, { input: { id: cycleId } })).data.deliverOrderCycle.status).toBe(
      'DELIVERED',
    )
    expect(await statesOf(cycleId)).toEqual(['READY', 'READY', 'READY'])
    const facts = await outbox.facts.distinct('type', { subject: cycleId })
    expect(facts.sort()).toEqual(['order-cycle.closed', 'order-cycle.delivered', 'order-cycle.opened'])
  })

  test('takes no order from its instant on, nor before it opens, though every worker is down', async () => {
    const { offerId, cycleId } = await openCycle()
    await endOrdering(cycleId)
    const later = (await planned([offerId], times(hour, 2 * hour))).data.planOrderCycle.id

    expect(codeOf(await order(1, { cycleId, offerId }))).toBe('ORDER_CYCLE_NOT_OPEN')
    expect(codeOf(await order(1, { cycleId: later, offerId }))).toBe('ORDER_CYCLE_NOT_OPEN')
    expect(await BasketOrder.countDocuments()).toBe(0)
  })

  test('below its minimum is called off for all, who owe nothing and are told', async () => {
    const { offerId, cycleId } = await openCycle({ minimum: 5 })
    await order(1, { cycleId, offerId, quantity: 4 })
    await endOrdering(cycleId)
    await follow(cycleId)

    expect((await cycleOf(cycleId)).status).toBe('CANCELLED')
    expect(await statesOf(cycleId)).toEqual(['CALLED_OFF'])
    expect(await entriesOf(cycleId)).toEqual([])
    const TOLD = `{ serviceDeadline(id: "BASKETS_CALLED_OFF-${cycleId}") { state recipients { edges { node { id } } } } }`
    const { data } = await as({ ...anyone, appId: 'worker', scopes: ['reminders:send'] }).run(TOLD)
    expect(data.serviceDeadline).toEqual({
      state: 'OPEN',
      recipients: { edges: [{ node: { id: 'person-1' } }] },
    })
  })

  test('below its minimum stays open longer, once, and keeps its orders', async () => {
    const { offerId, cycleId } = await openCycle({ minimum: 5, belowMinimum: 'EXTEND', extendDays: 2 })
    const { data } = await order(1, { cycleId, offerId, quantity: 4 })
    await endOrdering(cycleId)
    await follow(cycleId)

    const extended = await cycleOf(cycleId)
    expect(extended).toMatchObject({ status: 'OPEN', extendedAt: expect.any(Date) })
    expect(extended.closesAt.getTime()).toBeGreaterThan(Date.now() + day)
    expect(await statesOf(cycleId)).toEqual(['PLACED'])
    await as(resident(1)).run(CANCEL, { input: { id: data.orderBasket.id } })
    await endOrdering(cycleId)
    await follow(cycleId)
    expect((await cycleOf(cycleId)).status).toBe('CANCELLED')
  })

  test('closed by hand comes to what its time would have come to, and twice is once', async () => {
    const { offerId, cycleId } = await openCycle()
    await order(1, { cycleId, offerId, quantity: 2 })

    const answers = await Promise.all(
      Array.from({ length: 5 }, () => provider().run(CLOSE, { input: { id: cycleId } })),
    )
    await follow(cycleId)

    for (const { data } of answers)
      expect(data.closeOrderCycle).toMatchObject({
        status: 'CLOSED',
        ordered: 2,
        totals: [{ packs: 1, amount: 3_000 }],
      })
    expect(await entriesOf(cycleId)).toHaveLength(1)
    expect(codeOf(await customer().run(CLOSE, { input: { id: cycleId } }))).toBe('FORBIDDEN')
  })

  test('that is closed while people order has each order that was taken, and no other', async () => {
    const { offerId, cycleId } = await openCycle()
    const answers = await Promise.all(
      Array.from({ length: 40 }, async (_, n) => {
        if (n === 20) await provider().run(CLOSE, { input: { id: cycleId } })
        return order(n, { cycleId, offerId })
      }),
    )
    await follow(cycleId)

    const taken = answers.filter(({ data }) => data.orderBasket).length
    const { ordered, totals } = await cycleOf(cycleId)
    expect([ordered, totals[0]!.ordered, (await entriesOf(cycleId)).length]).toEqual([taken, taken, taken])
    for (const answer of answers) expect([undefined, 'ORDER_CYCLE_NOT_OPEN']).toContain(codeOf(answer))
  })

  test('that died half-way through its orders goes on from there: the same, once', async () => {
    const { offerId, cycleId } = await openCycle()
    const orders = Array.from({ length: 1_200 }, (_, n) => ({
      _id: `order-${String(n).padStart(5, '0')}`,
      cycleId,
      offerId,
      personId: `person-${n % 300}`,
      organisationId: null,
      subscriptionId: null,
      quantity: 1,
      tariff: 'PUBLIC' as const,
      amount: 1_500,
      vatRate: 550,
      status: 'PLACED' as const,
      changedAt: new Date(),
      revision: 0,
    }))
    await BasketOrder.insertMany(orders)
    await endOrdering(cycleId)
    const now = new Date()
    // Decides, books the first part, and dies.
    await followOrderCycle(cycleId, now, transact)
    await followOrderCycle(cycleId, now, transact)
    const dying = followOrderCycle(cycleId, now, work =>
      transact(async (session, emit) => {
        await work(session, emit)
        throw Object.assign(new Error('killed'), { code: 'KILLED' })
      }),
    )
    await expect(dying).rejects.toThrow('killed')
    expect(new Set(await statesOf(cycleId))).toEqual(new Set(['CLOSED', 'PLACED']))

    // Two workers at once.
    await Promise.all([follow(cycleId, now), follow(cycleId, now)])

    expect(new Set(await statesOf(cycleId))).toEqual(new Set(['CLOSED']))
    expect(await entriesOf(cycleId)).toHaveLength(1_200)
    expect(await Customer.countDocuments()).toBe(300)
    expect((await cycleOf(cycleId)).totals).toEqual([
      { offerId, ordered: 1_200, packs: 300, amount: 1_800_000 },
    ])
  })

  test.each<[string, string, () => object]>([
    [
      'that closes before it opens',
      'INVALID_CYCLE_TIMES',
      () => ({ ...times(), opensAt: new Date(Date.now() + 2 * day) }),
    ],
    ['that is over', 'INVALID_CYCLE_TIMES', () => times(-2 * day, -day)],
    ['delivered before it closes', 'INVALID_CYCLE_TIMES', () => ({ deliveredAt: new Date() })],
    ['of a negative minimum', 'INVALID_MINIMUM', () => ({ minimum: -1 })],
    ['extended by no day', 'INVALID_MINIMUM', () => ({ belowMinimum: 'EXTEND', extendDays: 0 })],
    ['without baskets', 'INVALID_CYCLE_OFFERS', () => ({ offerIds: [] })],
    ['with a basket of others', 'INVALID_CYCLE_OFFERS', () => ({ offerIds: ['other'] })],
    ['at no place', 'SERVICE_POINT_NOT_FOUND', () => ({ servicePointId: 'none' })],
    ['of an organisation of others', 'NOT_YOUR_ORGANISATION', () => ({ providerId: 'org-b' })],
    ['with a commission that its producer sets', 'FORBIDDEN', () => ({ commissionRate: 100 })],
  ])('is not planned %s: %s', async (_, code, given) => {
    expect(codeOf(await planned([await newOffer()], given()))).toBe(code)
    expect(await OrderCycle.countDocuments()).toBe(0)
  })

  test('is listed by when it closes, by indexes, and its files are for those whom they concern', async () => {
    const { offerId, cycleId } = await openCycle()
    await order(1, { cycleId, offerId, quantity: 2 })
    const LIST = `query ($providerId: ID) { orderCycles(providerId: $providerId) { edges { node {
      id minimum offers { offer { title } public } } } } }`
    for (const providerId of [null, 'org-test']) {
      const plans = await plansOf('services', async () => {
        const { data } = await as(anyone).run(LIST, { providerId })
        expect(data.orderCycles.edges).toMatchObject([{ node: { id: cycleId, offers: [{ public: 1_500 }] } }])
      })
      for (const { stages } of plans) expect(stages).not.toContain('COLLSCAN')
    }
    const FILES = `{ orderCycle(id: "${cycleId}") { totalsUrl pickListUrl orders { edges { node { person { id } } } } } }`
    expect((await provider().run(FILES)).data.orderCycle).toEqual({
      totalsUrl: `/concierge/order-cycles/${cycleId}/totals`,
      pickListUrl: `/concierge/order-cycles/${cycleId}/pick-list`,
      orders: { edges: [{ node: { person: { id: 'person-1' } } }] },
    })
    const denied = await customer().run(FILES)
    expect(denied.data.orderCycle).toEqual({ totalsUrl: null, pickListUrl: null, orders: null })
  })
})

describe('an order', () => {
  test('is one for a person and cycle: ordering again changes it, and it can be taken back', async () => {
    const { offerId, cycleId } = await openCycle()
    const first = await order(1, { cycleId, offerId, quantity: 2 })
    const second = await order(1, { cycleId, offerId, quantity: 5 })
    expect(second.data.orderBasket.id).toBe(first.data.orderBasket.id)
    expect((await cycleOf(cycleId)).ordered).toBe(5)

    const { id } = first.data.orderBasket
    expect(codeOf(await as(resident(2)).run(CANCEL, { input: { id } }))).toBe('FORBIDDEN')
    for (let n = 0; n < 2; n++)
      expect((await as(resident(1)).run(CANCEL, { input: { id } })).data.cancelBasketOrder.status).toBe(
        'CANCELLED',
      )
    expect((await cycleOf(cycleId)).ordered).toBe(0)
  })

  test.each<[string, string, object]>([
    ['of none', 'INVALID_QUANTITY', { quantity: 0 }],
    ['of too many', 'INVALID_QUANTITY', { quantity: 51 }],
    ['of another basket', 'OFFER_NOT_IN_CYCLE', { offerId: 'other' }],
    ['by a tariff that it has not', 'TARIFF_NOT_OFFERED', { tariff: 'SOLIDARITY' }],
    ['in no cycle', 'ORDER_CYCLE_NOT_OPEN', { cycleId: 'none' }],
  ])('is refused %s: %s', async (_, code, given) => {
    const at = await openCycle()

    expect(codeOf(await order(1, { ...at, ...given }))).toBe(code)
    expect([await BasketOrder.countDocuments(), (await cycleOf(at.cycleId)).ordered]).toEqual([0, 0])
  })
})

describe('a subscription', () => {
  const solidarityOf = (personId: string) => ({
    _id: rightId(personId, 'SOLIDARITY'),
    personId,
    tariff: 'SOLIDARITY' as const,
    organisationId: null,
    lastDay: dayOf(new Date()),
    grantedAt: new Date(),
    grantedBy: 'person-staff',
  })
  test('orders in each cycle exactly once, also in one that is open, however often it is gone through', async () => {
    const { offerId, cycleId } = await openCycle()
    const id = await subscribe(offerId, { quantity: 2 })
    expect(await ordersOf(cycleId)).toEqual([{ status: 'PLACED', quantity: 2, offerId }])
    const next = (await planned([offerId])).data.planOrderCycle.id

    await Promise.all([follow(next), follow(next), follow(next)])
    await OrderCycle.updateOne({ _id: next }, { progress: '' })
    await follow(next)

    expect(await ordersOf(next)).toEqual([{ status: 'PLACED', quantity: 2, offerId }])
    expect((await cycleOf(next)).ordered).toBe(2)
    expect((await BasketSubscription.findById(id).lean())!.firstNumber).toBe(1)
  })

  test('to each second cycle orders in each second one', async () => {
    const { offerId } = await openCycle()
    await subscribe(offerId, { every: 'SECOND_CYCLE' })
    const ordered = []
    for (let n = 0; n < 4; n++) {
      const id = (await planned([offerId])).data.planOrderCycle.id
      await follow(id)
      ordered.push((await ordersOf(id)).length)
    }

    expect(ordered).toEqual([0, 1, 0, 1])
  })

  test('is paused, skipped, swapped and ended, with its orders in cycles that are open', async () => {
    const other = await newOffer({ title: { fr: 'Grand panier fictif' }, public: 2_500 })
    const offerId = await newOffer()
    const cycleId = (await planned([offerId, other])).data.planOrderCycle.id
    await follow(cycleId)
    const id = await subscribe(offerId)
    const { deliveredAt } = await cycleOf(cycleId)

    await change('swapBasket', { id, cycleId, offerId: other })
    expect(await ordersOf(cycleId)).toEqual([{ status: 'PLACED', quantity: 1, offerId: other }])
    await change('skipBasket', { id, cycleId })
    expect(await ordersOf(cycleId)).toMatchObject([{ status: 'SKIPPED' }])
    expect((await cycleOf(cycleId)).ordered).toBe(0)
    await change('swapBasket', { id, cycleId, offerId: other })
    await change('pauseSubscription', { id, from: dayOf(deliveredAt) })
    expect(await ordersOf(cycleId)).toMatchObject([{ status: 'SKIPPED' }])
    await change('resumeSubscription', { id })
    expect(await ordersOf(cycleId)).toMatchObject([{ status: 'PLACED', offerId: other }])
    for (let n = 0; n < 2; n++) expect(codeOf(await change('endSubscription', { id }))).toBeUndefined()
    expect((await BasketSubscription.findById(id).lean())!.status).toBe('ENDED')
    expect(await ordersOf(cycleId)).toMatchObject([{ status: 'SKIPPED' }])
    expect(codeOf(await change('skipBasket', { id, cycleId }))).toBe('SUBSCRIPTION_ENDED')
  })

  test('by a right that has ended brings nothing rather than a dearer basket', async () => {
    const offerId = await newOffer({ solidarity: 800 })
    const personId = viewers.RESIDENT.personId!
    await TariffRight.create(solidarityOf(personId))
    await subscribe(offerId, { tariff: 'SOLIDARITY' })
    await TariffRight.deleteMany()
    const id = (await planned([offerId])).data.planOrderCycle.id

    await follow(id)

    expect(await ordersOf(id)).toMatchObject([{ status: 'SKIPPED' }])
  })

  test.each<[string, string, object]>([
    ['pauseSubscription', 'INVALID_PAUSE', { from: '2020-01-01' }],
    ['pauseSubscription', 'INVALID_PAUSE', { from: '2099-01-02', to: '2099-01-01' }],
    ['skipBasket', 'ORDER_CYCLE_NOT_FOUND', { cycleId: 'none' }],
    ['swapBasket', 'OFFER_NOT_IN_CYCLE', { offerId: 'other' }],
  ])('%s is refused with %s for %j', async (name, code, given) => {
    const { offerId, cycleId } = await openCycle()
    const id = await subscribe(offerId)
    const needed = name === 'pauseSubscription' ? {} : { cycleId }

    expect(codeOf(await change(name, { id, ...needed, ...given }))).toBe(code)
  })

  test('of 500 people are gone through in parts, in a handful of commands each', async () => {
    const offerId = await newOffer({ solidarity: 800 })
    const subscriptions = Array.from({ length: 500 }, (_, n) => ({
      _id: `subscription-${String(n).padStart(4, '0')}`,
      personId: `person-${n}`,
      organisationId: null,
      offerId,
      quantity: 1,
      tariff: n % 2 === 0 ? ('PUBLIC' as const) : ('SOLIDARITY' as const),
      every: 'CYCLE' as const,
      status: 'ACTIVE' as const,
      pausedFrom: null,
      pausedTo: null,
      skippedCycleIds: [],
      swaps: [],
      firstNumber: null,
      startedAt: new Date(),
      endedAt: null,
      revision: 0,
    }))
    await BasketSubscription.insertMany(subscriptions)
    const ofSolidarity = subscriptions.filter(({ tariff }) => tariff === 'SOLIDARITY')
    await TariffRight.insertMany(ofSolidarity.map(({ personId }) => solidarityOf(personId)))
    const id = (await planned([offerId])).data.planOrderCycle.id

    const commands = await commandsOf(['services'], () => follow(id))

    expect((await cycleOf(id)).ordered).toBe(500)
    expect(commands.length).toBeLessThanOrEqual(45)
  })
})

describe('what closing a cycle comes to', () => {
  const orders = fc.array(
    fc.record({
      offerId: fc.constantFrom('a', 'b'),
      quantity: fc.integer({ min: 1, max: 50 }),
      amount: fc.integer({ min: 0, max: 5_000 }),
    }),
    { maxLength: 30 },
  )
  const offers = ['a', 'b'].map((offerId, n) => ({
    offerId,
    priceId: 'p',
    amounts: { PUBLIC: 1_000, SOLIDARITY: null, COMPANY: null },
    vatRate: 550,
    packSize: n + 3,
  }))

  test('is the same in whatever order they come, whole packs, and all of the money', () => {
    fc.assert(
      fc.property(orders, fc.integer({ min: 0, max: 200 }), fc.boolean(), (given, minimum, isExtended) => {
        const rules = {
          offers,
          minimum,
          belowMinimum: 'EXTEND' as const,
          extendedAt: isExtended ? new Date() : null,
        }
        const closing = closeCycle(rules, given)

        expect(closeCycle(rules, [...given].reverse())).toEqual(closing)
        const ordered = given.reduce((sum, { quantity }) => sum + quantity, 0)
        expect(closing.ordered).toBe(ordered)
        if (ordered < minimum) expect(closing.outcome).toBe(isExtended ? 'CANCELLED' : 'EXTENDED')
        else {
          const money = given.reduce((sum, { quantity, amount }) => sum + quantity * amount, 0)
          expect(closing.totals.reduce((sum, { amount }) => sum + amount, 0)).toBe(money)
          for (const [n, { packs, ordered: own }] of closing.totals.entries()) {
            expect(packs * (n + 3)).toBeGreaterThanOrEqual(own)
            expect(packs * (n + 3) - own).toBeLessThan(n + 3)
          }
        }
      }),
    )
  })
})
