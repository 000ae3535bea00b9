// A process of its own, so that its memory is that of planning.
import { openDatabase } from '@cluster/database'
import type { Graph } from '@cluster/graph'
import { createProducer } from '@cluster/jobs'
import { planReminders } from '@cluster/notifications/jobs/plan-reminders.ts'
import type { RegistrationNode } from '@cluster/notifications/operations/read-registrations.ts'
import { answerTasks } from './child.ts'

export interface PlanTask {
  mongodbUri: string
  redisUrl: string
  registrations: number
}

export interface Planned {
  seconds: number
  /** The most that was resident meanwhile. */
  rssBytes: number
}

const dayMs = 86_400_000
const pageSize = 100

answerTasks<PlanTask>(async ({ mongodbUri, redisUrl, registrations }): Promise<Planned> => {
  await openDatabase('notifications', mongodbUri)
  const producer = createProducer({ redisUrl })
  let rssBytes = 0
  const watch = setInterval(() => {
    rssBytes = Math.max(rssBytes, process.memoryUsage.rss())
  }, 50)
  const at = new Date()
  const fact = { type: 'event.published', subject: 'event-of-the-bench', from: 'events', at, claimedAt: at }
  const started = performance.now()
  await planReminders({ graph: graphOf(registrations), producer }).handle(fact as never, {
    signal: new AbortController().signal,
    stillMine: async () => true,
  })
  const seconds = (performance.now() - started) / 1_000
  clearInterval(watch)
  await producer.close()
  return { seconds, rssBytes }
})

/** A graph with one event, of so many registrations: what planning costs is seen without what the graph costs. */
function graphOf(registrations: number): Graph {
  const startsAt = new Date(Date.now() + 30 * dayMs).toISOString()
  const longAgo = new Date(Date.now() - dayMs).toISOString()
  const event = {
    id: 'event-of-the-bench',
    status: 'PUBLISHED' as const,
    timeZone: 'Europe/Paris',
    revision: 0,
  }
  const node = (n: number): RegistrationNode => ({
    id: `registration-of-the-bench-${n}`,
    status: 'CONFIRMED',
    revision: 0,
    changedAt: longAgo,
    offeredAt: null,
    offerEndsAt: null,
    person: { id: `person-of-the-bench-${n}` },
    occurrence: {
      startsAt,
      status: 'PUBLISHED',
      revision: 0,
      recurrenceId: null,
      changedAt: longAgo,
      event: { ...event, movedAt: null, changedAt: longAgo },
    },
  })
  return {
    ask: async <T>(_: string, { after }: Record<string, unknown>) => {
      const start = Number(after ?? 0)
      const count = Math.min(pageSize, registrations - start)
      const edges = Array.from({ length: count }, (_, n) => ({ node: node(start + n) }))
      const pageInfo = { hasNextPage: start + count < registrations, endCursor: String(start + count) }
      return { event: { registrations: { edges, pageInfo } } } as T
    },
  }
}
