import { collection, embedded, idField } from '@cluster/database'
import { type Group, groups, type Tariff, tariffs } from './service.ts'

/**
 * How far a booking is: HELD → CONFIRMED → DROPPED_OFF → READY → COLLECTED, what is not dropped off goes from CONFIRMED to
 * COLLECTED; or waiting for a place, or ended otherwise.
 */
export const bookingStates = [
  'HELD',
  'WAITLISTED',
  'OFFERED',
  'REQUESTED',
  'CONFIRMED',
  'DROPPED_OFF',
  'READY',
  'COLLECTED',
  'CANCELLED',
  'NO_SHOW',
  'EXPIRED',
] as const
export type BookingState = (typeof bookingStates)[number]

/** Those that take the slot. */
export const takingStates: BookingState[] = [
  'HELD',
  'OFFERED',
  'REQUESTED',
  'CONFIRMED',
  'DROPPED_OFF',
  'READY',
  'COLLECTED',
]

export interface BookingStep {
  status: BookingState
  at: Date
  /** The person or app that did it; null where the clock did. */
  by: string | null
  reason: string | null
}

export interface BookingRecord {
  _id: string
  serviceId: string
  servicePointId: string
  providerId: string
  personId: string
  /** The company on whose account it goes; null where the person pays. */
  organisationId: string | null
  status: BookingState
  startsAt: Date
  endsAt: Date
  /** With the buffers: nobody else has the place or the resources then. */
  blocksFrom: Date
  blocksTo: Date
  resourceIds: string[]
  group: Group | null
  tariff: Tariff
  /** The version of the price, and what it said: a later one changes nothing here. */
  priceId: string
  amount: number
  vatRate: number
  commissionRate: number
  /** Until when a hold or an offer is kept. */
  holdEndsAt: Date | null
  /** Its place in the order of those who wait for the slot. */
  queueNumber: number | null
  /** What the bookings of one series have in common. */
  seriesId: string | null
  steps: BookingStep[]
  changedAt: Date
  revision: number
  /** The app that booked for the person; null where a person did. */
  appId: string | null
}

const text = { type: String, required: true } as const
const textOrNull = { type: String, default: null } as const
const number = { type: Number, required: true } as const
const date = { type: Date, required: true } as const

export const Booking = collection<BookingRecord>(
  'services',
  'bookings',
  {
    _id: idField,
    serviceId: text,
    servicePointId: text,
    providerId: text,
    personId: text,
    organisationId: textOrNull,
    status: { type: String, enum: bookingStates, required: true },
    startsAt: date,
    endsAt: date,
    blocksFrom: date,
    blocksTo: date,
    resourceIds: { type: [String], required: true, default: [] },
    group: { type: String, enum: [...groups, null], default: null },
    tariff: { type: String, enum: tariffs, required: true },
    priceId: text,
    amount: number,
    vatRate: number,
    commissionRate: number,
    holdEndsAt: { type: Date, default: null },
    queueNumber: { type: Number, default: null },
    seriesId: textOrNull,
    steps: {
      type: [
        embedded<BookingStep>({
          status: { type: String, enum: bookingStates, required: true },
          at: date,
          by: textOrNull,
          reason: textOrNull,
        }),
      ],
      required: true,
      default: [],
    },
    changedAt: date,
    revision: number,
    appId: textOrNull,
  },
  [
    // What a place has to do.
    { fields: { servicePointId: 1, startsAt: 1, _id: 1 } },
    // What who provides a service has to do.
    { fields: { serviceId: 1, startsAt: 1, _id: 1 } },
    // What takes the slots of a service, and what takes a resource, by when it begins.
    { fields: { serviceId: 1, blocksFrom: 1 } },
    { fields: { resourceIds: 1, blocksFrom: 1 } },
    // What a person booked.
    { fields: { personId: 1, startsAt: -1, _id: -1 } },
    // What a person has noted, to forget who it was.
    { fields: { 'steps.by': 1 } },
  ],
)
