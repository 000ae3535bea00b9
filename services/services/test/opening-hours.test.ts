import { anyone, subgraphUnderTest, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { buildServices } from '../src/build.ts'
import type { HoursRecord } from '../src/models/service-point.ts'
import { ServicePoint } from '../src/models/service-point.ts'
import { isOfferedAtAtypicalHours } from '../src/operations/hours/atypical.ts'
import { common, openBetween, spansOn } from '../src/operations/hours/open-spans.ts'
import { isOpen, nextOpening } from '../src/operations/hours/opening.ts'
import { officeHours, storedPlace, weekly } from './fixtures.ts'

const as = subgraphUnderTest(buildServices, [ServicePoint])
const instant = (text: string) => new Date(text)
const shown = (spans: { from: Date; to: Date }[]) =>
  spans.map(({ from, to }) => `${from.toISOString()} ${to.toISOString()}`)

describe('hours', () => {
  test('have a lunch break, none at the weekend, and none on a public holiday', () => {
    // From Thursday 30 April to Monday 4 May 2026: the first of May is a holiday.
    const span = { from: instant('2026-04-29T22:00:00Z'), to: instant('2026-05-04T22:00:00Z') }

    expect(shown(openBetween(officeHours(), span, 'Europe/Paris'))).toEqual([
      '2026-04-30T07:00:00.000Z 2026-04-30T10:00:00.000Z',
      '2026-04-30T12:00:00.000Z 2026-04-30T16:00:00.000Z',
      '2026-05-04T07:00:00.000Z 2026-05-04T10:00:00.000Z',
      '2026-05-04T12:00:00.000Z 2026-05-04T16:00:00.000Z',
    ])
  })

  test.each([
    ['1 January', '2026-01-01', true],
    ['Easter Monday', '2026-04-06', true],
    ['Ascension', '2026-05-14', true],
    ['14 July', '2026-07-14', true],
    ['Good Friday, a holiday in Alsace only', '2026-04-03', false],
    ['a working Thursday', '2026-11-26', false],
  ])('know %s', (_, day, isHoliday) => {
    expect(spansOn(officeHours(), Temporal.PlainDate.from(day)).length === 0).toBe(isHoliday)
  })

  test('alternate by the number of the week, over a year of 53 weeks too', () => {
    const hours = officeHours({
      weekly: [
        { weekday: 3, weeks: 'EVEN', opens: '08:00', closes: '09:00' },
        { weekday: 3, weeks: 'ODD', opens: '19:00', closes: '20:00' },
      ],
    })
    // The weeks 52 and 53 of 2026, and 1 of 2027.
    const opens = ['2026-12-23', '2026-12-30', '2027-01-06'].map(
      day => spansOn(hours, Temporal.PlainDate.from(day))[0]?.opens,
    )

    expect(opens).toEqual(['08:00', '19:00', '19:00'])
  })

  test('give way to an exception, and the last one wins', () => {
    const hours = officeHours({
      exceptions: [
        { from: '2026-12-21', to: '2026-12-31', spans: [], reason: null },
        { from: '2026-12-24', to: '2026-12-24', spans: [{ opens: '10:00', closes: '11:00' }], reason: null },
      ],
    })
    const on = (day: string) => spansOn(hours, Temporal.PlainDate.from(day))

    expect(on('2026-12-23')).toEqual([])
    expect(on('2026-12-24')).toEqual([{ opens: '10:00', closes: '11:00' }])
  })

  test.each([
    ['skips', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z', 23],
    ['repeats', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z', 25],
  ])('of a whole day last as long as the day on which the clock %s an hour', (_, from, to, hours) => {
    const always = officeHours({ weekly: [weekly(7, '00:00', '24:00')] })
    const [open, ...more] = openBetween(always, { from: instant(from), to: instant(to) }, 'Europe/Paris')

    expect(more).toEqual([])
    expect((open!.to.getTime() - open!.from.getTime()) / 3_600_000).toBe(hours)
  })

  test('over midnight are one span', () => {
    const night = officeHours({ weekly: [weekly(1, '20:00', '24:00'), weekly(2, '00:00', '02:00')] })
    const span = { from: instant('2026-11-22T23:00:00Z'), to: instant('2026-11-25T23:00:00Z') }

    expect(shown(openBetween(night, span, 'Europe/Paris'))).toEqual([
      '2026-11-23T19:00:00.000Z 2026-11-24T01:00:00.000Z',
    ])
  })

  const times = fc
    .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 }))
    .map(([from, length]) => {
      const text = (quarters: number) =>
        `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`
      return { opens: text(from), closes: text(Math.min(96, from + length)) }
    })
  const anyHours: fc.Arbitrary<HoursRecord> = fc.record({
    weekly: fc.array(
      fc
        .tuple(fc.integer({ min: 1, max: 7 }), fc.constantFrom('EVERY', 'EVEN', 'ODD'), times)
        .map(([weekday, weeks, span]) => ({ weekday, weeks, ...span })),
      { maxLength: 12 },
    ),
    onHolidays: fc.constantFrom('CLOSED' as const, 'AS_USUAL' as const),
    exceptions: fc.constant([]),
  }) as never
  const zones = fc.constantFrom('Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe')
  // Around both changes of the clock of Paris.
  const starts = fc.constantFrom('2026-03-27T00:00:00Z', '2026-10-23T00:00:00Z', '2026-12-20T00:00:00Z')
  const daysOf = (start: string) => ({
    from: instant(start),
    to: new Date(Date.parse(start) + 7 * 24 * 3_600_000),
  })

  test('are in order, apart from each other, and open at exactly the instants that are within', () => {
    fc.assert(
      fc.property(anyHours, zones, starts, fc.integer({ min: 0, max: 671 }), (hours, timeZone, start, n) => {
        const span = daysOf(start)
        const spans = openBetween(hours, span, timeZone)
        for (const [place, { from, to }] of spans.entries()) {
          expect(from.getTime()).toBeLessThan(to.getTime())
          const before = spans[place - 1]
          if (before) expect(before.to.getTime()).toBeLessThan(from.getTime())
        }
        const at = new Date(span.from.getTime() + n * 900_000)
        const isWithin = spans.some(({ from, to }) => from <= at && at < to)
        expect(isOpen({ hours, timeZone } as never, at)).toBe(isWithin)
      }),
      { numRuns: 300 },
    )
  })

  test('open next at the first instant from which on they are open', () => {
    fc.assert(
      fc.property(anyHours, zones, starts, (hours, timeZone, start) => {
        const span = daysOf(start)
        const [first] = openBetween(hours, span, timeZone)
        const next = nextOpening({ hours, timeZone } as never, span.from)
        if (first) expect(next!.from).toEqual(first.from)
        else if (next) expect(next.from.getTime()).toBeGreaterThanOrEqual(span.to.getTime())
      }),
      { numRuns: 100 },
    )
  })

  test('of two have in common what both have', () => {
    fc.assert(
      fc.property(anyHours, anyHours, zones, starts, (one, other, timeZone, start) => {
        const span = daysOf(start)
        const both = common(openBetween(one, span, timeZone), openBetween(other, span, timeZone))
        for (let ms = span.from.getTime(); ms < span.to.getTime(); ms += 3_600_000) {
          const at = new Date(ms)
          const isBoth = [one, other].every(hours => isOpen({ hours, timeZone } as never, at))
          expect(both.some(({ from, to }) => from <= at && at < to)).toBe(isBoth)
        }
      }),
      { numRuns: 20 },
    )
  })
})

