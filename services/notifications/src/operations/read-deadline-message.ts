import type { Graph } from '@cluster/graph'
import { deadlineOperations } from './deadline-operations.ts'
import type { DeadlineState } from './read-deadline.ts'

/** What a message about a deadline needs to know, read at the moment of sending. */
export interface DeadlineMessage {
  id: string
  at: string
  endsAt: string | null
  timeZone: string
  state: DeadlineState
  revision: number
  titleFr: string
  titleEn: string
  detailsFr: string | null
  detailsEn: string | null
  place: string | null
  url: string | null
  organisation: { name: string } | null
  /** Null where the person is not told any more. */
  recipient: { givenName: string | null; email: string | null; locale: 'FR' | 'EN' | null } | null
}

/** Null when the deadline is gone. @throws GraphUnavailable */
export async function readDeadlineMessage(
  graph: Graph,
  { service, id, recipientId }: { service: string; id: string; recipientId: string },
): Promise<DeadlineMessage | null> {
  const { message } = deadlineOperations(service)!
  const { deadline } = await graph.ask<{ deadline: DeadlineMessage | null }>(message, { id, recipientId })
  return deadline
}
