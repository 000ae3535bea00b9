import type { MessageFacts } from '../src/operations/read-message.ts'
import type { RegistrationFacts } from '../src/operations/wanted-reminders.ts'

export const hour = 3_600_000
export const day = 24 * hour
export const from = (now: number, ms: number): Date => new Date(now + ms)

/** A registration made now for an event in ten days, or what is given. */
export function registration(
  given: Partial<RegistrationFacts> = {},
  event: Partial<RegistrationFacts['event']> = {},
) {
  return {
    id: 'registration-1',
    status: 'CONFIRMED' as const,
    changedAt: new Date(),
    revision: 0,
    personId: 'person-resident',
    occurrence: { startsAt: from(Date.now(), 10 * day) },
    ...given,
    event: { id: 'event-1', status: 'PUBLISHED' as const, timeZone: 'Europe/Paris', revision: 0, ...event },
  }
}

/** What the graph says of a confirmed registration at the moment of sending. */
export function message(startsAt: Date, given: Partial<MessageFacts> = {}): MessageFacts {
  return {
    status: 'CONFIRMED',
    person: { givenName: 'Habitant', email: 'habitant.fictif@example.org', locale: 'FR' },
    occurrence: {
      id: 'occurrence-1',
      startsAt: startsAt.toISOString(),
      endsAt: from(startsAt.getTime(), 2 * hour).toISOString(),
      event: {
        id: 'event-1',
        status: 'PUBLISHED',
        revision: 3,
        timeZone: 'Europe/Paris',
        titleFr: 'Repas <de> quartier & fête',
        titleEn: 'Neighbourhood meal',
        venue: { name: 'Place imaginaire', address: '1 rue Fictive, Lille' },
        organiser: { name: 'Organisation fictive' },
      },
    },
    ...given,
  }
}
