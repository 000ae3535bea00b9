import type { Templates } from './templates.ts'

export const duesPayable: Templates = {
  FR: {
    SET: {
      subject: 'Appel de cotisation : {title}',
      opening: 'La cotisation de votre organisation est appelée. Elle est à régler le {date} au plus tard.',
    },
    MOVED: {
      subject: 'Nouvelle échéance : {title}',
      opening: "L'échéance de cette cotisation a changé. Elle est à régler le {date} au plus tard.",
    },
    CALLED_OFF: {
      subject: 'Annulée : {title}',
      opening: "Cette cotisation n'est plus à régler. Vous n'avez rien à faire.",
    },
    AHEAD: {
      subject: '{title} : à régler {when}',
      opening:
        "Nous n'avons pas encore reçu cette cotisation. Elle est à régler {when}, le {date} au plus tard. Si vous venez de la régler, merci : ce message est sans objet.",
    },
    OVERDUE: {
      subject: 'En retard : {title}',
      opening:
        "Nous n'avons pas reçu cette cotisation, qui était à régler {when}, le {date}. Réglez-la ou écrivez-nous si c'est difficile. Si vous venez de la régler, merci : ce message est sans objet.",
    },
  },
  EN: {
    SET: {
      subject: 'Call for dues: {title}',
      opening: 'The dues of your organisation are called. Please pay them by {date}.',
    },
    MOVED: {
      subject: 'New due date: {title}',
      opening: 'The due date of these dues has changed. Please pay them by {date}.',
    },
    CALLED_OFF: {
      subject: 'Cancelled: {title}',
      opening: 'These dues are not payable any more. You need not do anything.',
    },
    AHEAD: {
      subject: '{title}: payable {when}',
      opening:
        'We have not received these dues yet. They are payable {when}, by {date}. If you have just paid them, thank you: please ignore this message.',
    },
    OVERDUE: {
      subject: 'Overdue: {title}',
      opening:
        'We have not received these dues, which were payable {when}, on {date}. Please pay them, or write to us if that is difficult. If you have just paid them, thank you: please ignore this message.',
    },
  },
}
