import { sleepingProducer } from '@cluster/jobs'
import { anyone, commandsOf, plansOf, subgraphUnderTest, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { buildServices } from '../src/build.ts'
import { Booking } from '../src/models/booking.ts'
import { Customer } from '../src/models/customer.ts'
import { JournalEntry } from '../src/models/journal-entry.ts'
import { Resource } from '../src/models/resource.ts'
import { Service } from '../src/models/service.ts'
import { ServicePoint } from '../src/models/service-point.ts'
import { rightId, TariffRight } from '../src/models/tariff-right.ts'
import { followBooking } from '../src/operations/schedule/follow-booking.ts'
import { outbox } from '../src/outbox.ts'
import { schedule } from '../src/schedule.ts'
import {
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
import { officeHours, weekly } from './fixtures.ts'

const models = [Service, ServicePoint, Resource, TariffRight, Booking, Customer, outbox.facts, schedule.rows]
const as = subgraphUnderTest(buildServices, models)
const customer = () => as(viewers.RESIDENT)
const transact = () => outbox.transact(sleepingProducer)

/** What the clock does at an instant of the database. */
const follow = (id: string, at: Date) => followBooking(id, at, transact())
/** As if a slot that is held or offered had been so for long. */
const runOut = (id: string) => Booking.updateOne({ _id: id }, { holdEndsAt: new Date(Date.now() - 1) })

const entriesOf = (sourceId: string) => JournalEntry.find({ sourceId }).sort({ _id: 1 }).lean()
const AVAILABLE = `query ($serviceId: ID!, $from: DateTime!, $to: DateTime!, $group: CustomerGroup! = RESIDENTS) {
  availability(serviceId: $serviceId, from: $from, to: $to, group: $group) { startsAt free servicePoint { id } } }`
const available = async (serviceId: string, from: Date, to: Date, group = 'RESIDENTS') => {
  const answer = await as(anyone).run(AVAILABLE, { serviceId, from, to, group })
  return answer as { data: { availability: { startsAt: string; free: number }[] } }
}

describe('a slot', () => {
  test('is held for five minutes, confirmed at the amount that was seen, and sold once', async () => {
    const at = await bookableService()
    const startsAt = inHours(24)
    const { data } = await hold(customer(), { ...at, startsAt })
    const { id, heldUntil } = data.holdSlot
    expect(data.holdSlot).toMatchObject({ status: 'HELD', amount: 1_200, tariff: 'PUBLIC' })
    expect(Date.parse(heldUntil) - Date.now()).toBeLessThanOrEqual(5 * minute)
    expect(await entriesOf(id)).toEqual([])

    for (let times = 0; times < 2; times++)
      expect((await confirm(customer(), id)).data.confirmBooking).toEqual({
        id,
        status: 'CONFIRMED',
        amount: 1_200,
      })

    const entries = await entriesOf(id)
    expect(entries.map(({ purpose }) => purpose)).toEqual(['SALE'])
    const account = (await Customer.findOne().lean())!._id
    expect(entries[0]!.lines).toEqual([
      { account: '411000', partyId: account, debit: 1_200, credit: 0 },
      { account: '467000', partyId: 'org-test', debit: 0, credit: 1_020 },
      { account: '706000', partyId: null, debit: 0, credit: 150 },
      { account: '445710', partyId: null, debit: 0, credit: 30 },
    ])
    expect(await outbox.facts.distinct('subject', { type: 'deadline.changed' })).toEqual([`BOOKING-${id}`])
  })

  test('is held once by who holds it already, at the price of now', async () => {
    const at = await bookableService()
    const startsAt = inHours(24)
    const first = await hold(customer(), { ...at, startsAt })
    await Service.updateOne({ _id: at.serviceId }, { 'prices.0.amounts.PUBLIC': 1_300 })

    expect(codeOf(await confirm(customer(), first.data.holdSlot.id))).toBe('PRICE_CHANGED')
    const again = await hold(customer(), { ...at, startsAt })

    expect(again.data.holdSlot).toMatchObject({
      id: first.data.holdSlot.id,
      amount: 1_300,
      heldUntil: first.data.holdSlot.heldUntil,
    })
    expect((await confirm(customer(), again.data.holdSlot.id, 1_300)).data.confirmBooking.status).toBe(
      'CONFIRMED',
    )
    expect(await Booking.countDocuments()).toBe(1)
  })

  test('that ran out is free for others, though no worker has noted it, and cannot be confirmed', async () => {
    const at = await bookableService()
    const startsAt = inHours(24)
    const { data } = await hold(customer(), { ...at, startsAt })
    expect(codeOf(await hold(as(resident(1)), { ...at, startsAt }))).toBe('SLOT_TAKEN')
    await runOut(data.holdSlot.id)

    expect(codeOf(await confirm(customer(), data.holdSlot.id))).toBe('HOLD_EXPIRED')
    expect(await book(as(resident(1)), { ...at, startsAt })).toBeDefined()
    expect(await entriesOf(data.holdSlot.id)).toEqual([])
  })

  test('is paid by a tariff by who has the right to, in the name of a company on its account', async () => {
    const at = await bookableService()
    const personId = viewers.RESIDENT.personId!
    const solidarity = { ...at, startsAt: inHours(24), tariff: 'SOLIDARITY' }
    expect(codeOf(await hold(customer(), solidarity))).toBe('TARIFF_WITHOUT_RIGHT')
    const right = { lastDay: '2099-12-31', grantedAt: new Date(), grantedBy: 'person-staff' }
    await TariffRight.create([
      {
        ...right,
        _id: rightId(personId, 'SOLIDARITY'),
        personId,
        tariff: 'SOLIDARITY',
        organisationId: null,
      },
      {
        ...right,
        _id: rightId(personId, 'COMPANY'),
        personId,
        tariff: 'COMPANY',
        organisationId: 'org-company',
      },
    ])

    expect((await hold(customer(), solidarity)).data.holdSlot.amount).toBe(600)
    const company = { ...at, startsAt: inHours(30), tariff: 'COMPANY', organisationId: 'org-company' }
    const id = await book(customer(), company)
    expect(await Customer.find().lean()).toMatchObject([{ personId: null, organisationId: 'org-company' }])
    expect((await stored(id)).group).toBe('COMPANIES')
    for (const given of [{ organisationId: 'org-other' }, { organisationId: null }])
      expect(codeOf(await hold(customer(), { ...company, startsAt: inHours(36), ...given }))).toBe(
        'TARIFF_WITHOUT_RIGHT',
      )
  })

  test.each<[string, string, (at: { servicePointId: string }) => object]>([
    ['in the past', 'SLOT_IN_PAST', () => ({ startsAt: inHours(-3) })],
    ['inside the notice', 'SLOT_TOO_SOON', () => ({ startsAt: inHours(1) })],
    ['too far ahead', 'SLOT_TOO_FAR', () => ({ startsAt: inHours(24 * 70) })],
    [
      'between two starts',
      'SLOT_NOT_OFFERED',
      () => ({ startsAt: new Date(inHours(24).getTime() + 7 * minute) }),
    ],
    ['at another place', 'SERVICE_POINT_NOT_FOUND', () => ({ servicePointId: 'none' })],
    ['of a service that there is not', 'SERVICE_NOT_FOUND', () => ({ serviceId: 'none' })],
    ['in the name of somebody else', 'FORBIDDEN', () => ({ personId: 'person-other' })],
  ])('is refused %s: %s', async (_, code, given) => {
    const at = await bookableService({ notice: 180 })

    const answer = await hold(customer(), { ...at, startsAt: inHours(24), ...given(at) })

    expect(codeOf(answer)).toBe(code)
    expect(await Booking.countDocuments()).toBe(0)
  })

  test.each<[string, string, Parameters<typeof bookableService>[1], object?]>([
    ['is not booked by slots', 'SERVICE_NOT_BOOKED', { terms: null }],
    ['is offered no more', 'SERVICE_RETIRED', { status: 'RETIRED' }],
    ['has no price', 'PRICE_ON_REQUEST', { prices: [] }],
    [
      'has no such tariff',
      'TARIFF_NOT_OFFERED',
      {
        prices: [
          {
            id: 'a',
            validFrom: new Date(0),
            amounts: { PUBLIC: 1, SOLIDARITY: null, COMPANY: null },
            vatRate: 0,
          },
        ],
      },
      { tariff: 'SOLIDARITY' },
    ],
  ])('of a service that %s is refused: %s', async (_, code, service, given = {}) => {
    const at = await bookableService({}, service)

    expect(codeOf(await hold(customer(), { ...at, startsAt: inHours(24), ...given }))).toBe(code)
  })

  test('outside the hours of the service within those of the place is not offered', async () => {
    const at = await bookableService()
    const own = officeHours({ weekly: [weekly(1, '09:00', '10:00')] })
    await Service.updateOne({ _id: at.serviceId }, { 'offered.0.hours': own })
    const from = new Date()
    const { data } = await available(at.serviceId, from, new Date(from.getTime() + 7 * day))

    // Half an hour each, every quarter of an hour: 9:00, 9:15 and 9:30, unless that Monday is today and they are past.
    expect([3, 6].some(most => data.availability.length <= most)).toBe(true)
    for (const { startsAt } of data.availability) {
      const shown = new Date(startsAt).toLocaleTimeString('fr-FR', { timeZone: 'Europe/Paris' })
      expect(['09:00:00', '09:15:00', '09:30:00']).toContain(shown)
    }
    expect(codeOf(await hold(customer(), { ...at, startsAt: inHours(24 * 8 - 12) }))).toMatch(
      /SLOT_NOT_OFFERED/,
    )
  })

  test('is held at most five times for one person', async () => {
    const at = await bookableService()
    const codes = []
    for (let n = 0; n < 6; n++)
      codes.push(codeOf(await hold(customer(), { ...at, startsAt: inHours(24 + n) })))

    expect(codes).toEqual([...Array(5).fill(undefined), 'TOO_MANY_HOLDS'])
  })

  test('is held by an app for whom it names, and cancelled by that app only', async () => {
    const at = await bookableService()
    const app = (appId: string) => as({ ...anyone, appId, scopes: ['bookings:write'] })
    const wish = { ...at, startsAt: inHours(24) }

    expect(codeOf(await hold(app('app-1'), wish))).toBe('PERSON_MISSING')
    const { data } = await hold(app('app-1'), { ...wish, personId: 'person-x' })
    expect(codeOf(await cancel(app('app-2'), data.holdSlot.id))).toBe('FORBIDDEN')
    expect((await cancel(app('app-1'), data.holdSlot.id)).data.cancelBooking.status).toBe('CANCELLED')
  })
})

describe('a booking', () => {
  test('that is cancelled in time takes its sale back, once', async () => {
    const at = await bookableService({ cancelNotice: 120 })
    const id = await book(customer(), { ...at, startsAt: inHours(24) })

    for (let times = 0; times < 2; times++)
      expect((await cancel(customer(), id)).data.cancelBooking.status).toBe('CANCELLED')

    const entries = await entriesOf(id)
    expect(entries.map(({ purpose }) => purpose)).toEqual(['SALE', 'SALE_REVERSED'])
    const sums = new Map<string, number>()
    for (const { lines } of entries)
      for (const { account, debit, credit } of lines)
        sums.set(account, (sums.get(account) ?? 0) + debit - credit)
    expect([...sums.values()]).toEqual([0, 0, 0, 0])
  })

  test('is cancelled too late by its customer, and still by who provides it', async () => {
    const at = await bookableService({ cancelNotice: 48 * 60 })
    const id = await book(customer(), { ...at, startsAt: inHours(24) })

    expect(codeOf(await cancel(customer(), id))).toBe('CANCEL_TOO_LATE')
    expect((await entriesOf(id)).map(({ purpose }) => purpose)).toEqual(['SALE'])
    expect((await cancel(as(viewers.MEMBER), id)).data.cancelBooking.status).toBe('CANCELLED')
  })

  test('of what is dropped off goes from step to step, each with who noted it, and says when it is ready', async () => {
    const at = await bookableService({}, { delivery: 'DROP_OFF' })
    const id = await book(customer(), { ...at, startsAt: inHours(24) })
    const provider = as(viewers.MEMBER)

    expect(codeOf(await mark(provider, id, 'READY'))).toBe('STEP_NOT_POSSIBLE')
    for (const status of ['DROPPED_OFF', 'READY', 'READY', 'COLLECTED'])
      expect((await mark(provider, id, status)).data.markBooking.status).toBe(status)
    expect(codeOf(await mark(customer(), id, 'NO_SHOW'))).toBe('FORBIDDEN')
    expect(codeOf(await cancel(customer(), id))).toBe('BOOKING_IS_OVER')

    const by = [viewers.RESIDENT, viewers.RESIDENT, viewers.MEMBER, viewers.MEMBER, viewers.MEMBER]
    expect((await stored(id)).steps.map(step => [step.status, step.by])).toEqual(
      ['HELD', 'CONFIRMED', 'DROPPED_OFF', 'READY', 'COLLECTED'].map((status, n) => [
        status,
        by[n]!.personId,
      ]),
    )
  })

  test('that its provider has to agree to is sold once that is done', async () => {
    const at = await bookableService({ needsAgreement: true })
    const { data } = await hold(customer(), { ...at, startsAt: inHours(24) })
    const { id } = data.holdSlot

    expect((await confirm(customer(), id)).data.confirmBooking.status).toBe('REQUESTED')
    expect(await entriesOf(id)).toEqual([])
    expect((await mark(as(viewers.MEMBER), id, 'CONFIRMED')).data.markBooking.status).toBe('CONFIRMED')
    expect(await entriesOf(id)).toHaveLength(1)
  })

  test('is seen by its customer, who provides it and staff, and on the lists of both', async () => {
    const at = await bookableService()
    const startsAt = inHours(24)
    const id = await book(customer(), { ...at, startsAt })
    const ONE = `{ booking(id: "${id}") { id } }`

    for (const viewer of [viewers.RESIDENT, viewers.MEMBER, viewers.STAFF])
      expect((await as(viewer).run(ONE)).data.booking).toEqual({ id })
    expect(codeOf(await as(resident(1)).run(ONE))).toBe('FORBIDDEN')
    const MINE = `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) {
      ... on Person { bookings { edges { node { id person { id } service { id } } } } } } }`
    const mine = await customer().run(MINE, { id: viewers.RESIDENT.personId! })
    expect(mine.data._entities[0].bookings.edges).toEqual([
      { node: { id, person: { id: viewers.RESIDENT.personId }, service: { id: at.serviceId } } },
    ])
    const DAY = `query ($id: ID!, $from: DateTime!, $to: DateTime!) { servicePoint(id: $id) {
      bookings(from: $from, to: $to) { edges { node { id } } } } }`
    const span = { id: at.servicePointId, from: startsAt, to: new Date(startsAt.getTime() + hour) }
    expect((await as(viewers.MEMBER).run(DAY, span)).data.servicePoint.bookings.edges).toEqual([
      { node: { id } },
    ])
    expect(codeOf(await customer().run(DAY, span))).toBe('FORBIDDEN')
  })
})

describe('what people are told of a booking', () => {
  const TOLD = `query ($id: ID!) { serviceDeadline(id: $id) { id kind at endsAt state title place
    recipients { edges { node { id } } } recipient(id: "person-resident") { id } } }`
  const job = () => as({ ...anyone, appId: 'reminder-worker', scopes: ['reminders:send'] })
  const told = async (id: string) => (await job().run(TOLD, { id })).data.serviceDeadline

  test('is the slot once it is booked, that it is ready once it is, and each is told of by its fact', async () => {
    const at = await bookableService({}, { delivery: 'DROP_OFF' })
    const startsAt = inHours(24)
    const { data } = await hold(customer(), { ...at, startsAt })
    const { id } = data.holdSlot
    expect(await told(`BOOKING-${id}`)).toBeNull()

    await confirm(customer(), id)
    expect(await told(`BOOKING-${id}`)).toEqual({
      id: `BOOKING-${id}`,
      kind: 'BOOKING',
      at: startsAt.toISOString(),
      endsAt: new Date(startsAt.getTime() + 30 * minute).toISOString(),
      state: 'OPEN',
      title: 'Service fictif',
      place: 'Lieu fictif, 1 rue Imaginaire, Lille',
      recipients: { edges: [{ node: { id: viewers.RESIDENT.personId } }] },
      recipient: { id: viewers.RESIDENT.personId },
    })
    await mark(as(viewers.MEMBER), id, 'DROPPED_OFF')
    expect((await told(`BOOKING-${id}`)).state).toBe('MET')
    expect(await told(`BOOKING_READY-${id}`)).toBeNull()
    await mark(as(viewers.MEMBER), id, 'READY')
    expect(await told(`BOOKING_READY-${id}`)).toMatchObject({ state: 'OPEN', endsAt: null })
    await mark(as(viewers.MEMBER), id, 'COLLECTED')
    expect((await told(`BOOKING_READY-${id}`)).state).toBe('MET')

    const facts = await outbox.facts.find({ type: 'deadline.changed' }).sort({ _id: 1 }).lean()
    expect(facts.map(({ subject, to }) => `${subject} ${to}`)).toEqual(
      ['BOOKING', 'BOOKING', 'BOOKING_READY', 'BOOKING_READY'].map(kind => `${kind}-${id} notifications`),
    )
  })

  test('is that it was called off, or what is offered to who waits; for the job and staff only', async () => {
    const at = await bookableService()
    const wish = { ...at, startsAt: inHours(48) }
    const taken = await book(customer(), wish)
    const { id } = (await wait(as(resident(1)), wish)).data.waitForSlot
    await cancel(customer(), taken)

    expect((await told(`BOOKING-${taken}`)).state).toBe('CALLED_OFF')
    const { holdEndsAt } = await stored(id)
    expect(await told(`BOOKING_OFFER-${id}`)).toMatchObject({ state: 'OPEN', at: holdEndsAt!.toISOString() })
    await confirm(as(resident(1)), id)
    expect((await told(`BOOKING_OFFER-${id}`)).state).toBe('MET')
    expect(codeOf(await customer().run(TOLD, { id: `BOOKING-${taken}` }))).toBe('FORBIDDEN')
    expect([await told('BOOKING-none'), await told('nonsense')]).toEqual([null, null])
  })
})

describe('the waitlist of a slot', () => {
  test('offers what becomes free to who came first, and then to the next, each for a while', async () => {
    const at = await bookableService()
    const wish = { ...at, startsAt: inHours(48) }
    expect(codeOf(await wait(as(resident(1)), wish))).toBe('SLOT_IS_FREE')
    const taken = await book(customer(), wish)
    const ids: string[] = []
    for (const n of [1, 2, 3]) ids.push((await wait(as(resident(n)), wish)).data.waitForSlot.id)
    expect(codeOf(await wait(as(resident(1)), wish))).toBe('ALREADY_WAITING')
    const states = () => Promise.all(ids.map(async id => (await stored(id)).status))

    await cancel(customer(), taken)
    expect(await states()).toEqual(['OFFERED', 'WAITLISTED', 'WAITLISTED'])
    // What is offered is nobody else's.
    expect(codeOf(await hold(customer(), wish))).toBe('SLOT_TAKEN')

    await runOut(ids[0]!)
    const { wakeAt } = (await schedule.rows.findById(ids[0]).lean())!
    expect(wakeAt.getTime()).toBeGreaterThan(Date.now())
    await follow(ids[0]!, new Date())
    expect(await states()).toEqual(['EXPIRED', 'OFFERED', 'WAITLISTED'])
    expect((await confirm(as(resident(2)), ids[1]!)).data.confirmBooking.status).toBe('CONFIRMED')
    expect(await states()).toEqual(['EXPIRED', 'CONFIRMED', 'WAITLISTED'])
    expect(await outbox.facts.distinct('subject', { type: 'deadline.changed' })).toEqual(
      expect.arrayContaining(ids.slice(0, 2).map(id => `BOOKING_OFFER-${id}`)),
    )
  })

  test('passes over who does not fit in a quota, and takes what else is booked at the time into account', async () => {
    const at = await bookableService({ capacity: 2, quotas: [{ group: 'COMPANIES', places: 0 }] })
    const startsAt = inHours(48)
    const first = await book(as(resident(1)), { ...at, startsAt })
    await book(as(resident(2)), { ...at, startsAt: new Date(startsAt.getTime() + 15 * minute) })
    const waiting = (await wait(as(resident(3)), { ...at, startsAt })).data.waitForSlot.id
    const { _id: __, ...like } = await stored(waiting)
    await Booking.create({
      ...like,
      _id: 'company',
      personId: 'person-9',
      group: 'COMPANIES',
      queueNumber: 0,
    })

    await cancel(as(resident(1)), first)

    expect([(await stored(waiting)).status, (await stored('company')).status]).toEqual([
      'OFFERED',
      'WAITLISTED',
    ])
  })

  test('ends when nobody could take the slot any more', async () => {
    const at = await bookableService()
    const wish = { ...at, startsAt: inHours(48) }
    await book(customer(), wish)
    const { id } = (await wait(as(resident(1)), wish)).data.waitForSlot

    expect(await follow(id, new Date())).toEqual(wish.startsAt)
    expect(await follow(id, wish.startsAt)).toBeNull()
    expect((await stored(id)).status).toBe('EXPIRED')
  })
})

describe('a series', () => {
  const SERIES = `mutation ($input: BookSeriesInput!) { bookSeries(input: $input) {
    id dates { startsAt problem booking { id status seriesId } } } }`
  const series = (given: object) => customer().run(SERIES, { input: { amount: 1_200, ...given } })

  test('books the dates that can be had, tells the others with the reason, and sells each', async () => {
    const at = await bookableService({ daysAhead: 25 })
    const startsAt = inHours(24)
    await book(as(resident(1)), { ...at, startsAt: new Date(startsAt.getTime() + 7 * day) })

    const { data } = await series({ ...at, startsAt, count: 5 })
    const { id, dates } = data.bookSeries

    expect(dates.map((date: { problem: string | null }) => date.problem)).toEqual([
      null,
      'SLOT_TAKEN',
      null,
      null,
      'SLOT_TOO_FAR',
    ])
    const booked = dates.flatMap(({ booking }: { booking: object | null }) => booking ?? [])
    expect(booked).toEqual(Array(3).fill({ id: expect.any(String), status: 'CONFIRMED', seriesId: id }))
    for (const { id: one } of booked) expect(await entriesOf(one)).toHaveLength(1)
  })

  test('of all or none books none where one cannot be had', async () => {
    const at = await bookableService({ daysAhead: 25 })

    const { data } = await series({ ...at, startsAt: inHours(24), count: 5, onlyAll: true })

    expect(data.bookSeries.dates.map(({ booking }: { booking: unknown }) => booking)).toEqual(
      Array(5).fill(null),
    )
    expect(await Booking.countDocuments()).toBe(0)
  })

  test.each<[string, object]>([
    ['INVALID_SERIES', { count: 1 }],
    ['INVALID_SERIES', { count: 27 }],
    ['INVALID_SERIES', { count: 2, everyWeeks: 5 }],
    ['PRICE_CHANGED', { count: 2, amount: 1 }],
  ])('is refused with %s for %j', async (code, given) => {
    const at = await bookableService()

    expect(codeOf(await series({ ...at, startsAt: inHours(24), ...given }))).toBe(code)
    expect(await Booking.countDocuments()).toBe(0)
  })
})

describe('availability', () => {
  test('of a week takes at most four commands, by indexes', async () => {
    const { _id: resource } = await Resource.create({
      _id: 'press',
      name: { fr: 'Presse' },
      servicePointId: 'a',
    })
    const at = await bookableService({ resourceIds: [String(resource)] })
    const from = inHours(0)
    const to = new Date(from.getTime() + 7 * day)
    await book(customer(), { ...at, startsAt: inHours(24) })
    const LEAST = `query ($id: ID!, $from: DateTime!, $to: DateTime!) {
      availability(serviceId: $id, from: $from, to: $to) { startsAt free } }`
    const ask = () => as(anyone).run(LEAST, { id: at.serviceId, from, to })

    expect((await commandsOf(['services'], ask)).length).toBeLessThanOrEqual(4)
    for (const { stages } of await plansOf('services', ask)) expect(stages).not.toContain('COLLSCAN')
  })

  test('counts what is left of a quota', async () => {
    const at = await bookableService({ capacity: 3, quotas: [{ group: 'COMPANIES', places: 1 }] })
    const from = inHours(24)
    const free = async (group: string) => {
      const { data } = await available(at.serviceId, from, new Date(from.getTime() + minute), group)
      return data.availability.map(slot => slot.free)
    }
    expect([await free('RESIDENTS'), await free('COMPANIES')]).toEqual([[3], [1]])
    await book(customer(), { ...at, startsAt: from })
    expect([await free('RESIDENTS'), await free('COMPANIES')]).toEqual([[2], [1]])
  })

  test('is asked for at most 31 days', async () => {
    const at = await bookableService()
    const from = inHours(0)

    const answer = await available(at.serviceId, from, new Date(from.getTime() + 32 * day))

    expect(codeOf(answer as never)).toBe('SPAN_TOO_LONG')
  })
})
