import { collection, embedded, idField } from '@cluster/database'
import { type TranslatedText, translatedField } from '@cluster/subgraph'

/** From one hour of a day to another, by the clocks of the place: `08:00` to `12:30`. A day ends at `24:00`. */
export interface Span {
  opens: string
  closes: string
}

export const weekKinds = ['EVERY', 'EVEN', 'ODD'] as const

/** A span of each week, or of each second one by its ISO 8601 number. */
export interface WeeklySpan extends Span {
  /** 1 for Monday to 7 for Sunday. */
  weekday: number
  weeks: (typeof weekKinds)[number]
}

/** Days on which other spans hold; none where it is closed. The one that was added last wins. */
export interface HoursExceptionRecord {
  /** The first and the last day: `2026-12-24`. */
  from: string
  to: string
  spans: Span[]
  reason: TranslatedText | null
}

export interface HoursRecord {
  weekly: WeeklySpan[]
  /** What holds on public holidays of France where no exception says otherwise. */
  onHolidays: 'CLOSED' | 'AS_USUAL'
  exceptions: HoursExceptionRecord[]
}

/** GeoJSON: longitude first, in degrees. */
export interface GeoPoint {
  type: 'Point'
  coordinates: [longitude: number, latitude: number]
}

/** A place at which people get services. */
export interface ServicePointRecord {
  _id: string
  name: TranslatedText
  /** Who runs it: staff and members of this organisation do its work. */
  organisationId: string
  address: string
  location: GeoPoint | null
  wheelchairAccessible: boolean | null
  timeZone: string
  hours: HoursRecord
  revision: number
}

const text = { type: String, required: true } as const
const span = { opens: text, closes: text }

export const hoursField = embedded<HoursRecord>({
  weekly: {
    type: [
      embedded<WeeklySpan>({
        ...span,
        weekday: { type: Number, required: true },
        weeks: { type: String, enum: weekKinds, required: true },
      }),
    ],
    required: true,
    default: [],
  },
  onHolidays: { type: String, enum: ['CLOSED', 'AS_USUAL'], required: true },
  exceptions: {
    type: [
      embedded<HoursExceptionRecord>({
        from: text,
        to: text,
        spans: { type: [embedded<Span>(span)], required: true, default: [] },
        reason: { type: translatedField, default: null },
      }),
    ],
    required: true,
    default: [],
  },
})

const pointField = embedded<GeoPoint>({
  type: { type: String, enum: ['Point'], required: true },
  coordinates: { type: [Number], required: true },
})

export const ServicePoint = collection<ServicePointRecord>(
  'services',
  'servicePoints',
  {
    _id: idField,
    name: { type: translatedField, required: true },
    organisationId: text,
    address: text,
    location: { type: pointField, default: null },
    wheelchairAccessible: { type: Boolean, default: null },
    timeZone: text,
    hours: { type: hoursField, required: true },
    revision: { type: Number, required: true, default: 0 },
  },
  [
    // Those nearby.
    { fields: { location: '2dsphere' } },
  ],
)
