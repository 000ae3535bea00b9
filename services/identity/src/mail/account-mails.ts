import type { Mail } from '@cluster/mail'
import type { Person } from '../graph/person.ts'
import { type AccountWords, accountWords } from './account-words.ts'

/** Of ids that must be unique in the world. */
const mailDomain = 'initiatives-et-cite.example'

type To = Pick<Person, 'email' | 'locale'>

/** That a person is erased, in its language. */
export function erasedMail(erasureId: string, to: To): Mail {
  const said = accountWords[to.locale ?? 'FR']
  return { ...mailOf(said, said.erased), to: to.email, messageId: `<erased-${erasureId}@${mailDomain}>` }
}

/** That an account that nobody uses will be deleted, and from what day on. */
export function inactiveMail(id: string, to: To, from: Date): Mail {
  const said = accountWords[to.locale ?? 'FR']
  const day = new Intl.DateTimeFormat(said.language, { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(
    from,
  )
  const { subject, lines } = said.inactive
  const mail = mailOf(said, { subject, lines: lines(day) })
  return { ...mail, to: to.email, messageId: `<inactive-${id}@${mailDomain}>` }
}

// Nothing in these was typed by people, so nothing has to be escaped.
function mailOf(
  { language, closing }: AccountWords,
  { subject, lines }: { subject: string; lines: string[] },
) {
  const html = `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${subject}</title></head>
<body style="font: 16px/1.5 sans-serif; max-width: 36em; margin: 2em auto">
${[...lines, closing].map(line => `<p>${line}</p>`).join('\n')}
</body></html>`
  return { subject, text: [...lines, closing].join('\n\n'), html }
}
