import { Booking, type BookingRecord, type BookingState } from '@cluster/services/models/booking.ts'
import { Customer } from '@cluster/services/models/customer.ts'
import { JournalEntry } from '@cluster/services/models/journal-entry.ts'
import { plainService, Service, type ServiceRecord } from '@cluster/services/models/service.ts'
import {
  type HoursRecord,
  ServicePoint,
  type ServicePointRecord,
} from '@cluster/services/models/service-point.ts'
import { rightId, TariffRight } from '@cluster/services/models/tariff-right.ts'
import { slotAt } from '@cluster/services/operations/bookings/slots.ts'
import { saleEntry } from '@cluster/services/operations/ledger/post-sale.ts'
import { sortTextOf } from '@cluster/subgraph'
import { dayOf } from '@cluster/time'
import { Temporal } from 'temporal-polyfill'
import { basketsSeed } from './baskets.ts'
import { organisations, people, servicePoints, services } from './ids.ts'
import type { SeedCollection } from './seed-collection.ts'

const weekdays = [1, 2, 3, 4, 5]
const hours: HoursRecord = {
  weekly: [
    ...weekdays.flatMap(weekday => [
      { weekday, weeks: 'EVERY' as const, opens: '07:30', closes: '10:00' },
      { weekday, weeks: 'EVERY' as const, opens: '16:00', closes: '20:00' },
    ]),
    { weekday: 6, weeks: 'EVEN', opens: '10:00', closes: '13:00' },
  ],
  onHolidays: 'CLOSED',
  exceptions: [],
}

const place: ServicePointRecord = {
  _id: servicePoints.example,
  name: { fr: 'Point de service fictif', en: 'Fictitious service point' },
  organisationId: organisations.concierge,
  address: '1 rue Imaginaire, Lille',
  location: { type: 'Point', coordinates: [3.0583, 50.6292] },
  wheelchairAccessible: true,
  timeZone: 'Europe/Paris',
  hours,
  revision: 0,
}

const terms = {
  duration: 30,
  step: 30,
  bufferBefore: 0,
  bufferAfter: 0,
  notice: 60,
  cancelNotice: 120,
  daysAhead: 60,
  capacity: 2,
  quotas: [],
  resourceIds: [],
  needsAgreement: false,
}

function example(
  given: Pick<ServiceRecord, '_id' | 'title' | 'category'> & Partial<ServiceRecord>,
): ServiceRecord {
  return {
    ...plainService,
    providerId: organisations.concierge,
    sortTitle: sortTextOf(given.title),
    offered: [{ servicePointId: place._id, hours: null }],
    terms,
    prices: [
      {
        id: `${given._id}-prix`,
        validFrom: new Date(0),
        amounts: { PUBLIC: 1_200, SOLIDARITY: 600, COMPANY: 1_000 },
        vatRate: 2_000,
      },
    ],
    commissionRate: 1_500,
    atypicalHours: true,
    ...given,
  }
}

const ironing = example({
  _id: services.exampleIroning,
  title: { fr: 'Repassage (exemple fictif)', en: 'Ironing (fictitious example)' },
  category: 'IRONING',
  delivery: 'DROP_OFF',
})
const fitting = example({
  _id: services.exampleFitting,
  title: {
    fr: 'Essayage chez la couturière (exemple fictif)',
    en: 'Fitting with the dressmaker (fictitious example)',
  },
  category: 'SEWING',
  terms: { ...terms, capacity: 1, bufferAfter: 15, step: 45 },
})

const tariffRights = (now: Date) => [
  {
    _id: rightId(people.ENGLISH_RESIDENT, 'SOLIDARITY'),
    personId: people.ENGLISH_RESIDENT,
    tariff: 'SOLIDARITY',
    organisationId: null,
    lastDay: Temporal.PlainDate.from(dayOf(now)).add({ years: 1 }).toString(),
    grantedAt: now,
    grantedBy: people.STAFF,
  },
]

const account = { _id: 'customer-fictif', personId: people.RESIDENT, organisationId: null, turn: 0 }

/** The Tuesday of a week before or after this one, at half past four in the afternoon. */
function tuesday(now: Date, weeks: number): Date {
  const today = Temporal.PlainDate.from(dayOf(now))
  const day = today.add({ days: 2 - today.dayOfWeek + 7 * weeks })
  return new Date(day.toZonedDateTime({ timeZone: 'Europe/Paris', plainTime: '16:30' }).epochMilliseconds)
}

const bookings = (now: Date): BookingRecord[] => [
  booking('booking-fictif-passe', tuesday(now, -1), ['CONFIRMED', 'DROPPED_OFF', 'READY', 'COLLECTED']),
  booking('booking-fictif-a-venir', tuesday(now, 2), ['CONFIRMED']),
]

function booking(_id: string, startsAt: Date, states: BookingState[]): BookingRecord {
  const [price] = ironing.prices
  const at = new Date(startsAt.getTime() - 3 * 24 * 3_600_000)
  return {
    _id,
    serviceId: ironing._id,
    servicePointId: place._id,
    providerId: ironing.providerId,
    personId: people.RESIDENT,
    organisationId: null,
    status: states.at(-1)!,
    ...slotAt(startsAt, terms),
    resourceIds: [],
    group: 'RESIDENTS',
    tariff: 'PUBLIC',
    priceId: price!.id,
    amount: price!.amounts.PUBLIC,
    vatRate: price!.vatRate,
    commissionRate: ironing.commissionRate,
    holdEndsAt: null,
    queueNumber: null,
    seriesId: null,
    steps: states.map((status, n) => ({
      status,
      at: n === 0 ? at : new Date(startsAt.getTime() + (n - 1) * 24 * 3_600_000),
      by: n === 0 ? people.RESIDENT : people.STAFF,
      reason: null,
    })),
    changedAt: at,
    revision: states.length,
    appId: null,
  }
}

function entryOf({ _id, providerId, amount, commissionRate, steps }: BookingRecord) {
  const { at } = steps[0]!
  const sale = {
    sourceKind: 'BOOKING' as const,
    sourceId: _id,
    customerId: account._id,
    providerId,
    amount,
    commissionRate,
    label: ironing.title.fr!,
    day: dayOf(at),
    at,
  }
  return { _id: `entry-${_id}`, ...saleEntry(sale) }
}

/** An example: the real hours, services and prices of the concierge are for it to say. */
export const conciergeSeed: SeedCollection[] = [
  { model: ServicePoint, documents: () => [place] },
  { model: Service, documents: () => [ironing, fitting] },
  { model: TariffRight, documents: tariffRights },
  { model: Customer, documents: () => [account] },
  { model: Booking, documents: bookings },
  { model: JournalEntry, documents: now => bookings(now).map(entryOf) },
  ...basketsSeed(place._id),
]
