import { newId, trusted } from '@cluster/database'
import { forbidden } from '@cluster/viewer'
import type { Context } from '../../context.ts'
import {
  invalidCommission,
  invalidCycleOffers,
  invalidCycleTimes,
  invalidMinimum,
  organisationIsNotYours,
  servicePointNotFound,
} from '../../errors.ts'
import { BasketOffer, type BasketOfferRecord } from '../../models/basket-offer.ts'
import { type CycleOfferRecord, OrderCycle, type OrderCycleRecord } from '../../models/order-cycle.ts'
import { ServicePoint } from '../../models/service-point.ts'
import { schedule } from '../../schedule.ts'
import { priceAt } from '../prices/price-at.ts'

export interface CycleGiven
  extends Pick<
    OrderCycleRecord,
    | 'providerId'
    | 'servicePointId'
    | 'opensAt'
    | 'closesAt'
    | 'deliveredAt'
    | 'minimum'
    | 'belowMinimum'
    | 'extendDays'
    | 'commissionRate'
  > {
  offerIds: readonly string[]
}

const yearMs = 366 * 24 * 3_600_000
const most = 20

/** Plans a round of orders to a producer that one acts for, at the prices of now. The clock opens and closes it. */
export async function planCycle(
  { offerIds, ...given }: CycleGiven,
  { viewer, now, transact }: Context,
): Promise<OrderCycleRecord> {
  const { providerId, servicePointId, minimum, extendDays, belowMinimum } = given
  if (!viewer.organisationIds.includes(providerId) && !viewer.has('STAFF'))
    throw organisationIsNotYours('providerId')
  if (given.commissionRate !== 0 && !viewer.has('STAFF')) throw forbidden('staff to set a commission')
  if (!(given.commissionRate >= 0 && given.commissionRate <= 10_000)) throw invalidCommission()
  checkTimes(given, now())
  if (!(minimum >= 0 && minimum <= 100_000)) throw invalidMinimum('minimum')
  if (belowMinimum === 'EXTEND' && !(extendDays >= 1 && extendDays <= 30)) throw invalidMinimum('extendDays')
  return transact(async session => {
    if (!(await ServicePoint.exists({ _id: servicePointId }).session(session)))
      throw servicePointNotFound(servicePointId, 'servicePointId')
    const found = await BasketOffer.find({ _id: trusted({ $in: offerIds }), providerId, status: 'OFFERED' })
      .session(session)
      .lean<BasketOfferRecord[]>()
    const isSound = found.length === offerIds.length && found.length >= 1 && found.length <= most
    if (!isSound || new Set(offerIds).size < offerIds.length) throw invalidCycleOffers()
    const last = await OrderCycle.findOne({ providerId })
      .sort({ number: -1 })
      .session(session)
      .lean<OrderCycleRecord>()
    const cycle: OrderCycleRecord = {
      ...given,
      _id: newId(),
      number: (last?.number ?? 0) + 1,
      status: 'PLANNED',
      offers: offerIds.map(id => cycleOffer(found.find(({ _id }) => _id === id)!, now())),
      extendedAt: null,
      ordered: 0,
      turn: 0,
      totals: [],
      progress: null,
      changedAt: now(),
      revision: 0,
    }
    await OrderCycle.insertMany([cycle], { session })
    await schedule.plan([{ id: cycle._id, kind: 'ORDER_CYCLE', at: cycle.opensAt }], session)
    return cycle
  })
}

function checkTimes(
  { opensAt, closesAt, deliveredAt }: Pick<CycleGiven, 'opensAt' | 'closesAt' | 'deliveredAt'>,
  now: Date,
): void {
  if (opensAt >= closesAt) throw invalidCycleTimes('opensAt')
  if (closesAt <= now) throw invalidCycleTimes('closesAt')
  if (deliveredAt <= closesAt || deliveredAt.getTime() - now.getTime() > yearMs)
    throw invalidCycleTimes('deliveredAt')
}

function cycleOffer({ _id: offerId, prices, packSize }: BasketOfferRecord, now: Date): CycleOfferRecord {
  const price = priceAt(prices, now)
  if (!price) throw invalidCycleOffers()
  return { offerId, priceId: price.id, amounts: price.amounts, vatRate: price.vatRate, packSize }
}
