import { trusted } from '@cluster/database'
import type { Graph } from '@cluster/graph'
import type { Wake } from '@cluster/jobs'
import { Reminder } from '../models/reminder.ts'
import type { ReminderPolicyRecord } from '../models/reminder-policy.ts'
import { type DeadlinePolicy, policyOf } from '../policy.ts'
import { callOffDropped, callOffGone, callOffOvertaken, callOffUnwanted } from './call-off-notices.ts'
import { type DeadlineOperations, deadlineOperations } from './deadline-operations.ts'
import { currentPolicy } from './policy/current-policy.ts'
import { type DeadlineFacts, readDeadline, readRevision } from './read-deadline.ts'
import { type KnownNotice, wantedNotices } from './wanted-notices.ts'
import { writeRows } from './write-rows.ts'

interface Means {
  graph: Graph
  signal: AbortSignal
  wake(rows: Wake[]): void
}

/**
 * Makes the notices of a deadline what they should be. It may run twice, late, or beside a run that knows more: it
 * ends only once the deadline is still as it was when it began, so whoever ends last has planned from the newest.
 * @returns false for a deadline of a kind, or of a service, that is not known here
 */
export async function planDeadline(id: string, service: string, means: Means): Promise<boolean> {
  const operations = deadlineOperations(service)
  if (!operations) return false
  for (;;) {
    const planned = await planOnce(id, operations, means)
    if (planned === 'UNKNOWN') return false
    const isSame = await Promise.all([
      readRevision(means.graph, operations, id).then(revision => revision === planned.revision),
      !planned.by || currentPolicy(planned.by.kind).then(({ version }) => version === planned.by?.version),
    ])
    if (isSame.every(Boolean)) return true
  }
}

/** The revision from which it was planned, and the policy by which; null where there is none any more. */
interface PlannedFrom {
  revision: number | null
  by: ReminderPolicyRecord | null
}

async function planOnce(
  id: string,
  operations: DeadlineOperations,
  { graph, signal, wake }: Means,
): Promise<PlannedFrom | 'UNKNOWN'> {
  let first: DeadlineFacts | null = null
  let rules: ReminderPolicyRecord | null = null
  for await (const { facts, recipientIds } of readDeadline(graph, operations, id)) {
    signal.throwIfAborted()
    const policy = policyOf(facts.kind)
    if (!policy) return 'UNKNOWN'
    if (!first) await callOffOvertaken(facts)
    first ??= facts
    if (facts.state === 'MET') break
    rules ??= await currentPolicy(facts.kind)
    wake(await planRecipients(facts, { policy, rules }, recipientIds))
  }
  await (first ? callOffUnwanted(first) : callOffGone(id))
  if (rules) await callOffDropped(id, rules)
  return { revision: first?.revision ?? null, by: rules }
}

/** The notices of a page of recipients, in two commands. @returns the rows to wake */
async function planRecipients(
  deadline: DeadlineFacts,
  by: { policy: DeadlinePolicy; rules: ReminderPolicyRecord },
  recipientIds: readonly string[],
): Promise<Wake[]> {
  if (recipientIds.length === 0) return []
  const known = await Reminder.find({
    source: 'DEADLINE',
    sourceId: deadline.id,
    recipientId: trusted({ $in: recipientIds }),
  })
    .select('kind recipientId state version attempts fence mayBeOut')
    .lean<KnownNotice[]>()
  const knownOf = Map.groupBy(known, ({ recipientId }) => recipientId)
  const wanted = recipientIds.flatMap(recipientId =>
    wantedNotices(deadline, by, recipientId, knownOf.get(recipientId) ?? []),
  )
  await writeRows(wanted)
  const fences = new Map(known.map(({ _id, fence }) => [_id, fence]))
  return wanted.map(({ id, isAtOnce, about }) => ({
    id,
    fence: fences.get(id) ?? 0,
    delayMs: isAtOnce ? 0 : about.dueAt.getTime() - Date.now(),
  }))
}
