import type { Words } from './words-of-events.ts'

export const french: Words = {
  language: 'fr-FR',
  subject: {
    DAYS_7: 'Dans une semaine : {title}',
    DAY_1: 'Demain : {title}',
    HOUR_1: 'Dans une heure : {title}',
    AHEAD: '{title} : {when}',
    EVENT_MOVED: 'Changement : {title}',
    EVENT_CANCELLED: 'Annulé : {title}',
    DATE_MOVED: "Changement d'une date : {title}",
    DATE_CANCELLED: 'Date annulée : {title}',
    LINK_REVEALED: 'Lien de connexion : {title}',
    WAITLISTED: "Liste d'attente : {title}",
    PLACE_OFFERED: 'Une place pour vous : {title}',
    OFFER_ENDING: 'Votre réponse est attendue : {title}',
    OFFER_EXPIRED: 'Proposition expirée : {title}',
  },
  opening: {
    DAYS_7: 'Vous êtes inscrit·e à cet événement, qui a lieu dans une semaine.',
    DAY_1: 'Vous êtes inscrit·e à cet événement, qui a lieu demain.',
    HOUR_1: 'Vous êtes inscrit·e à cet événement, qui commence dans une heure.',
    AHEAD: 'Vous êtes inscrit·e à cet événement, qui a lieu {when}.',
    EVENT_MOVED: "L'heure ou le lieu de cet événement a changé.",
    EVENT_CANCELLED: "Cet événement n'aura pas lieu. Vous n'avez rien à faire.",
    DATE_MOVED: "L'heure ou le lieu de cette date a changé.",
    DATE_CANCELLED: "Cette date est annulée ; les autres ne changent pas. Vous n'avez rien à faire.",
    LINK_REVEALED: 'Vous êtes inscrit·e à cet événement : voici le lien pour le suivre à distance.',
    WAITLISTED:
      "Il n'y a plus assez de places pour le moment : vous êtes sur la liste d'attente. Nous vous écrirons dès qu'une place se libère pour vous.",
    PLACE_OFFERED:
      "Une place s'est libérée, et elle vous est réservée jusqu'à l'heure indiquée. Acceptez-la ou refusez-la dans vos inscriptions ; sans réponse d'ici là, elle sera proposée à la personne suivante.",
    OFFER_ENDING:
      "La place qui vous est réservée attend encore votre réponse. Acceptez-la ou refusez-la dans vos inscriptions avant l'heure indiquée ; ensuite, elle sera proposée à la personne suivante.",
    OFFER_EXPIRED:
      "La place qui vous était réservée n'a pas été acceptée à temps : elle est proposée à la personne suivante. Vous pouvez vous inscrire à nouveau.",
  },
  kept: {
    CONFIRMED: 'Votre place reste réservée.',
    WAITLISTED: "Vous restez sur la liste d'attente.",
    OFFERED: "La place qui vous est proposée reste réservée jusqu'à l'heure indiquée.",
  },
  shifts: {
    SHIFT_MOVED: {
      subject: 'Changement de créneau : {title}',
      opening:
        "L'heure de ce créneau, pour lequel vous vous êtes proposé·e, a changé. Si elle ne vous convient plus, vous pouvez rendre ou proposer votre place.",
    },
    SHIFT_CANCELLED: {
      subject: 'Créneau annulé : {title}',
      opening:
        "Ce créneau, pour lequel vous vous étiez proposé·e, est annulé. Merci d'avoir voulu aider ; vous n'avez rien à faire.",
    },
  },
  event: 'Événement',
  greeting: name => (name ? `Bonjour ${name},` : 'Bonjour,'),
  when: 'Quand',
  where: 'Où',
  online: 'À distance',
  organiser: 'Organisé par',
  reason: 'Motif',
  party: 'Nombre de personnes',
  rank: "Rang sur la liste d'attente",
  until: "À accepter jusqu'au",
  reference: 'Inscription',
  byDay: 'Échéance',
  organisation: 'Organisation',
  more: 'En savoir plus',
  closing: 'À bientôt,\nInitiatives et Cité',
}
