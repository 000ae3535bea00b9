import type { Templates } from './templates.ts'

export const assembly: Templates = {
  FR: {
    SET: {
      subject: 'Convocation : {title}',
      opening:
        'Vous êtes convoqué·e à cette assemblée, le {date}. Si vous ne pouvez pas venir, vous pouvez donner procuration.',
    },
    MOVED: {
      subject: 'Changement : {title}',
      opening:
        "La date ou le lieu de cette assemblée a changé. Elle a lieu le {date} ; ce message remplace la convocation d'avant.",
    },
    CALLED_OFF: {
      subject: 'Annulée : {title}',
      opening: "Cette assemblée, prévue le {date}, n'aura pas lieu. Vous n'avez rien à faire.",
    },
    AHEAD: {
      subject: '{title} : {when}',
      opening:
        'Cette assemblée, à laquelle vous êtes convoqué·e, a lieu {when}. Une procuration se donne avant son ouverture.',
    },
  },
  EN: {
    SET: {
      subject: 'You are convened: {title}',
      opening: 'You are convened to this assembly, on {date}. If you cannot come, you may give your proxy.',
    },
    MOVED: {
      subject: 'Changed: {title}',
      opening:
        'The date or place of this assembly has changed. It takes place on {date}; this message replaces the one before.',
    },
    CALLED_OFF: {
      subject: 'Cancelled: {title}',
      opening: 'This assembly, planned for {date}, will not take place. You need not do anything.',
    },
    AHEAD: {
      subject: '{title}: {when}',
      opening:
        'This assembly, to which you are convened, takes place {when}. A proxy has to be given before it opens.',
    },
  },
}
