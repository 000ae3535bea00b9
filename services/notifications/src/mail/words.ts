import type { EventNotice } from '../policy.ts'

/** Of ids that must be unique in the world. */
export const mailDomain = 'initiatives-et-cite.example'
export const noReply = `ne-pas-repondre@${mailDomain}`

export interface Words {
  /** For Intl. */
  language: string
  subject: Record<EventNotice, (title: string) => string>
  opening: Record<EventNotice, string>
  greeting(name: string | null): string
  when: string
  where: string
  organiser: string
  /** Of what has a day, not an hour. */
  byDay: string
  organisation: string
  more: string
  closing: string
}

/** What mails about events say, and what all mails say, in the languages of the cluster. */
export const words: Record<'FR' | 'EN', Words> = {
  FR: {
    language: 'fr-FR',
    subject: {
      DAYS_7: title => `Dans une semaine : ${title}`,
      DAY_1: title => `Demain : ${title}`,
      HOUR_1: title => `Dans une heure : ${title}`,
      EVENT_MOVED: title => `Changement : ${title}`,
      EVENT_CANCELLED: title => `Annulé : ${title}`,
    },
    opening: {
      DAYS_7: 'Vous êtes inscrit·e à cet événement, qui a lieu dans une semaine.',
      DAY_1: 'Vous êtes inscrit·e à cet événement, qui a lieu demain.',
      HOUR_1: 'Vous êtes inscrit·e à cet événement, qui commence dans une heure.',
      EVENT_MOVED: "L'heure ou le lieu de cet événement a changé. Votre place reste réservée.",
      EVENT_CANCELLED: "Cet événement n'aura pas lieu. Vous n'avez rien à faire.",
    },
    greeting: name => (name ? `Bonjour ${name},` : 'Bonjour,'),
    when: 'Quand',
    where: 'Où',
    organiser: 'Organisé par',
    byDay: 'Échéance',
    organisation: 'Organisation',
    more: 'En savoir plus',
    closing: 'À bientôt,\nInitiatives et Cité',
  },
  EN: {
    language: 'en-GB',
    subject: {
      DAYS_7: title => `In a week: ${title}`,
      DAY_1: title => `Tomorrow: ${title}`,
      HOUR_1: title => `In an hour: ${title}`,
      EVENT_MOVED: title => `Changed: ${title}`,
      EVENT_CANCELLED: title => `Cancelled: ${title}`,
    },
    opening: {
      DAYS_7: 'You are registered for this event, which takes place in a week.',
      DAY_1: 'You are registered for this event, which takes place tomorrow.',
      HOUR_1: 'You are registered for this event, which begins in an hour.',
      EVENT_MOVED: 'The time or place of this event has changed. Your place is kept.',
      EVENT_CANCELLED: 'This event will not take place. You need not do anything.',
    },
    greeting: name => (name ? `Hello ${name},` : 'Hello,'),
    when: 'When',
    where: 'Where',
    organiser: 'Held by',
    byDay: 'Due date',
    organisation: 'Organisation',
    more: 'Read more',
    closing: 'See you soon,\nInitiatives et Cité',
  },
}
