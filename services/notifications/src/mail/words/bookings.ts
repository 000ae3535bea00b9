import type { Templates } from './templates.ts'

export const booking: Templates = {
  FR: {
    SET: {
      subject: 'Réservé : {title}',
      opening: 'Votre réservation est confirmée pour le {date}.',
    },
    CALLED_OFF: {
      subject: 'Réservation annulée : {title}',
      opening: "Votre réservation du {date} est annulée. Vous n'avez rien à faire.",
    },
    AHEAD: {
      subject: '{title} : {when}',
      opening: 'Vous avez réservé ce service, {when}, le {date}.',
    },
  },
  EN: {
    SET: {
      subject: 'Booked: {title}',
      opening: 'Your booking is confirmed for {date}.',
    },
    CALLED_OFF: {
      subject: 'Booking cancelled: {title}',
      opening: 'Your booking of {date} is cancelled. You need not do anything.',
    },
    AHEAD: {
      subject: '{title}: {when}',
      opening: 'You have booked this service, {when}, on {date}.',
    },
  },
}

export const bookingOffer: Templates = {
  FR: {
    SET: {
      subject: "Un créneau s'est libéré : {title}",
      opening:
        "Le créneau que vous attendiez s'est libéré. Il est gardé pour vous jusqu'au {date} : confirmez-le parmi vos réservations, sinon il passe à la personne suivante.",
    },
    AHEAD: {
      subject: 'Votre réponse est attendue : {title}',
      opening:
        'Le créneau gardé pour vous attend toujours votre réponse, {when} au plus tard. Sans réponse, il passe à la personne suivante.',
    },
  },
  EN: {
    SET: {
      subject: 'A slot has become free: {title}',
      opening:
        'The slot that you waited for has become free. It is kept for you until {date}: confirm it among your bookings, else it goes on to the next person.',
    },
    AHEAD: {
      subject: 'Your answer is awaited: {title}',
      opening:
        'The slot that is kept for you still awaits your answer, {when} at the latest. Without one, it goes on to the next person.',
    },
  },
}

export const bookingReady: Templates = {
  FR: {
    SET: {
      subject: "C'est prêt : {title}",
      opening:
        'Ce que vous nous avez confié est prêt. Vous pouvez venir le chercher, le {date} au plus tard.',
    },
    AHEAD: {
      subject: 'Toujours à votre disposition : {title}',
      opening: 'Ce que vous nous avez confié vous attend. Venez le chercher {when}, le {date} au plus tard.',
    },
  },
  EN: {
    SET: {
      subject: 'It is ready: {title}',
      opening: 'What you left with us is ready. You can fetch it, by {date} at the latest.',
    },
    AHEAD: {
      subject: 'Still waiting for you: {title}',
      opening: 'What you left with us awaits you. Please fetch it {when}, by {date} at the latest.',
    },
  },
}

export const bookingRefused: Templates = {
  FR: {
    SET: {
      subject: "Votre demande n'a pas abouti : {title}",
      opening:
        "Votre demande pour le {date} n'a pas pu être acceptée. Rien ne vous est compté : vous pouvez choisir un autre créneau.",
    },
  },
  EN: {
    SET: {
      subject: 'Your request could not be met: {title}',
      opening:
        'Your request for {date} could not be accepted. You are charged nothing: you can choose another slot.',
    },
  },
}
