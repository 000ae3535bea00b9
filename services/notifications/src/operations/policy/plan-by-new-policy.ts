import type { Graph } from '@cluster/graph'
import type { Wake } from '@cluster/jobs'
import { Reminder, type Source } from '../../models/reminder.ts'
import { eventKind, policyOf } from '../../policy.ts'
import { planDeadline } from '../plan-deadline.ts'
import { planRegistrations } from '../plan-registrations.ts'
import { readRegistrations } from '../read-registrations.ts'
import { byCurrentPolicy } from './current-policy.ts'
import { mostDaysAfter } from './read-notices.ts'

interface Means {
  graph: Graph
  signal: AbortSignal
  wake(rows: Wake[]): void
}

/**
 * Plans what is to come of a kind by the policy as it is now. It may run twice, and where it dies half-way begins anew.
 * @param at when the policy changed
 */
export async function planByNewPolicy(kind: string, at: Date, means: Means): Promise<void> {
  if (kind === eventKind) return planEvents(at, means)
  const service = policyOf(kind)?.of
  if (!service) return
  const from = new Date(at.getTime() - mostDaysAfter * 24 * 3_600_000)
  for await (const id of known('sourceId', { source: 'DEADLINE', deadlineKind: kind, from })) {
    means.signal.throwIfAborted()
    await planDeadline(id, service, means)
  }
}

async function planEvents(from: Date, { graph, signal, wake }: Means): Promise<void> {
  for await (const id of known('eventId', { source: 'REGISTRATION', deadlineKind: null, from }))
    await byCurrentPolicy(eventKind, async policy => {
      for await (const registrations of readRegistrations(graph, id)) {
        signal.throwIfAborted()
        wake(await planRegistrations(registrations, null, policy))
      }
    })
}

/** Each event or deadline once of which anything was planned. */
async function* known(
  field: 'eventId' | 'sourceId',
  { source, deadlineKind, from }: { source: Source; deadlineKind: string | null; from: Date },
): AsyncGenerator<string> {
  const match = { source, deadlineKind, startsAt: { $gt: from } }
  const found = Reminder.collection.aggregate<{ _id: string }>([
    { $match: match },
    { $group: { _id: `$${field}` } },
  ])
  for await (const { _id } of found) yield _id
}
