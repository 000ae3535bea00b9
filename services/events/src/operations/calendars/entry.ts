import { instantLine, textLine, valueLine, type Zone, zonedLine } from '@cluster/calendar'
import { inLocale, type Locale, type TranslatedText } from '@cluster/subgraph'
import type { EventRecord, VenueRecord } from '../../models/event.ts'
import type { OccurrenceRecord } from '../../models/occurrence.ts'

/** What of an event calendars tell. */
export type EventTold = Pick<
  EventRecord,
  | '_id'
  | 'title'
  | 'description'
  | 'status'
  | 'venue'
  | 'timeZone'
  | 'startsAt'
  | 'endsAt'
  | 'series'
  | 'revision'
  | 'publishedAt'
  | 'changedAt'
>
export const eventTold =
  'title description status venue timeZone startsAt endsAt series revision publishedAt changedAt'

/** What of a date calendars tell. */
export type DateTold = Pick<
  OccurrenceRecord,
  '_id' | 'eventId' | 'status' | 'startsAt' | 'endsAt' | 'recurrenceId' | 'venue' | 'revision' | 'changedAt'
>
export const dateTold = 'eventId status startsAt endsAt recurrenceId venue revision changedAt'

/** How a calendar tells it. */
export interface Telling {
  locale: Locale
  publicUrl: string
}

interface Entry {
  uid: string
  sequence: number
  /** Milliseconds since 1970. The same for the same text, so that it has the same tag. */
  changedAt: number
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  isPublic: boolean
  /** When it is, and what it is. */
  lines: readonly string[]
}

/** The properties of a VEVENT. */
export const entryOf = ({ uid, sequence, changedAt, status, isPublic, lines }: Entry): string[] => [
  `UID:${uid}`,
  instantLine('DTSTAMP', changedAt),
  instantLine('LAST-MODIFIED', changedAt),
  `SEQUENCE:${sequence}`,
  ...lines,
  `STATUS:${status}`,
  // What others hold takes nobody's time, until one is registered for it.
  `CLASS:${isPublic ? 'PUBLIC' : 'PRIVATE'}`,
  `TRANSP:${isPublic || status !== 'CONFIRMED' ? 'TRANSPARENT' : 'OPAQUE'}`,
]

export const spanLines = ({ startsAt, endsAt }: Pick<DateTold, 'startsAt' | 'endsAt'>, zone: Zone) => [
  zonedLine('DTSTART', startsAt.getTime(), zone),
  zonedLine('DTEND', endsAt.getTime(), zone),
]

/** What an event is and where, in a language. @param more what else its description says */
export function aboutLines(
  { _id, title, description, venue: usual }: Pick<EventTold, '_id' | 'title' | 'description' | 'venue'>,
  { locale, publicUrl }: Telling,
  venue: VenueRecord | null = null,
  more: readonly string[] = [],
): string[] {
  const { name, address } = venue ?? usual
  const text = description && inLocale(description, locale)
  const told = [...more, ...(text ? [text] : [])].join('\n\n')
  return [
    textLine('SUMMARY', inLocale(title, locale), languageOf(title, locale)),
    ...(told ? [textLine('DESCRIPTION', told, languageOf(description ?? {}, locale))] : []),
    textLine('LOCATION', address ? `${name}, ${address}` : name),
    valueLine('URL', eventUrl(_id, publicUrl)),
  ]
}

export const eventUrl = (id: string, publicUrl: string): string =>
  `${publicUrl}/calendar/event/${encodeURIComponent(id)}.ics`

/** The language that a text is in: the other one, where it was not translated. */
const languageOf = ({ fr, en }: TranslatedText, locale: Locale) => {
  const isEnglish = locale === 'EN' ? en || !fr : en && !fr
  return { LANGUAGE: isEnglish ? 'en' : 'fr' }
}
