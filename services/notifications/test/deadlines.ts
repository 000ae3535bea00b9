import type { Graph } from '@cluster/graph'
import type { DeadlineFacts } from '../src/operations/read-deadline.ts'
import type { DeadlineMessage } from '../src/operations/read-deadline-message.ts'
import { day, from } from './fixtures.ts'

/** An assembly convened now for in ten days, or what is given. */
export const deadlineFacts = (given: Partial<DeadlineFacts> = {}): DeadlineFacts => ({
  id: 'assembly-1',
  kind: 'ASSEMBLY',
  at: from(Date.now(), 10 * day),
  timeZone: 'Europe/Paris',
  state: 'OPEN',
  revision: 1,
  changedIn: 1,
  changedAt: new Date(),
  ...given,
})

export interface World {
  deadline: DeadlineFacts | null
  recipientIds: string[]
}

/** A graph that has one deadline as `world` says, and its recipients a hundred at a time. */
export function graphOf(
  world: World,
  asked: (variables: Record<string, unknown>) => void = () => undefined,
): Graph {
  return {
    ask: async <T>(query: string, variables: Record<string, unknown>) => {
      asked(variables)
      if (!world.deadline) return { deadline: null } as T
      if (query.includes('MembersDeadlineRevision')) return { deadline: { ...world.deadline } } as T
      const { at, changedAt, ...facts } = world.deadline
      const start = Number(variables.after ?? 0)
      const ids = world.recipientIds.slice(start, start + 100)
      const recipients = {
        edges: ids.map(id => ({ node: { id } })),
        pageInfo: { hasNextPage: start + 100 < world.recipientIds.length, endCursor: String(start + 100) },
      }
      const instants = { at: at.toISOString(), changedAt: changedAt.toISOString() }
      return { deadline: { ...facts, ...instants, recipients } } as T
    },
  }
}

/** What the graph says of a deadline at the moment of sending. */
export const deadlineMessage = (at: Date, given: Partial<DeadlineMessage> = {}): DeadlineMessage => ({
  id: 'assembly-1',
  at: at.toISOString(),
  endsAt: null,
  timeZone: 'Europe/Paris',
  state: 'OPEN',
  revision: 3,
  titleFr: 'Assemblée générale – Coopérative <fictive>',
  titleEn: 'General assembly – Coopérative <fictive>',
  detailsFr: null,
  detailsEn: null,
  place: null,
  url: null,
  organisation: { name: 'Coopérative <fictive>' },
  recipient: { givenName: 'Adhérente', email: 'adherente.fictive@example.org', locale: 'FR' },
  ...given,
})
