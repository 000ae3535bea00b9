import { inLocale, type Locale } from '@cluster/subgraph'
import { Temporal } from 'temporal-polyfill'
import type { EventRecord, VenueRecord } from '../../models/event.ts'
import type { OccurrenceRecord } from '../../models/occurrence.ts'
import { eventUrl } from '../calendars/entry.ts'

export interface Told {
  locale: Locale
  publicUrl: string
  /** What its organiser is called, where that is known. */
  organiserName: string | null
  /** Its coming dates, where it has several. */
  dates: readonly OccurrenceRecord[]
}

type Node = Record<string, unknown>

const vocabulary = 'https://schema.org/'

/** An event as schema.org tells it. Where it is followed from afar is told only to those registered. */
export function jsonLdOf(event: EventRecord, { locale, publicUrl, organiserName, dates }: Told): Node {
  const { _id, title, description, image, audience, onlineUrl, organiserId } = event
  const name = inLocale(title, locale)
  const isSeries = event.series !== null
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': eventUrl(_id, publicUrl),
    identifier: _id,
    name,
    ...(description ? { description: inLocale(description, locale) } : {}),
    ...(image
      ? { image: { '@type': 'ImageObject', url: image.url, caption: inLocale(image.description, locale) } }
      : {}),
    ...spanOf(event),
    eventStatus: statusOf(event),
    eventAttendanceMode: `${vocabulary}${onlineUrl ? 'Mixed' : 'Offline'}EventAttendanceMode`,
    location: placeOf(event.venue),
    organizer: {
      '@type': 'Organization',
      identifier: organiserId,
      ...(organiserName ? { name: organiserName } : {}),
    },
    audience: { '@type': 'Audience', audienceType: audience },
    isAccessibleForFree: event.price === null,
    offers: offerOf(event),
    ...(event.capacity === null ? {} : { maximumAttendeeCapacity: event.capacity }),
    ...(isSeries && dates.length > 0 ? { subEvent: dates.map(date => dateOf(date, event, name)) } : {}),
  }
}

function dateOf(date: OccurrenceRecord, { venue, timeZone, movedAt }: EventRecord, name: string): Node {
  return {
    '@type': 'Event',
    identifier: date._id,
    name,
    ...spanOf({ ...date, timeZone }),
    eventStatus: statusOf({ ...date, movedAt: date.ownChanges.includes('TIME') ? date.changedAt : movedAt }),
    location: placeOf(date.venue ?? venue),
  }
}

const spanOf = ({ startsAt, endsAt, timeZone }: Pick<EventRecord, 'startsAt' | 'endsAt' | 'timeZone'>) => ({
  startDate: withOffset(startsAt, timeZone),
  endDate: withOffset(endsAt, timeZone),
})

/** On the clocks of its zone, with their offset: `2026-12-01T18:00:00+01:00`. */
const withOffset = (at: Date, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toString({ timeZone, smallestUnit: 'second' })

function statusOf({ status, movedAt }: Pick<EventRecord, 'status' | 'movedAt'>): string {
  if (status === 'CANCELLED') return `${vocabulary}EventCancelled`
  return `${vocabulary}${movedAt ? 'EventRescheduled' : 'EventScheduled'}`
}

const placeOf = ({ name, address, wheelchairAccessible }: VenueRecord): Node => ({
  '@type': 'Place',
  name,
  ...(address ? { address } : {}),
  ...(wheelchairAccessible === null
    ? {}
    : {
        amenityFeature: {
          '@type': 'LocationFeatureSpecification',
          name: 'wheelchairAccessible',
          value: wheelchairAccessible,
        },
      }),
})

const offerOf = ({ price }: Pick<EventRecord, 'price'>): Node => ({
  '@type': 'Offer',
  price: ((price?.amount ?? 0) / 100).toFixed(2),
  priceCurrency: price?.currency ?? 'EUR',
})
