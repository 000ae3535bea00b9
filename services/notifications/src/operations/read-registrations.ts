import type { Graph } from '@cluster/graph'
import { operationsOf } from '@cluster/graph/operations.ts'
import type { RegistrationFacts } from './registration-facts.ts'

type Told<T> = {
  [Field in keyof T]: T[Field] extends Date ? string : T[Field] extends Date | null ? string | null : T[Field]
}

/** A registration as the graph answers what planning asks of it. */
export interface RegistrationNode extends Pick<RegistrationFacts, 'id' | 'status' | 'revision'> {
  changedAt: string
  offeredAt: string | null
  offerEndsAt: string | null
  person: { id: string }
  occurrence: Told<RegistrationFacts['occurrence']> & { event: Told<RegistrationFacts['event']> }
}

interface Registrations {
  registrations: {
    edges: { node: RegistrationNode | null }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

const { ReminderRegistration, ReminderRegistrations, ReminderRegistrationsOfDate } =
  operationsOf('notifications')

/** One registration, or null when there is none any more. @throws GraphUnavailable */
export async function readRegistration(graph: Graph, id: string): Promise<RegistrationFacts | null> {
  const { registration } = await graph.ask<{ registration: RegistrationNode | null }>(ReminderRegistration!, {
    id,
  })
  return registration && factsOf(registration)
}

/** All registrations of an event, a page at a time. @throws GraphUnavailable */
export const readRegistrations = (graph: Graph, id: string) =>
  pagesOf(async after => {
    const { event } = await graph.ask<{ event: Registrations | null }>(ReminderRegistrations!, { id, after })
    return event
  })

/** All registrations of one date of an event, a page at a time. @throws GraphUnavailable */
export const readRegistrationsOfDate = (graph: Graph, id: string) =>
  pagesOf(async after => {
    const { occurrence } = await graph.ask<{ occurrence: Registrations | null }>(
      ReminderRegistrationsOfDate!,
      { id, after },
    )
    return occurrence
  })

async function* pagesOf(
  read: (after: string | null) => Promise<Registrations | null>,
): AsyncGenerator<RegistrationFacts[]> {
  let after: string | null = null
  do {
    const page: Registrations | null = await read(after)
    if (!page) return
    const { edges, pageInfo } = page.registrations
    yield edges.flatMap(({ node }) => (node ? factsOf(node) : []))
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)
}

function factsOf(node: RegistrationNode): RegistrationFacts {
  const { id, status, revision, changedAt, offeredAt, offerEndsAt, person } = node
  const { event, ...occurrence } = node.occurrence
  return {
    id,
    status,
    revision,
    changedAt: new Date(changedAt),
    personId: person.id,
    offer:
      offeredAt && offerEndsAt
        ? { offeredAt: new Date(offeredAt), offerEndsAt: new Date(offerEndsAt) }
        : null,
    occurrence: {
      ...occurrence,
      startsAt: new Date(occurrence.startsAt),
      changedAt: new Date(occurrence.changedAt),
    },
    event: {
      ...event,
      movedAt: event.movedAt === null ? null : new Date(event.movedAt),
      changedAt: new Date(event.changedAt),
    },
  }
}
