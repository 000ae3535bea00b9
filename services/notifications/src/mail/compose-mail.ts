import type { Mail } from '@cluster/mail'
import type { ReminderRecord } from '../models/reminder.ts'
import type { MessageFacts } from '../operations/read-message.ts'
import type { EventNotice } from '../policy.ts'
import { calendarOf } from './calendar.ts'
import { layOut, type Said } from './layout.ts'
import { words } from './words.ts'

/** The mail of a registration's reminder, in the recipient's language. `message.person.email` must be there. */
export function composeMail(
  reminder: Pick<ReminderRecord, '_id' | 'kind'>,
  { person, occurrence }: MessageFacts,
): Required<Mail> {
  const { id, startsAt, endsAt, event } = occurrence
  const kind = reminder.kind as EventNotice
  const said = words[person?.locale ?? 'FR']
  const title = person?.locale === 'EN' ? event.titleEn : event.titleFr
  const place = [event.venue.name, event.venue.address].filter(Boolean).join(', ')
  const lines: Said['lines'] = [
    [said.when, spanOf(occurrence, said.language)],
    [said.where, place],
    ...(event.organiser ? [[said.organiser, event.organiser.name] satisfies [string, string]] : []),
  ]
  return {
    ...layOut(reminder, person!.email!, {
      ...said,
      subject: said.subject[kind](title),
      opening: [said.greeting(person?.givenName ?? null), said.opening[kind]],
      title,
      lines,
    }),
    calendar: calendarOf({
      id,
      sequence: event.revision,
      startsAt,
      endsAt,
      timeZone: event.timeZone,
      title,
      place,
      organiser: event.organiser?.name,
      isCancelled: kind === 'EVENT_CANCELLED',
    }),
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
