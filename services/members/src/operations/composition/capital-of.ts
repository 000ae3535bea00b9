import type { ClientSession } from 'mongoose'

/**
 * What an organisation holds of the union's capital, in cents: the nominal value of its shares in the register
 * `cluster`. Nothing, as long as the union has no register of shares.
 */
export async function capitalOf(_organisationId: string, _session?: ClientSession): Promise<number> {
  return 0
}

/** What the least that one can subscribe comes to, in cents: the nominal value of one share. */
export const minimumSubscriptionCents = 10_000
