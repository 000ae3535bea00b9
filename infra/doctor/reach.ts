import { type Finding, info } from './finding.ts'
import { reasonOf, within } from './within.ts'

/** Less than a check has, so that a store that hangs is told once, by the check of that store. */
const PATIENCE = 2_500

/** A store that should be at work: reached, silent, or not there at all and why. */
export type Reached<T> =
  | { is: 'up'; store: T; address: string }
  | { is: 'silent'; reason: string; address: string }
  | { is: 'absent'; why: string }

export async function reach<T>(url: string, connect: (url: string) => Promise<T>): Promise<Reached<T>> {
  // it may hold a password
  const address = url.replace(/\/\/[^@]*@/, '//').replace(/\?.*/, '')
  try {
    return { is: 'up', store: await within(PATIENCE, () => connect(url)), address }
  } catch (error) {
    return { is: 'silent', reason: reasonOf(error), address }
  }
}

/** For a check that needs a store at work: without one it finds no fault, the store's own check does. */
export async function ifUp<T>(
  reached: Reached<T>,
  check: (store: T) => Promise<Finding[]>,
): Promise<Finding[]> {
  if (reached.is === 'absent') return [info(reached.why)]
  if (reached.is === 'silent') return [info(`not checked: ${reached.address} does not answer`)]
  return check(reached.store)
}
