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
}

/** A mail as text and as HTML, with a subject of one line and the Message-ID of its reminder. */
export function layOut({ _id }: Pick<ReminderRecord, '_id'>, to: string, said: Said): Omit<Mail, 'calendar'> {
  const { subject, opening, title, lines, details, closing } = said
  const about = [title, ...lines.map(line => line.join(': ')), ...(details ? ['', details] : [])].join('\n')
  return {
    messageId: `<${_id.replace(/[^\w-]/g, '=')}@${mailDomain}>`,
    to,
    subject: oneLine(subject),
    text: [...opening, about, closing].join('\n\n'),
    html: htmlOf(said),
  }
}

function htmlOf({ language, opening, title, lines, details, closing }: Said): string {
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
</body></html>`
}

const inLines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>')

// What people type may hold line ends, and a header is one line.
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}
