import { newId, trusted } from '@cluster/database'
import { dayOf } from '@cluster/time'
import type { Context } from '../../context.ts'
import {
  basketOfferNotFound,
  basketSubscriptionNotFound,
  cycleNotOpen,
  invalidPause,
  offerNotInCycle,
  orderCycleNotFound,
  subscriptionEnded,
  tariffNotOffered,
  tariffWithoutRight,
} from '../../errors.ts'
import { BasketOffer, type BasketOfferRecord } from '../../models/basket-offer.ts'
import { BasketOrder, type BasketOrderRecord } from '../../models/basket-order.ts'
import { BasketSubscription, type BasketSubscriptionRecord } from '../../models/basket-subscription.ts'
import { OrderCycle, type OrderCycleRecord } from '../../models/order-cycle.ts'
import { customerOf } from '../customers/customer-of.ts'
import { priceAt } from '../prices/price-at.ts'
import { mayPay } from '../prices/tariff-for.ts'
import { type BasketWanted, checkQuantity } from './order-basket.ts'
import { countOf, openAt, orderOfSubscription, takeOpenCycle, writeOrders } from './place-orders.ts'
import type { BasketStep } from './step.ts'

export interface SubscriptionWanted extends Omit<BasketWanted, 'cycleId'> {
  every: BasketSubscriptionRecord['every']
}

/** Orders a basket in each cycle of its producer, or in each second one, those that are open now among them. */
export async function subscribe(
  wanted: SubscriptionWanted,
  context: Context,
): Promise<BasketSubscriptionRecord> {
  const personId = customerOf(wanted, context)
  const { offerId, quantity, tariff, organisationId, every } = wanted
  checkQuantity(quantity)
  const { now, inTurn, transact } = context
  return inTurn(offerId, () =>
    transact(async session => {
      const offer = await BasketOffer.findById(offerId).session(session).lean<BasketOfferRecord>()
      if (offer?.status !== 'OFFERED') throw basketOfferNotFound(offerId, 'offerId')
      if ((priceAt(offer.prices, now())?.amounts[tariff] ?? null) === null) throw tariffNotOffered()
      if (!(await mayPay(personId, tariff, organisationId, now(), session))) throw tariffWithoutRight()
      const subscription: BasketSubscriptionRecord = {
        _id: newId(),
        personId,
        organisationId,
        offerId,
        quantity,
        tariff,
        every,
        status: 'ACTIVE',
        pausedFrom: null,
        pausedTo: null,
        skippedCycleIds: [],
        swaps: [],
        firstNumber: null,
        startedAt: now(),
        endedAt: null,
        revision: 0,
      }
      // Of this and a cycle that opens just now, one is tried again: else neither might see the other.
      await OrderCycle.updateMany(
        { providerId: offer.providerId, closesAt: trusted({ $gt: now() }), status: 'PLANNED' },
        { $inc: { turn: 1 } },
        { session },
      )
      const written = await followInOpenCycles(subscription, offer.providerId, { session, now: now() })
      await BasketSubscription.insertMany([written], { session })
      return written
    }),
  )
}

/** Makes the orders of a subscription in cycles that are open what they should be. @returns it with its first cycle */
async function followInOpenCycles(
  subscription: BasketSubscriptionRecord,
  providerId: string,
  step: Pick<BasketStep, 'session' | 'now'>,
): Promise<BasketSubscriptionRecord> {
  const { session, now } = step
  let followed = subscription
  const open = await OrderCycle.find({
    providerId,
    ...openAt(now),
  })
    .sort({ closesAt: 1 })
    .session(session)
    .lean<OrderCycleRecord[]>()
  for (const cycle of open) followed = await followIn(cycle, followed, step)
  return followed
}

async function followIn(
  cycle: OrderCycleRecord,
  subscription: BasketSubscriptionRecord,
  { session, now }: Pick<BasketStep, 'session' | 'now'>,
): Promise<BasketSubscriptionRecord> {
  const before = await BasketOrder.findOne({ cycleId: cycle._id, subscriptionId: subscription._id })
    .session(session)
    .lean<BasketOrderRecord>()
  const { personId, tariff, organisationId } = subscription
  const isPayable = await mayPay(personId, tariff, organisationId, now, session)
  const after = orderOfSubscription(subscription, cycle, { before, mayPay: isPayable, now })
  if (!after || isSame(before, after)) return subscription
  await takeOpenCycle(cycle._id, countOf(after) - countOf(before), { session, now })
  await writeOrders([after], session)
  return { ...subscription, firstNumber: subscription.firstNumber ?? cycle.number }
}

