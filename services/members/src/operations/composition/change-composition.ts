import { dayOf } from '@cluster/time'
import { type BrokenRule, compositionRuleBroken } from '../../errors.ts'
import { Cluster, type ClusterRecord, clusterId } from '../../models/cluster.ts'
import { CompositionChange } from '../../models/composition-change.ts'
import type { CompositionDayRecord, Counts } from '../../models/composition-day.ts'
import { CompositionHead, headId } from '../../models/composition-head.ts'
import { addToDays } from './add-to-days.ts'
import type { Change, Changed, ChangeOptions } from './change.ts'
import { addCounts, differenceOf, negated } from './counts.ts'
import { meetDerogations } from './derogations.ts'
import { breaks, complies, defaultPercent, type EssRule } from './ess-rule.ts'

/**
 * Notes what a step changes in the composition of the cluster, and lets it pass only if the rule of the statutes
 * holds on each day from then on. Everything that changes who is a member, what belongs to the ESS, votes or
 * capital goes through here, within its transaction; steps at once are checked one after the other. What brings the
 * cluster back into line ends the derogations that are open.
 * @param step one change, or those of several organisations on the same day that are one step: a transfer of shares
 * @throws DomainError COMPOSITION_RULE_BROKEN
 */
export async function changeComposition(
  step: Change | readonly [Change, ...Change[]],
  options: ChangeOptions,
): Promise<Changed> {
  const { session, emit, now, measure, isAllowed = false } = options
  const changes = [step].flat() as [Change, ...Change[]]
  const number = await writeChanges(changes, options)
  const change = { ...changes[0], delta: changes.map(({ delta }) => delta).reduce(addCounts) }
  const cluster = await Cluster.findById(clusterId).session(session).lean<ClusterRecord>()
  const rule: EssRule = { measure, percent: cluster?.statutoryEssShare ?? defaultPercent }
  const { before, after, changed } = await addToDays(change, session)

  const broken = findBroken(changed, change.delta, rule)
  if (broken && !isAllowed) throw compositionRuleBroken(broken)
  const isBackInLine = !complies(before[measure], rule.percent) && complies(after[measure], rule.percent)
  if (isBackInLine) await meetDerogations(dayOf(now), { session, emit })
  return { number, rule, before, after, broken }
}

/** Takes the next numbers, which makes these changes wait for no other or be tried again after it. */
async function writeChanges(
  changes: readonly Change[],
  { session, now }: Pick<ChangeOptions, 'session' | 'now'>,
): Promise<number> {
  const rows = changes.flatMap(({ organisationId, cause, on, until, delta }) => [
    { organisationId, cause, on, delta },
    ...(until ? [{ organisationId, cause, on: until, delta: negated(delta) }] : []),
  ])
  const head = await CompositionHead.findOneAndUpdate(
    { _id: headId },
    { $inc: { number: rows.length } },
    { session, returnDocument: 'after' },
  ).lean()
  if (!head) throw new Error('The composition has no head: its migration has not run')
  const first = head.number - rows.length + 1
  await CompositionChange.insertMany(
    rows.map((row, n) => ({ _id: first + n, at: now, ...row })),
    { session },
  )
  return first
}

function findBroken(days: CompositionDayRecord[], delta: Counts, rule: EssRule): BrokenRule | null {
  const { measure, percent } = rule
  for (const { _id: day, counts } of days) {
    const [before, after] = [differenceOf(delta, counts)[measure], counts[measure]]
    if (breaks(before, after, percent)) return { rule, day, before, after }
  }
  return null
}
