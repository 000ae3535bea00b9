import type { Graph } from '@cluster/graph'
import { operationsOf } from '@cluster/graph/operations.ts'
import type { RegistrationStatus } from '../policy.ts'
import type { EventStatus } from './registration-facts.ts'

/** What a message needs to know, read at the moment of sending. */
export interface MessageFacts {
  id: string
  status: RegistrationStatus
  partySize: number
  /** How manieth it is of those who wait; null for who does not. */
  rank: number | null
  /** Until when an offer may be accepted; null where none is open. */
  offerEndsAt: string | null
  /** Where it is followed from afar, once that is shown to this person. */
  onlineUrl: string | null
  person: { givenName: string | null; email: string | null; locale: 'FR' | 'EN' | null } | null
  occurrence: {
    id: string
    status: EventStatus
    revision: number
    startsAt: string
    endsAt: string
    /** Why it was called off, if that was said. */
    reasonFr: string | null
    reasonEn: string | null
    venue: { name: string; address: string | null }
    event: {
      id: string
      status: EventStatus
      revision: number
      timeZone: string
      titleFr: string
      titleEn: string
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