/** What brings no basket stays what it is: an order that was taken back is not skipped as well. */
const isSame = (before: BasketOrderRecord | null, after: BasketOrderRecord): boolean =>
  before !== null &&
  countOf(before) === countOf(after) &&
  (countOf(after) === 0 || before.offerId === after.offerId)

type Change = (
  before: BasketSubscriptionRecord,
  step: Pick<BasketStep, 'session' | 'now'>,
) => Promise<Partial<BasketSubscriptionRecord>>

/** Changes a subscription, and its orders in cycles that are open. @throws DomainError BASKET_SUBSCRIPTION_NOT_FOUND, SUBSCRIPTION_ENDED or FORBIDDEN */
async function changeOwn(id: string, context: Context, change: Change): Promise<BasketSubscriptionRecord> {
  const { self, now, inTurn, transact } = context
  return inTurn(id, () =>
    transact(async session => {
      const before = await BasketSubscription.findById(id).session(session).lean<BasketSubscriptionRecord>()
      if (!before) throw basketSubscriptionNotFound(id)
      self.mustBe(before.personId)
      const step = { session, now: now() }
      const changes = await change(before, step)
      const changed = { ...before, ...changes, revision: before.revision + 1 }
      const { providerId } = (await BasketOffer.findById(before.offerId)
        .session(session)
        .lean<BasketOfferRecord>())!
      const followed = await followInOpenCycles(changed, providerId, step)
      await BasketSubscription.replaceOne({ _id: id }, followed, { session })
      return followed
    }),
  )
}

function mustBeActive({ status }: BasketSubscriptionRecord): void {
  if (status === 'ENDED') throw subscriptionEnded()
}

/** Pauses a subscription: no basket comes from a day on, until another or until further notice. */
export const pauseSubscription = (
  id: string,
  { from, to }: { from: string; to: string | null },
  context: Context,
): Promise<BasketSubscriptionRecord> =>
  changeOwn(id, context, async (before, { now }) => {
    mustBeActive(before)
    if (from < dayOf(now)) throw invalidPause('from')
    if (to !== null && to < from) throw invalidPause('to')
    return { pausedFrom: from, pausedTo: to }
  })

export const resumeSubscription = (id: string, context: Context): Promise<BasketSubscriptionRecord> =>
  changeOwn(id, context, async before => {
    mustBeActive(before)
    return { pausedFrom: null, pausedTo: null }
  })

/** Ends a subscription; what is ordered in cycles that are open is taken back. Doing it again changes nothing. */
export const endSubscription = (id: string, context: Context): Promise<BasketSubscriptionRecord> =>
  changeOwn(id, context, async (before, { now }) =>
    before.status === 'ENDED' ? {} : { status: 'ENDED', endedAt: now },
  )

/** Has no basket come in one cycle that is not closed yet. */
export const skipCycle = (id: string, cycleId: string, context: Context): Promise<BasketSubscriptionRecord> =>
  changeOwn(id, context, async (before, step) => {
    mustBeActive(before)
    await mustBeToCome(cycleId, step)
    return { skippedCycleIds: [...new Set([...before.skippedCycleIds, cycleId])] }
  })

/** Has another basket come in one cycle that is not closed yet. */
export const swapBasket = (
  id: string,
  { cycleId, offerId }: { cycleId: string; offerId: string },
  context: Context,
): Promise<BasketSubscriptionRecord> =>
  changeOwn(id, context, async (before, step) => {
    mustBeActive(before)
    const cycle = await mustBeToCome(cycleId, step)
    const offer = cycle.offers.find(one => one.offerId === offerId)
    if (!offer) throw offerNotInCycle()
    if (offer.amounts[before.tariff] === null) throw tariffNotOffered()
    const others = before.swaps.filter(swap => swap.cycleId !== cycleId)
    return {
      swaps: [...others, { cycleId, offerId }],
      skippedCycleIds: before.skippedCycleIds.filter(one => one !== cycleId),
    }
  })

async function mustBeToCome(
  cycleId: string,
  { session, now }: Pick<BasketStep, 'session' | 'now'>,
): Promise<OrderCycleRecord> {
  const cycle = await OrderCycle.findById(cycleId).session(session).lean<OrderCycleRecord>()
  if (!cycle) throw orderCycleNotFound(cycleId, 'cycleId')
  if (!['PLANNED', 'OPEN'].includes(cycle.status) || cycle.closesAt <= now) throw cycleNotOpen()
  return cycle
}
