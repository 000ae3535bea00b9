import type { Graph } from '@cluster/graph'
import type { Mail, MailRefusal } from '@cluster/mail'
import type { SendMeans } from '../src/jobs/send-means.ts'
import { addressHasher } from '../src/operations/addresses/rest-address.ts'
import { unsubscriptions } from '../src/operations/preferences/unsubscribe.ts'
import type { MessageFacts } from '../src/operations/read-message.ts'
import type { RegistrationFacts } from '../src/operations/registration-facts.ts'

export const hour = 3_600_000
export const day = 24 * hour
export const from = (now: number, ms: number): Date => new Date(now + ms)

interface Given extends Partial<Omit<RegistrationFacts, 'occurrence' | 'event'>> {
  occurrence?: Partial<RegistrationFacts['occurrence']>
}

/** A registration made now for an event in ten days, or what is given. */
export function registration(
  { occurrence, ...given }: Given = {},
  event: Partial<RegistrationFacts['event']> = {},
): RegistrationFacts {
  const longAgo = from(Date.now(), -30 * day)
  return {
    id: 'registration-1',
    status: 'CONFIRMED',
    changedAt: new Date(),
    revision: 0,
    personId: 'person-resident',
    offer: null,
    ...given,
    occurrence: {
      startsAt: from(Date.now(), 10 * day),
      status: event.status ?? 'PUBLISHED',
      revision: 0,
      recurrenceId: null,
      changedAt: longAgo,
      ...occurrence,
    },
    event: {
      id: 'event-1',
      status: 'PUBLISHED',
      timeZone: 'Europe/Paris',
      revision: 0,
      movedAt: null,
      changedAt: longAgo,
      ...event,
    },
  }
}

type Occurrence = MessageFacts['occurrence']
type MessageGiven = Partial<Omit<MessageFacts, 'occurrence'>>

/** What the graph says of a confirmed registration at the moment of sending. */
export function message(
  startsAt: Date,
  given: MessageGiven = {},
  {
    event,
    ...occurrence
  }: Partial<Omit<Occurrence, 'event'>> & { event?: Partial<Occurrence['event']> } = {},
): MessageFacts {
  return {
    id: 'registration-1',
    status: 'CONFIRMED',
    partySize: 1,
    rank: null,
    offerEndsAt: null,
    onlineUrl: null,
    person: { givenName: 'Habitant', email: 'habitant.fictif@example.org', locale: 'FR' },
    ...given,
    occurrence: {
      id: 'occurrence-1',
      status: event?.status ?? 'PUBLISHED',
      revision: 0,
      startsAt: startsAt.toISOString(),
      endsAt: from(startsAt.getTime(), 2 * hour).toISOString(),
      reasonFr: null,
      reasonEn: null,
      venue: { name: 'Place imaginaire', address: '1 rue Fictive, Lille' },
      ...occurrence,
      event: {
        id: 'event-1',
        status: 'PUBLISHED',
        revision: 3,
        timeZone: 'Europe/Paris',
        titleFr: 'Repas <de> quartier & fête',
        titleEn: 'Neighbourhood meal',
        organiser: { name: 'Organisation fictive' },
        ...event,
      },
    },
  }
}

const secret = 'only-for-tests-only-for-tests-notifications'

/** Sends mails in the world that a graph tells of. @param send what the mail server does */
export const sendBy = (
  graph: Graph,
  send: (mail: Mail) => Promise<MailRefusal | null>,
): SendMeans & { producer: { wake: () => Promise<boolean> } } => ({
  graph,
  mailer: { send, close: () => undefined },
  hashAddress: addressHasher(secret),
  unsubscriptions: unsubscriptions(secret, 'https://quartier.example'),
  producer: { wake: async () => true },
})

export const refusedFor = (code: string) => async (): Promise<MailRefusal> => ({ code, isOfAddress: true })
