import type { NoticeTopic } from '../../policy.ts'

/** What a mail that collects others says, and how one ends reminders of a topic. */
interface DigestWords {
  subject(count: number): string
  opening: string
  title: string
  unsubscribe: Record<NoticeTopic, string>
}

export const digestWords: Record<'FR' | 'EN', DigestWords> = {
  FR: {
    subject: count => (count === 1 ? 'Votre rappel' : `Vos ${count} rappels`),
    opening: 'Voici ce qui vous attend.',
    title: 'Vos rappels',
    unsubscribe: {
      EVENTS: 'Ne plus recevoir de rappels d’événements',
      ASSEMBLIES: 'Ne plus recevoir de rappels d’assemblées',
      BOOKINGS: 'Ne plus recevoir de rappels de réservations',
      MEMBERSHIP: 'Ne plus recevoir de rappels sur l’adhésion',
    },
  },
  EN: {
    subject: count => (count === 1 ? 'Your reminder' : `Your ${count} reminders`),
    opening: 'Here is what is ahead of you.',
    title: 'Your reminders',
    unsubscribe: {
      EVENTS: 'Stop reminders of events',
      ASSEMBLIES: 'Stop reminders of assemblies',
      BOOKINGS: 'Stop reminders of bookings',
      MEMBERSHIP: 'Stop reminders about membership',
    },
  },
}
