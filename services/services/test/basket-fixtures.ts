import { sleepingProducer } from '@cluster/jobs'
import { type Asker, viewers } from '@cluster/testkit'
import type { Claims } from '@cluster/viewer'
import { BasketOffer } from '../src/models/basket-offer.ts'
import { BasketOrder } from '../src/models/basket-order.ts'
import { BasketSubscription } from '../src/models/basket-subscription.ts'
import { Customer } from '../src/models/customer.ts'
import { OrderCycle, type OrderCycleRecord } from '../src/models/order-cycle.ts'
import { ServicePoint } from '../src/models/service-point.ts'
import { TariffRight } from '../src/models/tariff-right.ts'
import { followOrderCycle } from '../src/operations/schedule/follow-order-cycle.ts'
import { outbox } from '../src/outbox.ts'
import { schedule } from '../src/schedule.ts'
import { day, hour, resident } from './booking-fixtures.ts'
import { storedPlace } from './fixtures.ts'

export const basketCollections = [
  BasketOffer,
  BasketOrder,
  BasketSubscription,
  Customer,
  OrderCycle,
  ServicePoint,
  TariffRight,
  outbox.facts,
  schedule.rows,
]
export const transact = outbox.transact(sleepingProducer)

/** What the clock does, until nothing more is due at an instant. */
export async function follow(id: string, at = new Date()): Promise<void> {
  for (;;) {
    const next = await followOrderCycle(id, at, transact)
    if (!next || next > at) return
  }
}

/** Has something happen once the clock's next step has begun to read, and before it writes. */
export function followMeanwhile(id: string, at: Date, happens: () => Promise<unknown>): Promise<Date | null> {
  let hasHappened = false
  return followOrderCycle(id, at, work =>
    transact(async (session, emit) => {
      await OrderCycle.findById(id).session(session).lean()
      if (!hasHappened) {
        hasHappened = true
        await happens()
      }
      return work(session, emit)
    }),
  )
}

export const cycleOf = async (id: string): Promise<OrderCycleRecord> =>
  (await OrderCycle.findById(id).lean<OrderCycleRecord>())!

export const ordersOf = async (cycleId: string) =>
  (await BasketOrder.find({ cycleId }).lean()).map(({ status, quantity, offerId }) => ({
    status,
    quantity,
    offerId,
  }))

/** As if its time had come. */
export const endOrdering = (id: string) =>
  OrderCycle.updateOne({ _id: id }, { closesAt: new Date(Date.now() - 1) })

export const times = (opens = -hour, closes = day) => ({
  opensAt: new Date(Date.now() + opens),
  closesAt: new Date(Date.now() + closes),
  deliveredAt: new Date(Date.now() + closes + 2 * day),
})

const OFFER = `mutation ($input: CreateBasketOfferInput!) { createBasketOffer(input: $input) { id price { amount } } }`
const PLAN = `mutation ($input: PlanOrderCycleInput!) { planOrderCycle(input: $input) { id status offers { public packSize } } }`
const ORDER = `mutation ($input: OrderBasketInput!) { orderBasket(input: $input) { id status quantity amount reference } }`
const SUBSCRIBE = `mutation ($input: SubscribeToBasketInput!) { subscribeToBasket(input: $input) { id isActive } }`

/** What a producer and its customers do. */
export function basketsOf(as: (claims: Claims) => Asker) {
  const offerAsked = (given: object = {}, claims: Claims = viewers.MEMBER) => {
    const input = {
      providerId: 'org-test',
      title: { fr: 'Panier fictif' },
      packSize: 4,
      public: 1_500,
      vatRate: 550,
    }
    return as(claims).run(OFFER, { input: { ...input, ...given } })
  }
  const newOffer = async (given: object = {}): Promise<string> =>
    (await offerAsked(given)).data.createBasketOffer.id
  const planned = async (offerIds: string[], given: object = {}, claims: Claims = viewers.MEMBER) => {
    const { _id: servicePointId } = await storedPlace()
    const input = { providerId: 'org-test', servicePointId, offerIds, ...times(), ...given }
    return as(claims).run(PLAN, { input })
  }
  /** A cycle in which one can order, with a basket in it. */
  const openCycle = async (given: object = {}, offer: object = {}) => {
    const offerId = await newOffer(offer)
    const cycleId = (await planned([offerId], given)).data.planOrderCycle.id as string
    await follow(cycleId)
    return { offerId, cycleId }
  }
  const order = (n: number, input: object) => as(resident(n)).run(ORDER, { input })
  const subscribe = async (offerId: string, given: object = {}) =>
    (await as(viewers.RESIDENT).run(SUBSCRIBE, { input: { offerId, ...given } })).data.subscribeToBasket
      .id as string
  /** A mutation by its name, which is that of its input as well. */
  const change = (name: string, input: object, claims: Claims = viewers.RESIDENT) => {
    const Input = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
    return as(claims).run(`mutation ($input: ${Input}!) { ${name}(input: $input) { __typename id } }`, {
      input,
    })
  }
  return { offerAsked, newOffer, planned, openCycle, order, subscribe, change }
}
