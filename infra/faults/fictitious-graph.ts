import type { Graph } from '@cluster/graph'
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
    const answer = {
      id: registration,
      status: 'CONFIRMED',
      changedAt: madeAt.toISOString(),
      revision: 0,
      person: { id: registration, givenName: 'Habitante', email: addressOf(registration), locale: 'FR' },
      occurrence: {
        id: registration,
        startsAt: new Date(startsAt).toISOString(),
        endsAt: new Date(startsAt + hour).toISOString(),
        event: {
          id: registration,
          status: 'PUBLISHED',
          revision: 0,
          timeZone: 'Europe/Paris',
          titleFr: 'Goûter fictif',
          titleEn: 'Fictitious tea',
          venue: { name: 'Place imaginaire', address: null },
          organiser: { name: 'Organisation fictive' },
        },
      },
    }
    if (!query.includes('registration(')) throw new Error(`The fictitious graph cannot answer ${query}`)
    return { registration: answer } as T
  },
}
