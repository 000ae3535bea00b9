import type { ReminderRecord } from '../models/reminder.ts'
import type { DeadlineMessage } from '../operations/read-deadline-message.ts'
import type { DeadlineNotice, DeadlinePolicy } from '../policy.ts'
import { calendarOf } from './calendar.ts'
import { howFar } from './how-far.ts'
import { type Composed, layOut, type Said } from './layout.ts'
import { templates } from './words/by-kind.ts'
import { fill } from './words/templates.ts'
import type { Words } from './words/words-of-events.ts'
import { words } from './words.ts'

type Notice = Pick<ReminderRecord, '_id' | 'kind' | 'rule' | 'claimedAt'>

/** The mail of a deadline's notice, in the recipient's language. `message.recipient.email` must be there. */
export function composeDeadlineMail(
  notice: Notice,
  message: DeadlineMessage,
  policy: DeadlinePolicy,
): Composed {
  const { recipient, timeZone, organisation } = message
  const locale = recipient?.locale ?? 'FR'
  const common = words[locale]
  const template = templates[policy.kind]?.[locale][notice.kind as DeadlineNotice]
  if (!template) throw Object.assign(new Error('A notice has no words'), { code: 'NO_WORDS' })

  const [title, details] =
    locale === 'EN' ? [message.titleEn, message.detailsEn] : [message.titleFr, message.detailsFr]
  const at = new Date(message.at)
  const span = { now: notice.claimedAt!, at, timeZone, language: common.language }
  const when = howFar(notice.rule, span)
  const known = { title, when, date: dateOf(at, timeZone, policy, common) }
  const mail = layOut(notice, recipient!.email!, {
    ...common,
    subject: fill(template.subject, known),
    opening: [common.greeting(recipient?.givenName ?? null), fill(template.opening, known)],
    title,
    lines: linesOf(message, { date: known.date, isDay: policy.is === 'DAY', common }),
    details,
  })
  if (!policy.calendar) return mail
  const { id, revision: sequence, endsAt, place } = message
  const isCancelled = notice.kind === 'CALLED_OFF'
  const organiser = organisation?.name
  const attendee = { name: recipient!.givenName, email: recipient!.email! }
  const hours = { startsAt: message.at, endsAt, timeZone }
  return {
    ...mail,
    calendar: calendarOf({ id, sequence, ...hours, title, place, organiser, attendee, isCancelled }),
  }
}

function dateOf(at: Date, timeZone: string, { is }: DeadlinePolicy, { language }: Words): string {
  const style = is === 'DAY' ? { dateStyle: 'long' } : { dateStyle: 'full', timeStyle: 'short' }
  return new Intl.DateTimeFormat(language, { ...style, timeZone } as Intl.DateTimeFormatOptions).format(at)
}

function linesOf(
  { timeZone, place, organisation, url }: DeadlineMessage,
  { date, isDay, common }: { date: string; isDay: boolean; common: Words },
): Said['lines'] {
  const lines: [string, string | null | undefined][] = [
    isDay ? [common.byDay, date] : [common.when, `${date} (${timeZone})`],
    [common.where, place],
    [common.organisation, organisation?.name],
    [common.more, url],
  ]
  return lines.flatMap(([label, value]) => (value ? [[label, value]] : []))
}
