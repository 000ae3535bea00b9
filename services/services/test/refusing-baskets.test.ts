import { subgraphUnderTest, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { buildServices } from '../src/build.ts'
import { BasketOffer } from '../src/models/basket-offer.ts'
import { BasketOrder } from '../src/models/basket-order.ts'
import { BasketSubscription } from '../src/models/basket-subscription.ts'
import { basketCollections, basketsOf, cycleOf, endOrdering, follow, times } from './basket-fixtures.ts'
import { codeOf, resident } from './booking-fixtures.ts'

const as = subgraphUnderTest(buildServices, basketCollections)
const { offerAsked, newOffer, planned, openCycle, order, subscribe, change } = basketsOf(as)
const app = {
  ...resident(1),
  personId: null,
  roles: [],
  appId: 'app-test',
  scopes: ['bookings:write' as const],
}
const refusalOf = ({ errors }: Awaited<ReturnType<typeof change>>) => [
  errors?.[0]?.extensions.code,
  errors?.[0]?.extensions.field ?? null,
]

describe('a basket', () => {
  test.each<[string, string, object]>([
    ['TITLE_MISSING', 'title', { title: { fr: ' ' } }],
    ['TEXT_TOO_LONG', 'title', { title: { fr: 'x'.repeat(201) } }],
    ['INVALID_PACK_SIZE', 'packSize', { packSize: 0 }],
    ['INVALID_PACK_SIZE', 'packSize', { packSize: 1_001 }],
    ['INVALID_PRICE', 'public', { public: -1 }],
    ['INVALID_VAT_RATE', 'vatRate', { vatRate: 10_001 }],
    ['NOT_YOUR_ORGANISATION', 'providerId', { providerId: 'org-b' }],
  ])('is not offered: %s names %s for %j', async (code, field, given) => {
    expect(refusalOf(await offerAsked(given))).toEqual([code, field])
    expect(await BasketOffer.countDocuments()).toBe(0)
  })

  test('is offered by staff in the name of any producer, and no more once it is retired', async () => {
    const { data } = await offerAsked({}, viewers.STAFF)
    const { id } = data.createBasketOffer
    expect(codeOf(await change('retireBasketOffer', { id }))).toBe('FORBIDDEN')
    for (let n = 0; n < 2; n++)
      expect(codeOf(await change('retireBasketOffer', { id }, viewers.MEMBER))).toBeUndefined()

    expect(refusalOf(await change('retireBasketOffer', { id: 'none' }, viewers.STAFF))).toEqual([
      'BASKET_OFFER_NOT_FOUND',
      'id',
    ])
    expect(refusalOf(await change('subscribeToBasket', { offerId: id }))).toEqual([
      'BASKET_OFFER_NOT_FOUND',
      'offerId',
    ])
    expect(codeOf(await planned([id]))).toBe('INVALID_CYCLE_OFFERS')
  })
})

describe('a cycle', () => {
  test.each<[string, string | null, () => object]>([
    ['INVALID_CYCLE_TIMES', 'closesAt', () => times(-2_000, -1_000)],
    ['INVALID_CYCLE_TIMES', 'deliveredAt', () => ({ deliveredAt: new Date() })],
    ['INVALID_MINIMUM', 'minimum', () => ({ minimum: 100_001 })],
    ['INVALID_MINIMUM', 'extendDays', () => ({ belowMinimum: 'EXTEND', extendDays: 31 })],
    ['INVALID_COMMISSION', 'commissionRate', () => ({ commissionRate: 10_001 })],
  ])('is not planned: %s names %s', async (code, field, given) => {
    expect(refusalOf(await planned([await newOffer()], given(), viewers.STAFF))).toEqual([code, field])
  })

  test('is neither closed before it opens, nor delivered before it is closed', async () => {
    const offerId = await newOffer()
    const later = (await planned([offerId], times(60_000))).data.planOrderCycle.id
    const { cycleId } = await openCycle()
    const byProducer = (name: string, id: string) => change(name, { id }, viewers.MEMBER)

    expect(refusalOf(await byProducer('closeOrderCycle', later))).toEqual(['ORDER_CYCLE_NOT_OPEN', 'id'])
    expect(refusalOf(await byProducer('deliverOrderCycle', cycleId))).toEqual([
      'ORDER_CYCLE_NOT_CLOSED',
      'id',
    ])
    for (const name of ['closeOrderCycle', 'deliverOrderCycle'])
      expect(refusalOf(await byProducer(name, 'none'))).toEqual(['ORDER_CYCLE_NOT_FOUND', 'id'])
    expect(codeOf(await change('deliverOrderCycle', { id: cycleId }))).toBe('FORBIDDEN')
  })
})

describe('an order', () => {
  test('by a tariff without right, of nobody, or of another is refused, and changes nothing', async () => {
    const { offerId, cycleId } = await openCycle({}, { solidarity: 800 })
    const input = { cycleId, offerId }

    expect(refusalOf(await order(1, { ...input, tariff: 'SOLIDARITY' }))[0]).toBe('TARIFF_WITHOUT_RIGHT')
    expect(codeOf(await change('subscribeToBasket', { offerId, tariff: 'SOLIDARITY' }))).toBe(
      'TARIFF_WITHOUT_RIGHT',
    )
    expect(codeOf(await order(1, { ...input, personId: 'person-2' }))).toBe('FORBIDDEN')
    expect(codeOf(await change('orderBasket', input, app))).toBe('PERSON_MISSING')
    expect(await BasketOrder.countDocuments()).toBe(0)
    expect((await cycleOf(cycleId)).ordered).toBe(0)
    expect(codeOf(await change('orderBasket', { ...input, personId: 'person-2' }, app))).toBeUndefined()
    expect(await BasketOrder.distinct('personId')).toEqual(['person-2'])
  })

  test('is marked once it can be fetched, by its producer, and not taken back once its cycle is closed', async () => {
    const { offerId, cycleId } = await openCycle()
    const { id } = (await order(1, { cycleId, offerId })).data.orderBasket
    const mark = (status: string, viewer = viewers.MEMBER) =>
      change('markBasketOrder', { id, status }, viewer)
    expect(refusalOf(await mark('COLLECTED'))).toEqual(['ORDER_STEP_NOT_POSSIBLE', 'status'])
    await endOrdering(cycleId)
    expect(refusalOf(await change('cancelBasketOrder', { id }, resident(1)))).toEqual([
      'ORDER_CYCLE_NOT_OPEN',
      'id',
    ])
    await follow(cycleId)
    await change('deliverOrderCycle', { id: cycleId }, viewers.MEMBER)

    expect(codeOf(await mark('COLLECTED', resident(1)))).toBe('FORBIDDEN')
    for (const status of ['NOT_COLLECTED', 'COLLECTED', 'COLLECTED']) {
      expect(codeOf(await mark(status))).toBeUndefined()
      expect((await BasketOrder.findById(id).lean())!.status).toBe(status)
    }
    for (const [name, given] of [
      ['markBasketOrder', { status: 'COLLECTED' }],
      ['cancelBasketOrder', {}],
    ] as const)
      expect(refusalOf(await change(name, { id: 'none', ...given }, viewers.STAFF))).toEqual([
        'BASKET_ORDER_NOT_FOUND',
        'id',
      ])
  })
})

test.each<[string, object]>([
  ['pauseSubscription', { from: '2099-01-01' }],
  ['resumeSubscription', {}],
  ['endSubscription', {}],
  ['skipBasket', { cycleId: 'none' }],
  ['swapBasket', { cycleId: 'none', offerId: 'none' }],
])('%s is refused for a subscription that is not there, or of another', async (name, given) => {
  const id = await subscribe(await newOffer())

  expect(refusalOf(await change(name, { id: 'none', ...given }))).toEqual([
    'BASKET_SUBSCRIPTION_NOT_FOUND',
    'id',
  ])
  expect(codeOf(await change(name, { id, ...given }, resident(2)))).toBe('FORBIDDEN')
  expect(await BasketSubscription.findById(id).lean()).toMatchObject({ status: 'ACTIVE', revision: 0 })
})

test('a pause names what is wrong with it: its first day, or its last', async () => {
  const id = await subscribe(await newOffer())
  const pause = (from: string, to: string) => change('pauseSubscription', { id, from, to })

  expect(refusalOf(await pause('2020-01-01', '2099-01-01'))).toEqual(['INVALID_PAUSE', 'from'])
  expect(refusalOf(await pause('2099-01-02', '2099-01-01'))).toEqual(['INVALID_PAUSE', 'to'])
})
