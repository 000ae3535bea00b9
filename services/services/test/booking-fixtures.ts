import { type Asker, viewers } from '@cluster/testkit'
import { Booking, type BookingRecord } from '../src/models/booking.ts'
import type { BookingTerms, ServiceRecord } from '../src/models/service.ts'
import { officeHours, storedPlace, storedService, weekly } from './fixtures.ts'

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

export const terms = (given: Partial<BookingTerms> = {}): BookingTerms => ({
  duration: 30,
  step: 15,
  bufferBefore: 0,
  bufferAfter: 0,
  notice: 0,
  cancelNotice: 0,
  daysAhead: 60,
  capacity: 1,
  quotas: [],
  resourceIds: [],
  needsAgreement: false,
  ...given,
})

/** Open at every hour of every day. */
export const always = officeHours({
  weekly: [1, 2, 3, 4, 5, 6, 7].map(weekday => weekly(weekday, '00:00', '24:00')),
  onHolidays: 'AS_USUAL',
})

/** A service for 12 euros of the test organisation, at a place that is always open, or what is given. */
export async function bookableService(
  given: Partial<BookingTerms> = {},
  service: Partial<ServiceRecord> = {},
): Promise<{ serviceId: string; servicePointId: string }> {
  const place = await storedPlace({ hours: always })
  const { _id: serviceId } = await storedService({
    offered: [{ servicePointId: place._id, hours: null }],
    terms: terms(given),
    prices: [
      {
        id: 'price-1',
        validFrom: new Date(0),
        amounts: { PUBLIC: 1_200, SOLIDARITY: 600, COMPANY: 1_000 },
        vatRate: 2_000,
      },
    ],
    commissionRate: 1_500,
    ...service,
  })
  return { serviceId, servicePointId: place._id }
}

/** So many hours from now, at the full hour. */
export const inHours = (hours: number): Date => new Date((Math.floor(Date.now() / hour) + 1 + hours) * hour)

const HOLD = `mutation ($input: HoldSlotInput!) { holdSlot(input: $input) {
  id status amount heldUntil tariff startsAt endsAt steps { status by { id } } } }`
const CONFIRM = `mutation ($input: ConfirmBookingInput!) { confirmBooking(input: $input) { id status amount } }`
const CANCEL = `mutation ($input: CancelBookingInput!) { cancelBooking(input: $input) { id status } }`
const WAIT = `mutation ($input: HoldSlotInput!) { waitForSlot(input: $input) { id status } }`
const MARK = `mutation ($input: MarkBookingInput!) { markBooking(input: $input) { id status steps { status by { id } reason } } }`

export const hold = (as: Asker, input: object) => as.run(HOLD, { input })
export const confirm = (as: Asker, id: string, amount = 1_200) => as.run(CONFIRM, { input: { id, amount } })
export const cancel = (as: Asker, id: string) => as.run(CANCEL, { input: { id } })
export const wait = (as: Asker, input: object) => as.run(WAIT, { input })
export const mark = (as: Asker, id: string, status: string) => as.run(MARK, { input: { id, status } })

export const codeOf = ({ errors }: { errors?: readonly { extensions: { code: string } }[] }) =>
  errors?.[0]?.extensions.code

/** Somebody else, for tests with many people. */
export const resident = (n: number) => ({ ...viewers.RESIDENT, personId: `person-${n}` })

export const stored = async (id: string): Promise<BookingRecord> =>
  (await Booking.findById(id).lean<BookingRecord>())!

/** Holds a slot and confirms it. @returns the id of the booking */
export async function book(as: Asker, input: object): Promise<string> {
  const { data } = await hold(as, input)
  await confirm(as, data.holdSlot.id, data.holdSlot.amount)
  return data.holdSlot.id
}
