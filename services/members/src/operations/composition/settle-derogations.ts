import type { Transact } from '@cluster/jobs'
import { dayOf } from '@cluster/time'
import { Cluster, type ClusterRecord, clusterId } from '../../models/cluster.ts'
import { Derogation, type DerogationRecord } from '../../models/derogation.ts'
import { meetDerogations } from './derogations.ts'
import { complies, defaultPercent } from './ess-rule.ts'
import { findCounts } from './find-composition.ts'

/**
 * Ends the derogations that are open although the rule holds again: after an import, which takes no steps, or another
 * share in the statutes.
 */
export const settleDerogations = (transact: Transact) => (now: Date) =>
  transact(async (session, emit) => {
    const open = await Derogation.findOne({ state: 'OPEN' }).session(session).lean<DerogationRecord>()
    if (!open) return
    const cluster = await Cluster.findById(clusterId).session(session).lean<ClusterRecord>()
    const counts = await findCounts(dayOf(now))
    const percent = cluster?.statutoryEssShare ?? defaultPercent
    if (complies(counts[open.measure], percent)) await meetDerogations(dayOf(now), { session, emit })
  })
