import type { Mail } from '@cluster/mail'
import type { ReminderRecord } from '../models/reminder.ts'
import { mailDomain } from './words.ts'

/** What a mail says, in one language. */
export interface Said {
  /** For Intl and for programs that read aloud. */
  language: string
  subject: string
  /** Paragraphs. */
  opening: string[]
  title: string
  lines: [label: string, value: string][]
  /** More of what it is about, one fact a line. */
  details?: string | null
  closing: string
  /** Where one says that one does not want it any more. */
  unsubscribe?: { label: string; url: string }
}

/** A mail, and what it says, of which others may be made. */
export type Composed = Mail & { said: Said }

/** A mail as text and as HTML, with a subject of one line and the Message-ID of its reminder. */
export function layOut({ _id }: Pick<ReminderRecord, '_id'>, to: string, said: Said): Composed {
  const { subject, opening, title, lines, details, closing, unsubscribe } = said
  const about = [title, ...lines.map(line => line.join(': ')), ...(details ? ['', details] : [])].join('\n')
  return {
    messageId: `<${_id.replace(/[^\w-]/g, '=')}@${mailDomain}>`,
    to,
    subject: oneLine(subject),
    text: [...opening, about, closing, ...footer(unsubscribe)].join('\n\n'),
    html: htmlOf(said),
    ...(unsubscribe ? { unsubscribeUrl: unsubscribe.url } : {}),
    said,
  }
}

const footer = (unsubscribe: Said['unsubscribe']): string[] =>
  unsubscribe ? [`${unsubscribe.label}: ${unsubscribe.url}`] : []

function htmlOf({ language, opening, title, lines, details, closing, unsubscribe }: Said): string {
  const rows = lines.map(
    ([label, value]) => `<dt><strong>${escapeHtml(label)}</strong></dt><dd>${escapeHtml(value)}</dd>`,
  )
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body style="font: 16px/1.5 sans-serif; max-width: 36em; margin: 2em auto">
${opening.map(line => `<p>${escapeHtml(line)}</p>`).join('\n')}
<h1 style="font-size: 1.25em">${escapeHtml(title)}</h1>
<dl>${rows.join('\n')}</dl>
${details ? `<p>${inLines(details)}</p>\n` : ''}<p>${inLines(closing)}</p>
${linkOf(unsubscribe)}</body></html>`
}

const linkOf = (unsubscribe: Said['unsubscribe']): string =>
  unsubscribe
    ? `<p style="font-size: .875em"><a href="${escapeHtml(unsubscribe.url)}">${escapeHtml(unsubscribe.label)}</a></p>\n`
    : ''

const inLines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>')

// What people type may hold line ends, and a header is one line.
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}

/** A mail that has what several would say, one after the other. */
export function layOutTogether(
  digest: Pick<ReminderRecord, '_id'>,
  to: string,
  together: Omit<Said, 'lines'>,
  parts: readonly Said[],
): Composed {
  const mail = layOut(digest, to, { ...together, lines: [] })
  const { opening, title, closing, unsubscribe } = together
  const texts = parts.map(({ subject, lines, details }) =>
    [
      `* ${oneLine(subject)}`,
      ...lines.map(line => `  ${line.join(': ')}`),
      ...(details ? [details] : []),
    ].join('\n'),
  )
  const sections = parts.map(({ subject, lines, details }) => {
    const rows = lines.map(([label, value]) => `${escapeHtml(label)}: ${escapeHtml(value)}`)
    return `<h2 style="font-size: 1.1em">${escapeHtml(oneLine(subject))}</h2>
<p>${[...rows, ...(details ? [inLines(details)] : [])].join('<br>')}</p>`
  })
  return {
    ...mail,
    text: [...opening, title, ...texts, closing, ...footer(unsubscribe)].join('\n\n'),
    html: mail.html.replace('<dl></dl>', sections.join('\n')),
  }
}
