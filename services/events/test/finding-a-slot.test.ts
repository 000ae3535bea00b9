import { anyone, commandsOf, plansOf, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { agendaOf } from './agenda-of.ts'
import { draftEvent, publishedEvent, refusal, subgraphUnderTest } from './fixtures.ts'
import { shiftAt } from './helping.ts'

const as = subgraphUnderTest()
const hall = { name: 'Salle imaginaire', address: '1 rue Fictive', wheelchairAccessible: null }
const other = { name: 'Autre salle', address: null, wheelchairAccessible: null }
/** A day far ahead, at which Paris has winter time. */
const at = (time: string) => new Date(`2034-01-10T${time}:00+01:00`)
const heldAt = (from: string, to: string, given: object = {}) =>
  publishedEvent({ startsAt: at(from), endsAt: at(to), venue: other, ...given })

const CLASHES = `query ($input: ClashesInput!) { clashes(input: $input) {
  atVenue { event { id } } forAudience { event { id } } shifts { id }
} }`
const SLOTS = `query ($input: SuggestSlotsInput!) {
  suggestSlots(input: $input) { startsAt endsAt otherDates busyVolunteers }
}`
const day = { from: at('00:00'), to: at('23:59'), duration: 'PT2H' }

async function clashes(input: object, viewer = viewers.ANIMATOR) {
  const wish = { startsAt: at('14:00'), endsAt: at('16:00'), ...input }
  const { data, errors } = await as(viewer).run(CLASHES, { input: wish })
  expect(errors).toBeUndefined()
  const ids = (dates: { event: { id: string } }[]) => dates.map(({ event }) => event.id)
  const { atVenue, forAudience, shifts } = data.clashes
  return { atVenue: ids(atVenue), forAudience: ids(forAudience), shifts: shifts.length }
}

async function slots(input: object = {}, viewer = viewers.ANIMATOR) {
  const { data, errors } = await as(viewer).run(SLOTS, { input: { ...day, ...input } })
  expect(errors).toBeUndefined()
  const clock = (instant: string) =>
    new Date(instant).toLocaleTimeString('fr', {
      timeZone: 'Europe/Paris',
      hour: '2-digit',
      minute: '2-digit',
    })
  return data.suggestSlots.map(({ startsAt, otherDates, busyVolunteers }: Record<string, string>) => [
    clock(startsAt!),
    otherDates,
    busyVolunteers,
  ])
}

describe('what else there is at a time', () => {
  test('is told of the place, for the same people, and of volunteers', async () => {
    const hall1 = await heldAt('15:00', '17:00', {
      _id: 'in-the-hall',
      venue: { ...hall, name: 'SALLE imaginaire' },
    })
    await heldAt('13:00', '14:30', { _id: 'elsewhere' })
    await heldAt('15:30', '18:00', { _id: 'of-members', audience: 'MEMBERS' })
    await heldAt('16:00', '17:00', { _id: 'right-after' })
    await heldAt('12:00', '14:00', { _id: 'right-before' })
    await shiftAt(hall1, { startsAt: at('14:00'), endsAt: at('15:00') })

    const venue = { name: hall.name, address: hall.address }
    expect(await clashes({ venue })).toEqual({
      atVenue: ['in-the-hall'],
      forAudience: ['elsewhere', 'in-the-hall', 'of-members'],
      shifts: 1,
    })
    expect(await clashes({ audience: 'RESIDENTS' })).toEqual({
      atVenue: [],
      forAudience: ['elsewhere', 'in-the-hall'],
      shifts: 1,
    })
    expect(await clashes({ venue, exceptEventId: 'in-the-hall' })).toMatchObject({ atVenue: [], shifts: 0 })
  })

  test('has drafts of one’s own, of others only what is published, and nothing that was called off', async () => {
    await draftEvent({ _id: 'own', startsAt: at('14:00'), endsAt: at('15:00'), venue: hall })
    await draftEvent({
      _id: 'others',
      startsAt: at('14:00'),
      endsAt: at('15:00'),
      venue: hall,
      organiserId: 'org-other',
    })
    await heldAt('14:00', '15:00', { _id: 'off', status: 'CANCELLED', venue: hall })

    const venue = { name: hall.name, address: hall.address }
    expect((await clashes({ venue })).atVenue).toEqual(['own'])
    expect((await clashes({ venue }, viewers.STAFF)).atVenue.sort()).toEqual(['others', 'own'])
  })

  test('counts at a place what has been held there for weeks, but not for people', async () => {
    await publishedEvent({
      _id: 'exhibition',
      startsAt: new Date('2033-12-20T09:00:00Z'),
      endsAt: new Date('2034-01-15T18:00:00Z'),
      venue: hall,
    })

    expect(await clashes({ venue: { name: hall.name, address: hall.address } })).toEqual({
      atVenue: ['exhibition'],
      forAudience: [],
      shifts: 0,
    })
  })

  test.each([
    ['an end before the start', { endsAt: at('14:00') }, 'END_BEFORE_START', 'endsAt'],
    ['weeks', { endsAt: new Date('2034-03-01T00:00:00Z') }, 'EVENT_TOO_LONG', 'endsAt'],
    ['a place without a name', { venue: { name: ' ' } }, 'VENUE_MISSING', 'venue'],
  ])('refuses %s', async (_, input, code, field) => {
    const wish = { startsAt: at('14:00'), endsAt: at('16:00'), ...input }
    expect((await as(viewers.STAFF).run(CLASHES, { input: wish })).errors).toMatchObject(refusal(code, field))
  })
})

describe('slots', () => {
  test('are free at the place, those first that are in the way of the fewest', async () => {
    await heldAt('09:00', '17:30', { venue: hall, audience: 'MEMBERS' })
    await heldAt('19:00', '20:00', { audience: 'RESIDENTS' })
    const helped = await heldAt('17:00', '18:30', { audience: 'MEMBERS' })
    await shiftAt(helped, { startsAt: at('20:00'), endsAt: at('22:00'), taken: 2 })

    const venue = { name: hall.name, address: hall.address }
    expect(await slots({ venue, audience: 'RESIDENTS' })).toEqual([
      ['20:00', 0, 2],
      ['17:30', 1, 0],
    ])
  })

  test('keep within the hours of the day, and end with the span', async () => {
    expect(await slots({ earliestHour: 18, latestHour: 21, first: 9 })).toEqual([['18:00', 0, 0]])
    expect(await slots({ to: at('11:59'), first: 9 })).toEqual([['09:00', 0, 0]])
  })

  test('are on the clocks of the place on the day on which they change', async () => {
    const wish = {
      from: new Date('2034-03-25T23:00:00Z'),
      to: new Date('2034-03-26T22:00:00Z'),
      duration: 'PT1H',
      earliestHour: 1,
      latestHour: 4,
      first: 9,
    }
    // From two to three there is nothing: one hour less.
    expect(await slots(wish)).toEqual([
      ['01:00', 0, 0],
      ['03:00', 0, 0],
    ])
  })

  test('are none in the past', async () => {
    expect(
      await slots({ from: new Date('2020-01-01T00:00:00Z'), to: new Date('2020-01-02T00:00:00Z') }),
    ).toEqual([])
  })

  test.each([
    ['a span that is none', { to: at('00:00') }, 'END_BEFORE_START', 'to'],
    ['a span of a year', { to: new Date('2035-01-01T00:00:00Z') }, 'SPAN_TOO_LONG', 'to'],
    ['a length of nothing', { duration: 'PT0S' }, 'INVALID_DURATION', 'duration'],
    ['a length of months', { duration: 'P2M' }, 'INVALID_DURATION', 'duration'],
    ['hours that do not follow', { earliestHour: 20, latestHour: 9 }, 'INVALID_HOURS', 'latestHour'],
    ['hours that are too few', { earliestHour: 20, latestHour: 21 }, 'INVALID_HOURS', 'latestHour'],
    ['a zone that is none', { timeZone: 'Mars' }, 'UNKNOWN_TIME_ZONE', 'timeZone'],
    ['too many', { first: 101 }, 'INVALID_PAGE_SIZE', 'first'],
  ])('refuse %s', async (_, input, code, field) => {
    const { errors } = await as(viewers.STAFF).run(SLOTS, { input: { ...day, ...input } })
    expect(errors).toMatchObject(refusal(code, field))
  })

  test.each([CLASHES, SLOTS])('are for those who hold events', async query => {
    const input = query === CLASHES ? { startsAt: at('14:00'), endsAt: at('16:00') } : day
    expect((await as(viewers.RESIDENT).run(query, { input })).errors).toMatchObject(
      refusal('FORBIDDEN', null),
    )
    expect((await as(anyone).run(query, { input })).errors).toMatchObject(refusal('UNAUTHENTICATED', null))
  })

  test('take three commands by an index, however much there is', async () => {
    await agendaOf(200, { venue: hall })
    const venue = { name: hall.name, address: hall.address }
    const input = {
      ...day,
      from: new Date(),
      to: new Date(Date.now() + 60 * 86_400_000),
      venue,
      audience: 'RESIDENTS',
    }
    const ask = () => as(viewers.ANIMATOR).run(SLOTS, { input })

    expect(await commandsOf(['events'], ask)).toEqual(Array(3).fill('events.find'))
    const plans = await plansOf('events', ask)
    expect(plans.flatMap(({ stages }) => stages)).not.toContain('COLLSCAN')
    for (const { looksAt } of plans) expect(looksAt).toBeLessThanOrEqual(203)
  })
})
