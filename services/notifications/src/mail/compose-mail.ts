import type { Mail } from '@cluster/mail'
import type { ReminderRecord } from '../models/reminder.ts'
import type { MessageFacts } from '../operations/read-message.ts'
import { calendarOf } from './calendar.ts'
import { mailDomain, words } from './words.ts'

/** The mail of a reminder, in the recipient's language. `message.person.email` must be there. */
export function composeMail(
  reminder: Pick<ReminderRecord, '_id' | 'kind'>,
  message: MessageFacts,
): Required<Mail> {
  const { person, occurrence } = message
  const { event } = occurrence
  const said = words[person?.locale ?? 'FR']
  const title = person?.locale === 'EN' ? event.titleEn : event.titleFr
  const lines: [label: string, value: string][] = [
    [said.when, spanOf(occurrence, said.language)],
    [said.where, [event.venue.name, event.venue.address].filter(Boolean).join(', ')],
    ...(event.organiser ? [[said.organiser, event.organiser.name] satisfies [string, string]] : []),
  ]
  const opening = [said.greeting(person?.givenName ?? null), said.opening[reminder.kind]]
  return {
    messageId: `<${reminder._id.replace(/[^\w-]/g, '=')}@${mailDomain}>`,
    to: person!.email!,
    subject: oneLine(said.subject[reminder.kind](title)),
    text: [...opening, [title, ...lines.map(line => line.join(': '))].join('\n'), said.closing].join('\n\n'),
    html: htmlOf({ language: said.language, opening, title, lines, closing: said.closing }),
    calendar: calendarOf(reminder, message, title),
  }
}

function spanOf({ startsAt, endsAt, event }: MessageFacts['occurrence'], language: string): string {
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: event.timeZone,
  })
  return `${format.formatRange(new Date(startsAt), new Date(endsAt))} (${event.timeZone})`
}

interface Parts {
  language: string
  opening: string[]
  title: string
  lines: [label: string, value: string][]
  closing: string
}

function htmlOf({ language, opening, title, lines, closing }: Parts): string {
  const rows = lines.map(
    ([label, value]) => `<dt><strong>${escapeHtml(label)}</strong></dt><dd>${escapeHtml(value)}</dd>`,
  )
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body style="font: 16px/1.5 sans-serif; max-width: 36em; margin: 2em auto">
${opening.map(line => `<p>${escapeHtml(line)}</p>`).join('\n')}
<h1 style="font-size: 1.25em">${escapeHtml(title)}</h1>
<dl>${rows.join('\n')}</dl>
<p>${escapeHtml(closing).replaceAll('\n', '<br>')}</p>
</body></html>`
}

// What people type may hold line ends, and a header is one line.
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}
