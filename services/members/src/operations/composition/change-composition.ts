import { trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { compositionRuleBroken } from '../../errors.ts'
import { Cluster, type ClusterRecord, clusterId } from '../../models/cluster.ts'
import { type Cause, CompositionChange } from '../../models/composition-change.ts'
import {
  CompositionDay,
  type CompositionDayRecord,
  type Counts,
  measures,
} from '../../models/composition-day.ts'
import { CompositionHead, headId } from '../../models/composition-head.ts'
import { addCounts, noCounts } from './counts.ts'
import { breaks, type EssRule } from './ess-rule.ts'

export interface Change {
  organisationId: string
  cause: Cause
  /** From which day on, like 2010-12-31; not after today. */
  on: string
  delta: Counts
}

export interface ChangeOptions {
  session: ClientSession
  now: Date
  /** What the rule counts in. */
  measure: EssRule['measure']
  /** Notes the change whatever the rule says: of what has happened already, or what a derogation allows. */
  isAllowed?: boolean
}

/** What changed, from just before to now. */
export interface Changed {
  rule: EssRule
  before: Counts
  after: Counts
}

/**
 * Notes what a step changes in the composition of the cluster, and lets it pass only if the rule of the statutes
 * holds on each day from then on. Everything that changes who is a member, what belongs to the ESS, votes or
 * capital goes through here, within its transaction; steps at once are checked one after the other.
 * @param step one change, or those of several organisations on the same day that are one step: a transfer of shares
 * @throws DomainError COMPOSITION_RULE_BROKEN
 */
export async function changeComposition(
  step: Change | readonly Change[],
  options: ChangeOptions,
): Promise<Changed> {
  const { session, now, measure, isAllowed = false } = options
  const changes = [step].flat()
  const head = await CompositionHead.findOneAndUpdate(
    { _id: headId },
    { $inc: { number: changes.length } },
    { session, returnDocument: 'after' },
  ).lean()
  if (!head) throw new Error('The composition has no head: its migration has not run')
  const first = head.number - changes.length + 1
  const rows = changes.map((change, n) => ({ ...change, _id: first + n, at: now }))
  await CompositionChange.create(rows, { session, ordered: true })
  const change = {
    on: changes[0]!.on,
    delta: changes.map(({ delta }) => delta).reduce(addCounts),
  }
  const cluster = await Cluster.findById(clusterId).session(session).lean<ClusterRecord>()
  const rule: EssRule = { measure, percent: cluster?.statutoryEssShare ?? 65 }
  const { days, before } = await addFrom(change, session)
  if (!isAllowed) {
    for (const { _id: day, counts } of days) {
      const was = minus(counts, change.delta)[measure]
      if (breaks(was, counts[measure], rule.percent))
        throw compositionRuleBroken({ rule, day, before: was, after: counts[measure] })
    }
  }
  const after = days.at(-1)!.counts
  return { rule, before: days.length === 1 ? before : minus(after, change.delta), after }
}

/** Adds to each day from `on`. @returns these days as they are then, and what the first of them was before */
async function addFrom({ on, delta }: Pick<Change, 'on' | 'delta'>, session: ClientSession) {
  const last = await CompositionDay.findOne({ _id: trusted({ $lte: on }) })
    .sort({ _id: -1 })
    .session(session)
    .lean<CompositionDayRecord>()
  const before = last?.counts ?? noCounts
  if (last?._id !== on) await CompositionDay.create([{ _id: on, counts: before }], { session })
  const added = Object.fromEntries(
    measures.flatMap(measure => [
      [`counts.${measure}.total`, delta[measure].total],
      [`counts.${measure}.ess`, delta[measure].ess],
    ]),
  )
  const from = { _id: trusted({ $gte: on }) }
  await CompositionDay.updateMany(from, { $inc: added }, { session })
  const days = await CompositionDay.find(from)
    .sort({ _id: 1 })
    .session(session)
    .lean<CompositionDayRecord[]>()
  return { before, days }
}

const minus = (counts: Counts, delta: Counts): Counts =>
  addCounts(
    counts,
    Object.fromEntries(
      measures.map(measure => [measure, { total: -delta[measure].total, ess: -delta[measure].ess }]),
    ) as Counts,
  )
