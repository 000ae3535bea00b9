import { newId } from '@cluster/database'
import type { Context } from '../../context.ts'
import { priceInPast, tooManyPrices } from '../../errors.ts'
import type { PriceVersion, ServiceRecord } from '../../models/service.ts'
import { changeOwn } from '../catalogue/change-service.ts'
import { checkPrice } from '../catalogue/check-service.ts'

const mostToCome = 10

export interface PriceGiven extends Pick<PriceVersion, 'amounts' | 'vatRate'> {
  serviceId: string
  /** Null for now. */
  validFrom: Date | null
}

/** Sets what a service costs from an instant on, up to the next price that is set. What was booked keeps its price. */
export async function setPrice(given: PriceGiven, context: Context): Promise<ServiceRecord> {
  const { serviceId, amounts, vatRate } = given
  checkPrice(given)
  return changeOwn(serviceId, context, async before => {
    const now = context.now()
    const validFrom = given.validFrom ?? now
    if (validFrom < now) throw priceInPast()
    const others = before.prices.filter(price => price.validFrom.getTime() !== validFrom.getTime())
    if (others.filter(price => price.validFrom > now).length >= mostToCome) throw tooManyPrices()
    const price: PriceVersion = { id: newId(), validFrom, amounts, vatRate }
    const prices = [...others, price].sort(
      (one, other) => one.validFrom.getTime() - other.validFrom.getTime(),
    )
    return { ...before, prices }
  })
}
