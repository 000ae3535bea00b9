import type { Graph } from '@cluster/graph'
import { operationsOf } from '@cluster/graph/operations.ts'

export type ShiftStatus = 'CANCELLED' | 'DRAFT' | 'OPEN'
export type PlaceStatus = 'CANCELLED' | 'LEFT' | 'OFFERED' | 'TAKEN'

interface Volunteers<Place> {
  volunteers: {
    edges: { node: Place | null }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

/** What planning needs to know of a place on a shift. */
export interface PlannedPlace {
  id: string
  status: PlaceStatus
  changedAt: string
  person: { id: string }
}

export interface PlannedShift {
  startsAt: string
  status: ShiftStatus
  occurrence: { event: { id: string } }
}

/** What a message about a shift needs to know, read at the moment of sending. */
export interface ShiftMessage {
  startsAt: string
  endsAt: string
  status: ShiftStatus
  titleFr: string
  titleEn: string
  occurrence: {
    venue: { name: string; address: string | null }
    event: { timeZone: string; titleFr: string; titleEn: string }
  }
  /** The recipient's place; null where it has none any more. */
  place: MessagePlace | null
}

interface MessagePlace {
  status: PlaceStatus
  person: { id: string; givenName: string | null; email: string | null; locale: 'FR' | 'EN' | null }
}

const operations = operationsOf('notifications')

/** A shift with those who have a place on it, a page at a time; nothing where it is gone. @throws GraphUnavailable */
export const readShift = (graph: Graph, id: string) =>
  pagesOf<PlannedShift, PlannedPlace>(graph, operations.ShiftPlan!, id)

/** Null when the shift is gone. @throws GraphUnavailable */
export async function readShiftMessage(
  graph: Graph,
  { id, recipientId }: { id: string; recipientId: string },
): Promise<ShiftMessage | null> {
  let message: ShiftMessage | null = null
  for await (const { shift, places } of pagesOf<Omit<ShiftMessage, 'place'>, MessagePlace>(
    graph,
    operations.ShiftMessage!,
    id,
  )) {
    message = { ...shift, place: places.find(({ person }) => person.id === recipientId) ?? null }
    if (message.place) break
  }
  return message
}

async function* pagesOf<Shift, Place>(graph: Graph, query: string, id: string) {
  let after: string | null = null
  do {
    const { shift }: { shift: (Shift & Volunteers<Place>) | null } = await graph.ask(query, { id, after })
    if (!shift) return
    const { edges, pageInfo }: Volunteers<Place>['volunteers'] = shift.volunteers
    yield { shift, places: edges.flatMap(({ node }) => (node ? [node] : [])) }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)
}
