import type { Graph } from '@cluster/graph'
import type { MessageFacts } from '@cluster/notifications/operations/read-message.ts'
import type { RegistrationNode } from '@cluster/notifications/operations/read-registrations.ts'
import { timesOf } from './things.ts'

const hour = 3_600_000

/** To whom the reminder of a registration goes. */
export const addressOf = (registration: string): string => `${registration}@example.org`

/** A graph in which each id is a registration for an event of its own, whose last reminder is due when the id says. */
export const fictitiousGraph: Graph = {
  ask: async <T>(query: string, { id }: Record<string, unknown>) => {
    const registration = String(id)
    const { madeAt, dueAt } = timesOf(registration)
    const startsAt = dueAt.getTime() + hour
    const changedAt = madeAt.toISOString()
    const answer: RegistrationNode & MessageFacts = {
      id: registration,
      status: 'CONFIRMED',
      changedAt,
      revision: 0,
      partySize: 1,
      rank: null,
      offeredAt: null,
      offerEndsAt: null,
      onlineUrl: null,
      person: { id: registration, givenName: 'Habitante', email: addressOf(registration), locale: 'FR' },
      occurrence: {
        id: registration,
        status: 'PUBLISHED',
        revision: 0,
        recurrenceId: null,
        startsAt: new Date(startsAt).toISOString(),
        endsAt: new Date(startsAt + hour).toISOString(),
        changedAt,
        reasonFr: null,
        reasonEn: null,
        venue: { name: 'Place imaginaire', address: null },
        event: {
          id: registration,
          status: 'PUBLISHED',
          revision: 0,
          timeZone: 'Europe/Paris',
          movedAt: null,
          changedAt,
          titleFr: 'Goûter fictif',
          titleEn: 'Fictitious tea',
          organiser: { name: 'Organisation fictive' },
        },
      },
    }
    if (!query.includes('registration(')) throw new Error(`The fictitious graph cannot answer ${query}`)
    return { registration: answer } as T
  },
}
