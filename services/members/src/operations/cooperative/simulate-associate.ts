import type { Context } from '../../context.ts'
import type { AssociateCategory } from '../../models/associate.ts'
import type { StatutoryCheckRecord, StatutoryRule } from '../../models/statutory-check.ts'
import { checkShareCount } from '../shares/move-shares.ts'
import { findCooperative } from './find-cooperative.ts'
import { collegeFor } from './place-associate.ts'
import { brokenBy, statutoryChecks } from './statutory-checks.ts'
import { withChange } from './tally.ts'

interface Given {
  cooperativeId: string
  category: AssociateCategory
  collegeId?: string | null
  shares: number
}

export interface Simulated {
  permitted: boolean
  broken: StatutoryRule[]
  before: StatutoryCheckRecord[]
  after: StatutoryCheckRecord[]
}

/** What the rules would say to another associate. The same functions decide as when it joins. */
export async function simulateAssociate(
  { cooperativeId, category, collegeId, shares }: Given,
  context: Context,
): Promise<Simulated> {
  checkShareCount(shares)
  const before = await findCooperative(cooperativeId, context, 'cooperativeId')
  const college = collegeFor(before, { category, collegeId: collegeId ?? null })
  const joined = { category, collegeId: college, associates: 1, shares, shareholders: 1 }
  const after = withChange(before, joined)
  const broken = brokenBy(before, after).map(({ rule }) => rule)
  return {
    permitted: broken.length === 0,
    broken,
    before: statutoryChecks(before),
    after: statutoryChecks(after),
  }
}
