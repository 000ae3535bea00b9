import type { Graph } from '@cluster/graph'
import { operationsOf } from '@cluster/graph/operations.ts'

/** What a message needs to know, read at the moment of sending. */
export interface MessageFacts {
  status: 'CONFIRMED' | 'CANCELLED'
  person: { givenName: string | null; email: string | null; locale: 'FR' | 'EN' | null } | null
  occurrence: {
    id: string
    startsAt: string
    endsAt: string
    event: {
      id: string
      status: 'DRAFT' | 'PUBLISHED' | 'CANCELLED'
      revision: number
      timeZone: string
      titleFr: string
      titleEn: string
      venue: { name: string; address: string | null }
      organiser: { name: string } | null
    }
  }
}

const { ReminderMessage } = operationsOf('notifications')

/** Null when the registration is gone. @throws GraphUnavailable */
export async function readMessage(graph: Graph, registrationId: string): Promise<MessageFacts | null> {
  const answer = await graph.ask<{ registration: MessageFacts | null }>(ReminderMessage!, {
    id: registrationId,
  })
  return answer.registration
}
