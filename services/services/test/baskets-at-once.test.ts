import { subgraphUnderTest, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { buildServices } from '../src/build.ts'
import { BasketOrder } from '../src/models/basket-order.ts'
import { BasketSubscription } from '../src/models/basket-subscription.ts'
import { OrderCycle } from '../src/models/order-cycle.ts'
import {
  basketCollections,
  basketsOf,
  cycleOf,
  endOrdering,
  follow,
  followMeanwhile,
  ordersOf,
  times,
} from './basket-fixtures.ts'
import { codeOf, day, hour } from './booking-fixtures.ts'

const as = subgraphUnderTest(buildServices, basketCollections)
const { newOffer, planned, openCycle, order, subscribe, change } = basketsOf(as)
const byProducer = (name: string, input: object) => change(name, input, viewers.MEMBER)
const plan = async (offerIds: string[], given: object = {}): Promise<string> =>
  (await planned(offerIds, given)).data.planOrderCycle.id

test('who swaps as many baskets for others while a cycle closes gets what the producer is told', async () => {
  const [one, other] = [await newOffer(), await newOffer({ public: 2_500 })]
  const cycleId = await plan([one, other])
  await follow(cycleId)
  await order(1, { cycleId, offerId: one, quantity: 2 })
  const { closesAt } = await cycleOf(cycleId)

  await followMeanwhile(cycleId, closesAt, () => order(1, { cycleId, offerId: other, quantity: 2 }))

  const { totals } = await cycleOf(cycleId)
  expect(totals).toMatchObject([{ ordered: 0 }, { ordered: 2, amount: 5_000 }])
  expect(await ordersOf(cycleId)).toMatchObject([{ offerId: other, quantity: 2 }])
})

describe('while a cycle opens', () => {
  const opening = async () => {
    const offerId = await newOffer()
    const cycleId = await plan([offerId], times(hour, day))
    const { opensAt } = await cycleOf(cycleId)
    return { offerId, cycleId, opensAt }
  }

  test.each(['endSubscription', 'pauseSubscription', 'skipBasket'])(
    'no basket comes of a subscription after %s',
    async name => {
      const { offerId, cycleId, opensAt } = await opening()
      const id = await subscribe(offerId)
      // It had baskets before.
      await BasketSubscription.updateMany({ _id: id }, { firstNumber: 1 })
      const given = { skipBasket: { cycleId }, pauseSubscription: { from: '2099-01-01' } }[name]
      const from = (await cycleOf(cycleId)).deliveredAt.toISOString().slice(0, 10)
      await followMeanwhile(cycleId, opensAt, async () => undefined)

      await followMeanwhile(cycleId, opensAt, () =>
        change(name, { id, ...given, ...(name === 'pauseSubscription' ? { from } : {}) }),
      )
      await follow(cycleId, opensAt)

      expect((await ordersOf(cycleId)).filter(({ status }) => status === 'PLACED')).toEqual([])
      expect((await cycleOf(cycleId)).ordered).toBe(0)
    },
  )

  test('who subscribes by a clock that is behind gets a basket as well, once', async () => {
    const { offerId, cycleId, opensAt } = await opening()
    await followMeanwhile(cycleId, opensAt, async () => undefined)

    await followMeanwhile(cycleId, opensAt, () => subscribe(offerId, { quantity: 3 }))
    await follow(cycleId, opensAt)

    expect(await ordersOf(cycleId)).toMatchObject([{ status: 'PLACED', quantity: 3 }])
    expect((await cycleOf(cycleId)).ordered).toBe(3)
  })
})

describe('an order of a subscription', () => {
  test('that was taken back stays so, whatever changes of the subscription later', async () => {
    const { offerId, cycleId } = await openCycle()
    const later = await plan([offerId], times(hour, day))
    const id = await subscribe(offerId)
    const { _id: orderId } = (await BasketOrder.findOne({ cycleId }).lean())!
    await change('cancelBasketOrder', { id: orderId })

    await change('skipBasket', { id, cycleId: later })
    await change('resumeSubscription', { id })

    expect(await ordersOf(cycleId)).toMatchObject([{ status: 'CANCELLED' }])
    expect((await cycleOf(cycleId)).ordered).toBe(0)
    await change('swapBasket', { id, cycleId, offerId })
    expect(await ordersOf(cycleId)).toMatchObject([{ status: 'PLACED' }])
  })

  test('swapped where its own basket is not offered ends with it', async () => {
    const [own, other] = [await newOffer(), await newOffer()]
    const cycleId = await plan([other])
    await follow(cycleId)
    const id = await subscribe(own)
    await change('swapBasket', { id, cycleId, offerId: other })
    expect(await ordersOf(cycleId)).toMatchObject([{ status: 'PLACED', offerId: other }])

    await change('endSubscription', { id })

    expect(await ordersOf(cycleId)).toMatchObject([{ status: 'SKIPPED' }])
    expect((await cycleOf(cycleId)).ordered).toBe(0)
  })
})

describe('a cycle that is extended', () => {
  const extending = { minimum: 5, belowMinimum: 'EXTEND', extendDays: 2 }

  test('is so once and calls nothing off, however many close it at once by hand', async () => {
    const { offerId, cycleId } = await openCycle(extending)
    await order(1, { cycleId, offerId, quantity: 4 })
    const { closesAt, deliveredAt } = await cycleOf(cycleId)

    const answers = await Promise.all(
      Array.from({ length: 5 }, () => byProducer('closeOrderCycle', { id: cycleId })),
    )

    expect(answers.map(codeOf)).toEqual([undefined, undefined, undefined, undefined, undefined])
    const extended = await cycleOf(cycleId)
    expect(extended).toMatchObject({ status: 'OPEN', extendedAt: expect.any(Date) })
    // As many days after when it would have closed, not after now.
    expect(Math.round((extended.closesAt.getTime() - closesAt.getTime()) / day)).toBe(2)
    expect(Math.round((extended.deliveredAt.getTime() - deliveredAt.getTime()) / day)).toBe(2)
    await order(2, { cycleId, offerId })
    await byProducer('closeOrderCycle', { id: cycleId })
    expect((await cycleOf(cycleId)).status).toBe('CLOSED')
  })

  test('can be ordered in though every worker was down for longer than it is extended', async () => {
    const { offerId, cycleId } = await openCycle(extending)
    await order(1, { cycleId, offerId })
    await OrderCycle.updateOne({ _id: cycleId }, { closesAt: new Date(Date.now() - 3.5 * day) })
    await follow(cycleId)

    expect((await cycleOf(cycleId)).closesAt.getTime()).toBeGreaterThan(Date.now() + day)
    expect(codeOf(await order(2, { cycleId, offerId }))).toBeUndefined()
  })
})

test('a cycle that no worker has opened yet can be closed by hand: no order comes from then on', async () => {
  const offerId = await newOffer()
  const cycleId = await plan([offerId])
  await subscribe(offerId, { quantity: 2 })
  await order(1, { cycleId, offerId })

  expect(codeOf(await byProducer('closeOrderCycle', { id: cycleId }))).toBeUndefined()

  expect(codeOf(await order(2, { cycleId, offerId }))).toBe('ORDER_CYCLE_NOT_OPEN')
  await follow(cycleId, new Date(Date.now() + 1))
  expect(await cycleOf(cycleId)).toMatchObject({ status: 'CLOSED', totals: [{ ordered: 3 }] })
})

test('no change of a subscription brings a basket after the closing instant, though every worker is down', async () => {
  const { offerId, cycleId } = await openCycle()
  await endOrdering(cycleId)
  const id = await subscribe(offerId)

  expect(codeOf(await change('skipBasket', { id, cycleId }))).toBe('ORDER_CYCLE_NOT_OPEN')
  expect(await ordersOf(cycleId)).toEqual([])
})
