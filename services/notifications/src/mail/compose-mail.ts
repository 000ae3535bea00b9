import type { ReminderRecord } from '../models/reminder.ts'
import type { MessageFacts } from '../operations/read-message.ts'
import type { EventNotice } from '../policy.ts'
import { calendarOf } from './calendar.ts'
import { howFar } from './how-far.ts'
import { instantOf, spanOf } from './instants.ts'
import { type Composed, layOut, type Said } from './layout.ts'
import { fill } from './words/templates.ts'
import type { Words } from './words/words-of-events.ts'
import { words } from './words.ts'

/** The mail of a registration's reminder, in the recipient's language. `message.person.email` must be there. */
export function composeMail(
  reminder: Pick<ReminderRecord, '_id' | 'kind' | 'rule' | 'claimedAt'>,
  message: MessageFacts,
): Composed {
  const { person, status, occurrence } = message
  const kind = reminder.kind as EventNotice
  const locale = person?.locale ?? 'FR'
  const said = words[locale]
  const title = locale === 'EN' ? occurrence.event.titleEn : occurrence.event.titleFr
  const when = kind === 'AHEAD' ? whenOf(reminder, occurrence, said) : ''
  const mail = layOut(reminder, person!.email!, {
    ...said,
    subject: fill(said.subject[kind], { title, when }),
    opening: [said.greeting(person?.givenName ?? null), fill(openingOf(kind, message, said), { when })],
    title,
    lines: linesOf(message, locale),
  })
  // In the calendar of who only waits for a place it has no place.
  return status === 'CONFIRMED' ? { ...mail, calendar: entryOf(kind, title, message) } : mail
}

function whenOf(
  { rule, claimedAt }: Pick<ReminderRecord, 'rule' | 'claimedAt'>,
  { startsAt, event: { timeZone } }: MessageFacts['occurrence'],
  { language }: Words,
): string {
  return howFar(rule, { now: claimedAt!, at: new Date(startsAt), timeZone, language })
}

function openingOf(kind: EventNotice, { status }: MessageFacts, { opening, kept }: Words): string {
  const isMove = kind === 'EVENT_MOVED' || kind === 'DATE_MOVED'
  return [opening[kind], isMove ? kept[status] : null].filter(Boolean).join(' ')
}

function linesOf(message: MessageFacts, locale: 'FR' | 'EN'): Said['lines'] {
  const { id, status, occurrence, onlineUrl, partySize, rank, offerEndsAt } = message
  const said = words[locale]
  const { timeZone } = occurrence.event
  const lines: [string, string | null | undefined][] = [
    [said.when, spanOf({ ...occurrence, timeZone }, said.language)],
    [said.where, placeOf(occurrence)],
    [said.online, onlineUrl],
    [said.organiser, occurrence.event.organiser?.name],
    [said.reason, locale === 'EN' ? occurrence.reasonEn : occurrence.reasonFr],
    [said.party, partySize > 1 ? `${partySize}` : null],
    [said.rank, rank === null ? null : `${rank}`],
    [
      said.until,
      status === 'OFFERED' && offerEndsAt ? instantOf(offerEndsAt, timeZone, said.language) : null,
    ],
    // To answer by, or to ask the organiser about.
    [said.reference, status === 'OFFERED' ? id : null],
  ]
  return lines.flatMap(([label, value]) => (value ? [[label, value]] : []))
}

function entryOf(kind: EventNotice, title: string, { occurrence, onlineUrl, person }: MessageFacts) {
  const { id, revision, startsAt, endsAt, event } = occurrence
  return calendarOf({
    id,
    sequence: event.revision + revision,
    startsAt,
    endsAt,
    timeZone: event.timeZone,
    title,
    place: placeOf(occurrence),
    url: onlineUrl,
    organiser: event.organiser?.name,
    attendee: { name: person!.givenName, email: person!.email! },
    isCancelled: kind === 'EVENT_CANCELLED' || kind === 'DATE_CANCELLED',
  })
}

const placeOf = ({ venue }: MessageFacts['occurrence']): string =>
  [venue.name, venue.address].filter(Boolean).join(', ')
