import { type Free, type Obstacle, obstacleOf, type Party, withoutPlaces } from './places.ts'

export interface PassedOver<P> {
  party: P
  /** Why it could not be offered what a later one was. */
  obstacle: Obstacle
}

export interface Settlement<P, G extends string> {
  /** Who is offered its places, in order. */
  offered: { party: P; free: Free<G> }[]
  /** Who waits on although a later one is offered places, in order. */
  passedOver: (PassedOver<P> & { free: Free<G> })[]
  /** What is free then: it fits nobody who waits. */
  free: Free<G>
}

/**
 * Offers what is free to those who wait: first come first served, and where a party does not fit, to the next that
 * does. With each goes what was free just then.
 * @param queue those who wait, the first one first
 */
export function settle<P extends Party<G>, G extends string = string>(
  queue: Iterable<P>,
  free: Free<G>,
): Settlement<P, G> {
  const settlement: Settlement<P, G> = { offered: [], passedOver: [], free }
  let skipped: Settlement<P, G>['passedOver'] = []
  for (const party of queue) {
    const left = settlement.free
    if (left.total !== null && left.total <= 0) break
    const obstacle = obstacleOf(party, left)
    if (obstacle) {
      skipped.push({ party, obstacle, free: left })
      continue
    }
    settlement.passedOver.push(...skipped)
    skipped = []
    settlement.offered.push({ party, free: left })
    settlement.free = withoutPlaces(left, party)
  }
  return settlement
}
