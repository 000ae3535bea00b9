import type { DomainError } from '@cluster/errors'
import type { ClientSession } from 'mongoose'
import { compositionRuleBroken } from '../../errors.ts'
import { Cluster, type ClusterRecord, clusterId } from '../../models/cluster.ts'
import type { Counted, Counts, Measure } from '../../models/composition-day.ts'
import { countsOn } from '../composition/change-in-bulk.ts'
import { addCounts } from '../composition/counts.ts'
import { breaks, defaultPercent } from '../composition/ess-rule.ts'

/** Whether what a record changes in the composition fits; or why it never does. */
export type Admit = (delta: Counts) => 'YES' | 'LATER' | DomainError

/**
 * Lets in what keeps the rule of the statutes today. A file is no history: who became a member when is told by its
 * records, not by their order. So what brings the cluster nearer to its limit waits until all the rest is in, and
 * then as many of these pass as fit, in the order of the file.
 * @param isLast whether they pass now
 */
export async function admitting(
  { measure, today, isLast }: { measure: Measure; today: string; isLast: boolean },
  session: ClientSession,
): Promise<Admit> {
  const cluster = await Cluster.findById(clusterId).session(session).lean<ClusterRecord>()
  const percent = cluster?.statutoryEssShare ?? defaultPercent
  let counts = await countsOn(today, session)
  return delta => {
    if (!isLast && hurts(delta[measure], percent)) return 'LATER'
    const [before, after] = [counts, addCounts(counts, delta)]
    if (breaks(before[measure], after[measure], percent)) {
      const rule = { measure, percent }
      return compositionRuleBroken({ rule, day: today, before: before[measure], after: after[measure] })
    }
    counts = after
    return 'YES'
  }
}

/** What does not can never break the rule. */
const hurts = ({ total, ess }: Counted, percent: number): boolean => ess * 100 < total * percent
