import type { NoticeTopic } from '../policy.ts'

/** Who asks is not signed in, so its language is not known: each page is in both. */
const words = {
  fr: {
    title: 'Rappels par courriel',
    ask: (topic: string) => `Ne plus recevoir de rappels ${topic} ?`,
    button: 'Ne plus recevoir',
    done: (topic: string) => `C’est fait : plus de rappels ${topic}.`,
    kept: 'Un changement de ce qui vous concerne, une place proposée ou une convocation vous seront toujours annoncés. Vous pouvez revenir sur ce choix dans vos préférences.',
    topics: {
      EVENTS: 'd’événements',
      ASSEMBLIES: 'd’assemblées',
      BOOKINGS: 'de réservations',
      MEMBERSHIP: 'sur l’adhésion',
    } satisfies Record<NoticeTopic, string>,
  },
  en: {
    title: 'Reminders by mail',
    ask: (topic: string) => `Stop reminders ${topic}?`,
    button: 'Stop them',
    done: (topic: string) => `Done: no more reminders ${topic}.`,
    kept: 'You will still be told of changes to what concerns you, of places that are offered and of convocations. You can change this in your preferences.',
    topics: {
      EVENTS: 'of events',
      ASSEMBLIES: 'of assemblies',
      BOOKINGS: 'of bookings',
      MEMBERSHIP: 'about membership',
    } satisfies Record<NoticeTopic, string>,
  },
}
type Language = keyof typeof words
const languages = Object.keys(words) as Language[]

/** Asks whether reminders of a topic are to end. */
export const askPage = (topic: NoticeTopic): string =>
  page(language => {
    const { ask, topics, kept, button } = words[language]
    return `<h1>${ask(topics[topic])}</h1>
<p>${kept}</p>
<form method="post"><button name="List-Unsubscribe" value="One-Click">${button}</button></form>`
  })

/** Says that they have ended. */
export const donePage = (topic: NoticeTopic): string =>
  page(language => {
    const { done, topics, kept } = words[language]
    return `<h1 role="status">${done(topics[topic])}</h1>
<p>${kept}</p>`
  })

// Nothing in it was typed by people, so nothing has to be escaped.
const page = (partIn: (language: Language) => string): string => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${languages.map(language => words[language].title).join(' · ')}</title></head>
<body style="font: 16px/1.5 sans-serif; max-width: 36em; margin: 2em auto; padding: 0 1em">
<main>
${languages.map(language => `<section lang="${language}">\n${partIn(language)}\n</section>`).join('\n')}
</main>
</body></html>
`
