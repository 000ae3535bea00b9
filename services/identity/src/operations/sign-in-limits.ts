import type { Limit } from './take-allowance.ts'

/** Who asks for a code or tries one: keyed hashes, as all that is kept of them. */
export interface Asking {
  /** The network from which it comes. */
  client: string
  /** The browser, where somebody signed in with it at this address before. */
  browser: string | null
}

/**
 * What is taken for a code, and given back once it was used. Strangers cannot use up what the person's own browser may
 * ask for, and one of them alone not what others may; an address that all of them guess at is worth few guesses a day.
 */
export function limitsOfCodes({ client, browser }: Asking, address: string): Limit[] {
  const ofClient = { key: `codes-${client}`, most: 100, hours: 1 }
  if (browser) return [ofClient, { key: `codes-${browser}-${address}`, most: 5, hours: 24 }]
  return [
    ofClient,
    { key: `codes-${client}-${address}`, most: 5, hours: 24 },
    { key: `codes-${address}`, most: 15, hours: 24 },
  ]
}

/** What is taken for a try, and given back for one that was right: guesses at many addresses are counted together. */
export const limitOfTries = (client: string): Limit => ({ key: `tries-${client}`, most: 100, hours: 1 })
