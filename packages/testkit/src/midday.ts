import { zonedAt } from '@cluster/time'

/**
 * Midday in Lille, so many days from now or ago: for what would be otherwise around midnight, or in an hour that the clocks
 * skip or have twice.
 */
export const middayIn = (days: number): Date =>
  new Date(zonedAt(new Date(), 'Europe/Paris').add({ days }).withPlainTime({ hour: 12 }).epochMilliseconds)