describe('atypical hours', () => {
  test.each<[string, HoursRecord['weekly'], boolean]>([
    ['a working day', [weekly(1, '08:00', '19:00')], false],
    ['before eight', [weekly(1, '07:59', '12:00')], true],
    ['after seven in the evening', [weekly(5, '12:00', '19:01')], true],
    ['Saturday morning', [weekly(6, '09:00', '12:00')], false],
    ['Saturday afternoon', [weekly(6, '09:00', '13:00')], true],
    ['Sunday', [weekly(7, '10:00', '11:00')], true],
  ])('%s', (_, spans, isAtypical) => {
    expect(isOfferedAtAtypicalHours(officeHours({ weekly: spans }), null)).toBe(isAtypical)
  })

  test('of a service are those within the hours of its place', () => {
    const place = officeHours({ weekly: [weekly(1, '09:00', '18:00')] })
    const own = officeHours({ weekly: [weekly(1, '07:00', '20:00')] })

    expect(isOfferedAtAtypicalHours(place, own)).toBe(false)
    expect(isOfferedAtAtypicalHours(own, place)).toBe(false)
    expect(isOfferedAtAtypicalHours(own, own)).toBe(true)
  })

  test('are there where it is open on public holidays', () => {
    expect(isOfferedAtAtypicalHours(officeHours({ onHolidays: 'AS_USUAL' }), null)).toBe(true)
  })
})

