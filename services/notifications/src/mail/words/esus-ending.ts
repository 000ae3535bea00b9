import type { Templates } from './templates.ts'

export const esusEnding: Templates = {
  FR: {
    AHEAD: {
      subject: '{title} : fin {when}',
      opening:
        "L'agrément ESUS de votre organisation prend fin {when}, le {date}. Pour le garder, demandez son renouvellement avant cette date.",
    },
  },
  EN: {
    AHEAD: {
      subject: '{title}: ends {when}',
      opening:
        'The ESUS accreditation of your organisation ends {when}, on {date}. To keep it, apply for its renewal before then.',
    },
  },
}
