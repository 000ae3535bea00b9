import { sleepingProducer } from '@cluster/jobs'
import { middayIn, plansOf, subgraphUnderTest, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { buildServices } from '../src/build.ts'
import { Booking } from '../src/models/booking.ts'
import { JournalEntry } from '../src/models/journal-entry.ts'
import { Service } from '../src/models/service.ts'
import { ServicePoint } from '../src/models/service-point.ts'
import { rightId, TariffRight } from '../src/models/tariff-right.ts'
import { followBooking } from '../src/operations/schedule/follow-booking.ts'
import { outbox } from '../src/outbox.ts'
import { schedule } from '../src/schedule.ts'
import {
  always,
  book,
  bookableService,
  cancel,
  codeOf,
  confirm,
  day,
  hold,
  hour,
  inHours,
  mark,
  minute,
  resident,
  stored,
  wait,
} from './booking-fixtures.ts'
import { officeHours } from './fixtures.ts'

const models = [Service, ServicePoint, TariffRight, Booking, outbox.facts, schedule.rows]
const as = subgraphUnderTest(buildServices, models)
// As on another machine, whose clock is ten minutes ahead.
const ahead = subgraphUnderTest(config =>
  buildServices(config, { now: () => new Date(Date.now() + 10 * minute) }),
)
const customer = () => as(viewers.RESIDENT)
const provider = () => as(viewers.MEMBER)
const follow = (id: string, at: Date) => followBooking(id, at, outbox.transact(sleepingProducer))
const held = async (input: object): Promise<string> => (await hold(customer(), input)).data.holdSlot.id
const waiting = async (n: number, input: object): Promise<string> =>
  (await wait(as(resident(n)), input)).data.waitForSlot.id
const soldTimes = (...ids: string[]) =>
  Promise.all(ids.map(sourceId => JournalEntry.countDocuments({ sourceId })))
const stateOf = async (id: string) => (await stored(id)).status
const CHANGE = `mutation ($input: ChangeServiceInput!) { changeService(input: $input) { id } }`

describe('a slot that is kept for somebody', () => {
  test('is not sold twice where the clock of one process is ahead of that of another', async () => {
    const at = { ...(await bookableService()), startsAt: inHours(24) }
    const first = await held(at)

    const second = await book(ahead(resident(1)), at)

    expect(codeOf(await confirm(customer(), first))).toBe('SLOT_TAKEN')
    expect([await stateOf(first), await stateOf(second)]).toEqual(['HELD', 'CONFIRMED'])
    expect(await soldTimes(first, second)).toEqual([0, 1])
  })

  test.each<[string, () => Promise<unknown>]>([
    ['SLOT_NOT_OFFERED', () => ServicePoint.updateMany({}, { hours: officeHours({ weekly: [] }) })],
    ['SERVICE_RETIRED', () => Service.updateMany({}, { status: 'RETIRED' })],
    ['SERVICE_NOT_BOOKED', () => Service.updateMany({}, { terms: null })],
    ['SERVICE_POINT_NOT_FOUND', () => Service.updateMany({}, { offered: [] })],
    ['SLOT_IN_PAST', () => Booking.updateMany({}, { startsAt: inHours(-24), endsAt: inHours(-23) })],
  ])('cannot be confirmed when it could not be held any more: %s', async (code, change) => {
    const id = await held({ ...(await bookableService()), startsAt: inHours(24) })
    await change()

    expect(codeOf(await confirm(customer(), id))).toBe(code)
    expect([await stateOf(id), await soldTimes(id)]).toEqual(['HELD', [0]])
  })

  test('is confirmed though the notice has begun since', async () => {
    const at = await bookableService()
    const id = await held({ ...at, startsAt: inHours(24) })
    await Service.updateOne({ _id: at.serviceId }, { 'terms.notice': 48 * 60 })

    expect((await confirm(customer(), id)).data.confirmBooking.status).toBe('CONFIRMED')
  })

  test('counts in the quota of who pays, also where that is another than at first', async () => {
    const at = {
      ...(await bookableService({ capacity: 3, quotas: [{ group: 'COMPANIES', places: 0 }] })),
      startsAt: inHours(24),
    }
    const personId = viewers.RESIDENT.personId!
    await TariffRight.create({
      _id: rightId(personId, 'COMPANY'),
      personId,
      tariff: 'COMPANY',
      organisationId: 'org-company',
      lastDay: '2099-12-31',
      grantedAt: new Date(),
      grantedBy: 'person-staff',
    })
    const id = await held(at)
    const company = { ...at, tariff: 'COMPANY', organisationId: 'org-company' }

    expect(codeOf(await hold(customer(), company))).toBe('QUOTA_FULL')
    expect(await stored(id)).toMatchObject({ group: 'RESIDENTS', tariff: 'PUBLIC' })
    await Service.updateOne({ _id: at.serviceId }, { 'terms.quotas': [] })
    expect((await hold(customer(), company)).data.holdSlot).toMatchObject({ id, amount: 1_000 })
    expect((await stored(id)).group).toBe('COMPANIES')
  })
})

describe('a slot that is requested', () => {
  const requested = async (given: Parameters<typeof bookableService>[0] = {}) => {
    const at = { ...(await bookableService({ needsAgreement: true, ...given })), startsAt: inHours(24) }
    return { at, id: await book(customer(), at) }
  }
  const REFUSED = `query ($id: ID!) { serviceDeadline(id: $id) { kind state at } }`
  const refusalOf = async (id: string) =>
    (await as(viewers.STAFF).run(REFUSED, { id: `BOOKING_REFUSED-${id}` })).data.serviceDeadline

  test('is kept until its notice begins, then free for others, though no worker has noted it', async () => {
    const { at, id } = await requested({ notice: 120 })
    const { holdEndsAt } = await stored(id)
    expect(holdEndsAt).toEqual(new Date(at.startsAt.getTime() - 2 * hour))
    expect(codeOf(await hold(as(resident(1)), at))).toBe('SLOT_TAKEN')

    await Booking.updateOne({ _id: id }, { holdEndsAt: new Date(Date.now() - 1) })

    expect(codeOf(await mark(provider(), id, 'CONFIRMED'))).toBe('HOLD_EXPIRED')
    expect(await book(as(resident(1)), at)).toBeDefined()
    expect(await soldTimes(id)).toEqual([0])
  })

  test('at the last minute is kept for half of the time that is left', async () => {
    const { at, id } = await requested({ notice: 24 * 60 })

    const { steps, holdEndsAt } = await stored(id)
    const askedAt = steps.at(-1)!.at.getTime()
    expect(holdEndsAt!.getTime()).toBe(askedAt + Math.floor((at.startsAt.getTime() - askedAt) / 2))
  })

  test('ends when nobody agrees, is offered to who waits, and its customer is told', async () => {
    const { at, id } = await requested()
    const next = await waiting(1, at)
    const { wakeAt } = (await schedule.rows.findById(id).lean())!
    expect(wakeAt).toEqual((await stored(id)).holdEndsAt)
    await Booking.updateOne({ _id: id }, { holdEndsAt: new Date(Date.now() - 1) })

    expect(await follow(id, new Date())).toBeNull()

    expect([await stateOf(id), await stateOf(next)]).toEqual(['EXPIRED', 'OFFERED'])
    expect(await refusalOf(id)).toEqual({
      kind: 'BOOKING_REFUSED',
      state: 'OPEN',
      at: at.startsAt.toISOString(),
    })
    expect(await outbox.facts.countDocuments({ subject: `BOOKING_REFUSED-${id}` })).toBe(1)
  })

  test('tells its customer when who provides it does not agree, and nothing when it gave it back itself', async () => {
    const [first, second] = [await requested(), await requested()]
    await cancel(provider(), first.id)
    await cancel(customer(), second.id)

    expect(await refusalOf(first.id)).toMatchObject({ kind: 'BOOKING_REFUSED', state: 'OPEN' })
    expect(await refusalOf(second.id)).toBeNull()
  })
})

const closedOn = (startsAt: Date) => {
  const from = startsAt.toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' })
  return { ...always, exceptions: [{ from, to: from, spans: [], reason: null }] }
}

describe('who waits for a slot', () => {
  test.each<[string, (startsAt: Date) => Promise<unknown>]>([
    ['closed by now', startsAt => ServicePoint.updateMany({}, { hours: closedOn(startsAt) })],
    ['offered no more', () => Service.updateMany({}, { status: 'RETIRED' })],
  ])('is not offered it where it is %s', async (_, change) => {
    const at = { ...(await bookableService()), startsAt: inHours(48) }
    const taken = await book(customer(), at)
    const id = await waiting(1, at)
    await change(at.startsAt)

    await cancel(provider(), taken)

    expect([await stateOf(taken), await stateOf(id)]).toEqual(['CANCELLED', 'WAITLISTED'])
  })

  test('has it before who comes once a hold ran out, though no clock has noted that', async () => {
    const at = { ...(await bookableService()), startsAt: middayIn(2) }
    const { data } = await hold(as(resident(8)), at)
    const id = await waiting(1, at)
    const ranOut = new Date(Date.now() - 1)
    await Booking.updateOne({ _id: data.holdSlot.id }, { holdEndsAt: ranOut })

    expect(codeOf(await hold(as(resident(9)), at))).toBe('SLOT_TAKEN')
    expect((await hold(as(resident(1)), at)).data.holdSlot).toMatchObject({ id, status: 'OFFERED' })
    expect(codeOf(await hold(as(resident(9)), at))).toBe('SLOT_TAKEN')
    expect((await confirm(as(resident(1)), id)).data.confirmBooking.status).toBe('CONFIRMED')
  })

  test('is offered in the order of coming, whichever of the slots that are in each other’s way it is for', async () => {
    const service = await bookableService({ capacity: 2 })
    const startsAt = middayIn(2)
    const at = { ...service, startsAt }
    const before = { ...service, startsAt: new Date(startsAt.getTime() - 15 * minute) }
    const taken = [await book(as(resident(8)), at), await book(as(resident(9)), at)]
    const ids = [await waiting(1, at), await waiting(2, before), await waiting(3, at)]
    await Booking.updateOne({ _id: taken[1] }, { status: 'EXPIRED' })

    await cancel(as(resident(8)), taken[0]!)

    expect(await Promise.all(ids.map(stateOf))).toEqual(['OFFERED', 'OFFERED', 'WAITLISTED'])
  })

  test.each(['changeService', 'changeServicePoint'] as const)(
    'is offered what %s made free, when the clock comes to it',
    async mutation => {
      const at = { ...(await bookableService()), startsAt: inHours(48) }
      await book(customer(), at)
      const id = await waiting(1, at)
      const { terms } = (await Service.findById(at.serviceId).lean())!
      await schedule.rows.updateOne({ _id: id }, { wakeAt: at.startsAt })

      if (mutation === 'changeService') {
        const input = { id: at.serviceId, terms: { ...terms, capacity: 2 } }
        expect((await provider().run(CHANGE, { input })).errors).toBeUndefined()
      } else {
        await Service.updateOne({ _id: at.serviceId }, { 'terms.capacity': 2 })
        const input = { id: at.servicePointId, hours: { ...always, weekly: always.weekly.slice(0, 6) } }
        const asked = `mutation ($input: ChangeServicePointInput!) { changeServicePoint(input: $input) { id } }`
        expect((await provider().run(asked, { input })).errors).toBeUndefined()
        await ServicePoint.updateOne({ _id: at.servicePointId }, { hours: always })
      }

      const { wakeAt } = (await schedule.rows.findById(id).lean())!
      expect(wakeAt.getTime()).toBeLessThanOrEqual(Date.now())
      const offeredUntil = await follow(id, new Date())
      expect(await stored(id)).toMatchObject({ status: 'OFFERED', holdEndsAt: offeredUntil })
      expect((await confirm(as(resident(1)), id)).data.confirmBooking.status).toBe('CONFIRMED')
    },
  )

  test('may wait again once what was held for it ran out, though no worker has noted it', async () => {
    const at = { ...(await bookableService()), startsAt: inHours(48) }
    const id = await held(at)
    await Booking.updateOne({ _id: id }, { holdEndsAt: new Date(Date.now() - 1) })
    await book(as(resident(1)), at)

    expect((await wait(customer(), at)).data.waitForSlot.status).toBe('WAITLISTED')
  })
})

describe('what is booked of a service', () => {
  const DAY = `query ($id: ID!, $from: DateTime!, $to: DateTime!) {
    _entities(representations: [{ __typename: "Service", id: $id }]) { ... on Service {
      bookings(from: $from, to: $to) { edges { node { id status } } } } } }`

  test('is listed for who provides it and staff, in order, by an index', async () => {
    const at = await bookableService()
    const startsAt = inHours(24)
    const later = await book(customer(), { ...at, startsAt: new Date(startsAt.getTime() + hour) })
    const sooner = await book(as(resident(1)), { ...at, startsAt })
    await book(as(resident(2)), { ...at, startsAt: new Date(startsAt.getTime() + 2 * day) })
    await book(as(resident(3)), { ...(await bookableService()), startsAt })
    const span = { id: at.serviceId, from: startsAt, to: new Date(startsAt.getTime() + day) }

    for (const viewer of [viewers.MEMBER, viewers.STAFF]) {
      const { data } = await as(viewer).run(DAY, span)
      expect(data._entities[0].bookings.edges).toEqual(
        [sooner, later].map(id => ({ node: { id, status: 'CONFIRMED' } })),
      )
    }
    expect(codeOf(await customer().run(DAY, span))).toBe('FORBIDDEN')
    for (const { stages } of await plansOf('services', () => provider().run(DAY, span)))
      expect(stages).not.toEqual(expect.arrayContaining(['COLLSCAN']))
  })
})

describe('a series', () => {
  test('has no booking on the day whose hour the clock skips, and says so', async () => {
    const at = await bookableService({ daysAhead: 1_000 })
    const skipped = nextSkippedHour()
    const startsAt = new Date(skipped.getTime() - 7 * day)
    const SERIES = `mutation ($input: BookSeriesInput!) { bookSeries(input: $input) {
      dates { startsAt problem booking { id } } } }`

    const { data } = await customer().run(SERIES, { input: { ...at, startsAt, count: 3, amount: 1_200 } })

    const { dates } = data.bookSeries
    expect(dates.map(({ problem }: { problem: string | null }) => problem)).toEqual([
      null,
      'SLOT_SKIPPED',
      null,
    ])
    expect(dates[1].booking).toBeNull()
    // By the same clock, which is an hour ahead by then.
    expect(Date.parse(dates[2].startsAt)).toBe(startsAt.getTime() + 14 * day - hour)
  })
})

/** When it would be half past two on the night to come in March on which Paris skips it, a week ahead or more. */
function nextSkippedHour(): Date {
  for (let year = new Date().getUTCFullYear(); ; year++) {
    const last = new Date(Date.UTC(year, 2, 31, 1, 30))
    const sunday = new Date(last.getTime() - last.getUTCDay() * day)
    if (sunday.getTime() > Date.now() + 8 * day) return sunday
  }
}
