import type { Templates } from './templates.ts'

export const agreementEnding: Templates = {
  FR: {
    AHEAD: {
      subject: '{title} : fin {when}',
      opening:
        "Cette convention de partenariat prend fin {when}, le {date}. Pour la renouveler, convenez-en avec l'autre partie d'ici là.",
    },
  },
  EN: {
    AHEAD: {
      subject: '{title}: ends {when}',
      opening:
        'This partnership agreement ends {when}, on {date}. To renew it, come to terms with the other side before then.',
    },
  },
}
