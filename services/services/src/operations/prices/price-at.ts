import type { PriceVersion, Tariff } from '../../models/service.ts'

/** The price that holds at an instant; null where there is none yet. @param prices the oldest first */
export function priceAt(prices: readonly PriceVersion[], at: Date): PriceVersion | null {
  return prices.findLast(({ validFrom }) => validFrom <= at) ?? null
}

/** What a tariff costs, in cents; null where it is not offered. */
export const amountOf = (price: PriceVersion, tariff: Tariff): number | null => price.amounts[tariff]

/** The VAT in an amount that includes it, in cents, rounded half up. @param vatRate hundredths of a percent */
export const vatIn = (amount: number, vatRate: number): number =>
  Math.floor((amount * vatRate * 2 + 10_000 + vatRate) / (2 * (10_000 + vatRate)))
