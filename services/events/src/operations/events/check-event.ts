import { isTimeZone } from '@cluster/time'
import { Temporal } from 'temporal-polyfill'
import {
  endBeforeStart,
  eventInThePast,
  eventTooLong,
  invalidCapacity,
  invalidDuration,
  invalidQuota,
  unknownTimeZone,
  venueMissing,
} from '../../errors.ts'
import { type EventRecord, plainEvent, type VenueRecord } from '../../models/event.ts'
import { type Content, checkContent, checkLengths } from './check-content.ts'

/** Of these a date is made. */
const distances = ['onlineUrlBefore', 'registrationOpensBefore', 'registrationClosesBefore'] as const

type Planned = Pick<
  EventRecord,
  'venue' | 'timeZone' | 'startsAt' | 'endsAt' | 'capacity' | 'quotas' | (typeof distances)[number]
>

export type Checked = Omit<Content & Planned, keyof typeof plainEvent> & Partial<Content & Planned>

const longestMs = 31 * 86_400_000

/** What holds of every event, however it came here. @throws DomainError for the first rule that is broken */
export function checkEvent(given: Checked): void {
  const event = { ...plainEvent, ...given }
  checkContent(event)
  checkVenue(event.venue)
  if (!isTimeZone(event.timeZone)) throw unknownTimeZone(event.timeZone)
  checkSpan(event)
  checkPlaces(event)
  for (const field of distances) if (!isDistance(event[field])) throw invalidDuration(field)
}

/** @throws DomainError VENUE_MISSING or TEXT_TOO_LONG */
export function checkVenue({ name, address }: VenueRecord): void {
  if (!name.trim()) throw venueMissing()
  checkLengths('venue', { fr: name }, 200)
  checkLengths('venue', { fr: address }, 500)
}

/** @throws DomainError END_BEFORE_START or EVENT_TOO_LONG */
export function checkSpan({ startsAt, endsAt }: Pick<EventRecord, 'startsAt' | 'endsAt'>): void {
  if (endsAt <= startsAt) throw endBeforeStart()
  if (endsAt.getTime() - startsAt.getTime() > longestMs) throw eventTooLong()
}

/** @throws DomainError INVALID_CAPACITY or INVALID_QUOTA */
export function checkPlaces({ capacity, quotas }: Pick<EventRecord, 'capacity' | 'quotas'>): void {
  if (capacity !== null && (capacity < 1 || capacity > 100_000)) throw invalidCapacity()
  if (new Set(quotas.map(({ group }) => group)).size < quotas.length) throw invalidQuota()
  if (quotas.some(({ places }) => places < 1 || places > (capacity ?? 100_000))) throw invalidQuota()
}

/** @throws DomainError EVENT_IN_THE_PAST */
export function checkInFuture(startsAt: Date, now: Date): void {
  if (startsAt <= now) throw eventInThePast()
}

function isDistance(text: string | null): boolean {
  if (text === null) return true
  const relativeTo = Temporal.PlainDateTime.from('2026-01-01T00:00')
  try {
    const distance = Temporal.Duration.from(text)
    const { sign } = distance
    return sign >= 0 && Temporal.Duration.compare(distance, { years: 1 }, { relativeTo }) <= 0
  } catch {
    return false
  }
}
