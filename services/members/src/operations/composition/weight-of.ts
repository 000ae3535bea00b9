import type { Counts } from '../../models/composition-day.ts'
import type { OrganisationRecord } from '../../models/organisation.ts'
import { noCounts } from './counts.ts'

/** What decides how an organisation counts among the members. */
export interface Weighed extends Pick<OrganisationRecord, 'essBasis' | 'isMember'> {
  votes: number
  /** The nominal value of the shares that it holds in the union, in cents. */
  capitalCents: number
}

/** What an organisation adds to the numbers of the cluster; nothing where it is no member. */
export function weightOf({ essBasis, isMember, votes, capitalCents }: Weighed): Counts {
  if (!isMember) return noCounts
  const counted = (total: number) => ({ total, ess: isEss(essBasis) ? total : 0 })
  return { HEADCOUNT: counted(1), VOTES: counted(votes), CAPITAL: counted(capitalCents) }
}

/** Unknown is not a no, but the statutes ask for those of which it is known. */
export const isEss = (basis: OrganisationRecord['essBasis']): boolean => basis !== null && basis !== 'NONE'
