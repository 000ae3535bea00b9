import { createHash } from 'node:crypto'

/**
 * The id of an order: of a subscription, or a person, and a cycle there is one. Whose it is cannot be read from it, since ids
 * outlive a person.
 */
export const orderId = (whose: string, cycleId: string): string =>
  createHash('sha256').update(`${whose} ${cycleId}`).digest('hex').slice(0, 24)

/** By what people name an order to each other: a letter first, so that no spreadsheet takes it for a number. */
export const referenceOf = (id: string): string => `P${id.slice(0, 7).toUpperCase()}`
