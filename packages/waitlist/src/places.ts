/** Those who come together, or not at all. */
export interface Party<G extends string = string> {
  /** Its place in the order: who came earlier has a smaller one. */
  number: number
  /** How many they are, at least 1. */
  size: number
  /** The group whose quota their places count in; null for none. */
  group: G | null
}

/** How many places are free. Where more are taken than there are, as after a change, it is less than 0. */
export interface Free<G extends string = string> {
  /** Null where there is no limit. */
  total: number | null
  /** What each group may still take, whatever is free besides; a group that is not named has no limit of its own. */
  ofGroup: Partial<Record<G, number>>
}

/** Why a party does not fit. */
export type Obstacle = 'TOO_FEW_PLACES' | 'QUOTA_FULL'

/** What keeps a party from the places that are free; null where it fits. */
export function obstacleOf<G extends string>(
  { size, group }: Pick<Party<G>, 'size' | 'group'>,
  { total, ofGroup }: Free<G>,
): Obstacle | null {
  if (total !== null && size > total) return 'TOO_FEW_PLACES'
  const quota = group === null ? undefined : ofGroup[group]
  return quota !== undefined && size > quota ? 'QUOTA_FULL' : null
}

type Places<G extends string> = Pick<Party<G>, 'size' | 'group'>

/** What is free once a party has its places. */
export function withoutPlaces<G extends string>(free: Free<G>, { size, group }: Places<G>): Free<G> {
  return changed(free, group, -size)
}

/** What is free once a party gave its places back. */
export function withPlaces<G extends string>(free: Free<G>, { size, group }: Places<G>): Free<G> {
  return changed(free, group, size)
}

function changed<G extends string>({ total, ofGroup }: Free<G>, group: G | null, by: number): Free<G> {
  const quota = group === null ? undefined : ofGroup[group]
  return {
    total: total === null ? null : total + by,
    ofGroup: group === null || quota === undefined ? ofGroup : { ...ofGroup, [group]: quota + by },
  }
}
