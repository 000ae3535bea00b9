import type { Graph } from '@cluster/graph'
import { operationsOf } from '@cluster/graph/operations.ts'
import type { RegistrationFacts } from './wanted-reminders.ts'

interface RegistrationNode {
  id: string
  status: RegistrationFacts['status']
  changedAt: string
  revision: number
  person: { id: string }
  occurrence: { startsAt: string; event: RegistrationFacts['event'] }
}

const { ReminderRegistration, ReminderRegistrations } = operationsOf('notifications')

/** One registration, or null when there is none any more. @throws GraphUnavailable */
export async function readRegistration(graph: Graph, id: string): Promise<RegistrationFacts | null> {
  const { registration } = await graph.ask<{ registration: RegistrationNode | null }>(ReminderRegistration!, {
    id,
  })
  return registration && factsOf(registration)
}

interface RegistrationsAnswer {
  event: {
    registrations: {
      edges: { node: RegistrationNode | null }[]
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
    }
  } | null
}

/** All registrations of an event, a page at a time. @throws GraphUnavailable */
export async function* readRegistrations(graph: Graph, id: string): AsyncGenerator<RegistrationFacts[]> {
  let after: string | null = null
  do {
    const { event }: RegistrationsAnswer = await graph.ask(ReminderRegistrations!, { id, after })
    if (!event) return
    const { edges, pageInfo }: NonNullable<typeof event>['registrations'] = event.registrations
    yield edges.flatMap(({ node }) => (node ? factsOf(node) : []))
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)
}

function factsOf({ person, changedAt, occurrence, ...rest }: RegistrationNode): RegistrationFacts {
  return {
    ...rest,
    changedAt: new Date(changedAt),
    personId: person.id,
    occurrence: { startsAt: new Date(occurrence.startsAt) },
    event: occurrence.event,
  }
}