const CREATE = `mutation ($input: CreateServicePointInput!) { createServicePoint(input: $input) {
  id name address location { latitude longitude } timeZone organisation { id }
  hours { weekly { weekday weeks opens closes } onHolidays exceptions { from to spans { opens } reason } }
} }`
const input = (given: object = {}) => ({
  organisationId: 'org-test',
  name: { fr: 'Et voilà fictif' },
  address: '1 rue Imaginaire, Lille',
  location: { latitude: 50.6259, longitude: 3.0625 },
  hours: { weekly: [weekly(1, '09:00', '12:00')] },
  ...given,
})
const create = (given?: object) => as(viewers.MEMBER).run(CREATE, { input: input(given) })
const hours = (given: object) => ({ hours: { weekly: [], ...given } })
const exception = (from: string, to: string, spans: object[] = []) => ({ exceptions: [{ from, to, spans }] })

describe('a place', () => {
  test('is opened, seen by everybody, and says when it is open', async () => {
    const { data } = await create()
    const { id } = data.createServicePoint

    const seen = await as(anyone).run(
      `query ($id: ID!) { servicePoint(id: $id) { name(locale: EN) isOpen(at: "2026-11-23T08:30:00Z")
        nextOpening(after: "2026-11-23T11:00:00Z") { from to }
        openingHours(from: "2026-11-23T00:00:00Z", to: "2026-11-25T00:00:00Z") { from to } }
        servicePoints { edges { node { id } } } }`,
      { id },
    )
    expect(seen.data).toEqual({
      servicePoint: {
        name: 'Et voilà fictif',
        isOpen: true,
        nextOpening: { from: '2026-11-30T08:00:00.000Z', to: '2026-11-30T11:00:00.000Z' },
        openingHours: [{ from: '2026-11-23T08:00:00.000Z', to: '2026-11-23T11:00:00.000Z' }],
      },
      servicePoints: { edges: [{ node: { id } }] },
    })
    expect(data.createServicePoint).toMatchObject({
      location: { latitude: 50.6259, longitude: 3.0625 },
      timeZone: 'Europe/Paris',
      organisation: { id: 'org-test' },
    })
  })

  test('is changed by its people and staff, and by nobody else', async () => {
    const { _id: id } = await storedPlace()
    const CHANGE = `mutation ($input: ChangeServicePointInput!) { changeServicePoint(input: $input) { address } }`
    const change = (viewer: typeof viewers.STAFF, address: string) =>
      as(viewer).run(CHANGE, { input: { id, address } })

    expect((await change(viewers.MEMBER, '2 rue Imaginaire')).data.changeServicePoint.address).toBe(
      '2 rue Imaginaire',
    )
    expect((await change(viewers.STAFF, '3 rue Imaginaire')).data.changeServicePoint.address).toBe(
      '3 rue Imaginaire',
    )
    const others = { ...viewers.MEMBER, organisationIds: ['org-other'] }
    expect((await change(others, 'Ailleurs')).errors![0]!.extensions.code).toBe('FORBIDDEN')
    expect((await ServicePoint.findById(id).lean())!.address).toBe('3 rue Imaginaire')
  })

  test.each<[string, string, object]>([
    ['of an organisation of others', 'NOT_YOUR_ORGANISATION', { organisationId: 'org-other' }],
    ['without a name', 'TITLE_MISSING', { name: { fr: ' ' } }],
    ['without an address', 'ADDRESS_MISSING', { address: ' ' }],
    ['with a long address', 'TEXT_TOO_LONG', { address: 'x'.repeat(501) }],
    ['beyond the pole', 'INVALID_COORDINATES', { location: { latitude: 91, longitude: 0 } }],
    ['in a zone that there is not', 'UNKNOWN_TIME_ZONE', { timeZone: 'Europe/Lille' }],
    ['that closes before it opens', 'INVALID_HOURS', hours({ weekly: [weekly(1, '12:00', '09:00')] })],
    ['open at 25:00', 'INVALID_HOURS', hours({ weekly: [weekly(1, '09:00', '25:00')] })],
    ['on an eighth day', 'INVALID_HOURS', hours({ weekly: [weekly(8, '09:00', '10:00')] })],
    [
      'open twice at once',
      'HOURS_OVERLAP',
      hours({ weekly: [weekly(1, '09:00', '12:00'), weekly(1, '11:00', '13:00')] }),
    ],
    [
      'with an exception that ends before it begins',
      'INVALID_HOURS',
      hours(exception('2026-12-24', '2026-12-23')),
    ],
    [
      'with hours of an exception that overlap',
      'HOURS_OVERLAP',
      hours(
        exception('2026-12-24', '2026-12-24', [
          { opens: '09:00', closes: '11:00' },
          { opens: '10:00', closes: '12:00' },
        ]),
      ),
    ],
    [
      'with hundreds of hours',
      'TOO_MANY_HOURS',
      hours({ weekly: Array.from({ length: 101 }, (_, n) => weekly(1 + (n % 7), '09:00', '10:00')) }),
    ],
  ])('is refused %s: %s', async (_, code, given) => {
    const { errors } = await create(given)

    expect(errors![0]!.extensions.code).toBe(code)
    expect(await ServicePoint.countDocuments()).toBe(0)
  })

  test('tells its hours of at most 62 days, from one instant to a later one', async () => {
    const { _id: id } = await storedPlace()
    const ask = (to: string) =>
      as(anyone).run(
        `query ($id: ID!, $to: DateTime!) { servicePoint(id: $id) { openingHours(from: "2026-11-01T00:00:00Z", to: $to) { from } } }`,
        { id, to },
      )

    for (const to of ['2026-11-01T00:00:00Z', '2027-01-03T00:00:00Z'])
      expect((await ask(to)).errors![0]!.extensions.code).toBe('SPAN_TOO_LONG')
    expect((await as(anyone).run('{ servicePoint(id: "none") { id } }')).errors![0]!.extensions.code).toBe(
      'SERVICE_POINT_NOT_FOUND',
    )
  })

  test('has resources, each of which has a name', async () => {
    const { _id: id } = await storedPlace()
    const RESOURCE = `mutation ($input: CreateResourceInput!) { createResource(input: $input) { name } }`
    const make = (servicePointId: string, name: object) =>
      as(viewers.MEMBER).run(RESOURCE, { input: { servicePointId, name } })

    expect((await make(id, { fr: 'Presse fictive' })).data.createResource.name).toBe('Presse fictive')
    expect((await make('none', { fr: 'Presse' })).errors![0]!.extensions.code).toBe('SERVICE_POINT_NOT_FOUND')
    const { data } = await as(anyone).run(`{ servicePoint(id: "${id}") { resources { name } } }`)
    expect(data.servicePoint.resources).toEqual([{ name: 'Presse fictive' }])
  })
})
