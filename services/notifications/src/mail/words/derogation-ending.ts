import type { Templates } from './templates.ts'

export const derogationEnding: Templates = {
  FR: {
    AHEAD: {
      subject: '{title} : échéance {when}',
      opening:
        "Par dérogation, une organisation de l'économie sociale et solidaire a pu partir. Le groupement doit de nouveau respecter sa règle {when}, le {date} au plus tard.",
    },
  },
  EN: {
    AHEAD: {
      subject: '{title}: due {when}',
      opening:
        'By a derogation, an organisation of the social and solidarity economy could leave. The cluster has to keep its rule again {when}, on {date} at the latest.',
    },
  },
}
