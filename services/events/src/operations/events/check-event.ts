import type { TranslatedText } from '@cluster/subgraph'
import {
  endBeforeStart,
  eventInThePast,
  invalidCapacity,
  textTooLong,
  titleMissing,
  tooManyServices,
  unknownTimeZone,
  venueMissing,
} from '../../errors.ts'
import type { EventRecord } from '../../models/event.ts'

type Checked = Pick<
  EventRecord,
  'title' | 'description' | 'venue' | 'timeZone' | 'startsAt' | 'endsAt' | 'capacity' | 'serviceIds'
>

/** What holds of every event, however it came here. @throws DomainError for the first rule that is broken */
export function checkEvent(event: Checked): void {
  if (!event.title.fr?.trim()) throw titleMissing()
  checkLengths('title', event.title, 200)
  checkLengths('description', event.description ?? {}, 5_000)
  if (!event.venue.name.trim()) throw venueMissing()
  checkLengths('venue', { fr: event.venue.name }, 200)
  checkLengths('venue', { fr: event.venue.address }, 500)
  if (!isTimeZone(event.timeZone)) throw unknownTimeZone(event.timeZone)
  if (event.endsAt <= event.startsAt) throw endBeforeStart()
  const { capacity } = event
  if (capacity !== null && (capacity < 1 || capacity > 100_000)) throw invalidCapacity()
  if (event.serviceIds.length > 50) throw tooManyServices()
}

/** @throws DomainError EVENT_IN_THE_PAST */
export function checkInFuture(startsAt: Date, now: Date): void {
  if (startsAt <= now) throw eventInThePast()
}

function checkLengths(field: string, { fr, en }: TranslatedText, limit: number): void {
  if (Math.max(fr?.length ?? 0, en?.length ?? 0) > limit) throw textTooLong(field, limit)
}

// Offsets such as +01:00 are accepted by Intl, but are no place's time.
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
