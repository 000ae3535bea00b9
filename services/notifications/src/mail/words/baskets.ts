import type { Templates } from './templates.ts'

export const basketsOrdered: Templates = {
  FR: {
    SET: {
      subject: 'Commandé : {title}',
      opening:
        'Les commandes sont closes et la vôtre est passée. Venez chercher votre panier à partir du {date}.',
    },
    AHEAD: {
      subject: 'Votre panier : {when}',
      opening: 'Votre panier vous attend {when}, à partir du {date}.',
    },
  },
  EN: {
    SET: {
      subject: 'Ordered: {title}',
      opening: 'Orders are closed, and yours is placed. You can fetch your basket from {date}.',
    },
    AHEAD: {
      subject: 'Your basket: {when}',
      opening: 'Your basket awaits you {when}, from {date}.',
    },
  },
}

export const basketsCalledOff: Templates = {
  FR: {
    SET: {
      subject: 'Pas de panier cette fois : {title}',
      opening:
        "Trop peu de paniers ont été commandés pour le {date} : il n'y en aura pas, et vous ne devez rien.",
    },
  },
  EN: {
    SET: {
      subject: 'No basket this time: {title}',
      opening: 'Too few baskets were ordered for {date}: there are none, and you owe nothing.',
    },
  },
}

export const orderCycleExtended: Templates = {
  FR: {
    SET: {
      subject: 'Commandes prolongées : {title}',
      opening:
        "Il manque encore quelques paniers pour que le producteur livre. On peut commander jusqu'au {date} ; votre commande est gardée.",
    },
  },
  EN: {
    SET: {
      subject: 'Orders stay open longer: {title}',
      opening:
        'A few more baskets are needed for the producer to deliver. One can order until {date}; your order is kept.',
    },
  },
}
