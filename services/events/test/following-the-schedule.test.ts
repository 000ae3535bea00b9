import { sleepingProducer } from '@cluster/jobs'
import { viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Event, type EventRecord } from '../src/models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../src/models/occurrence.ts'
import { followEvent } from '../src/operations/schedule/follow-event.ts'
import { followOccurrence } from '../src/operations/schedule/follow-occurrence.ts'
import { outbox } from '../src/outbox.ts'
import { schedule } from '../src/schedule.ts'
import { draftEvent, facts, inHours, occurrenceOf, publishedEvent, subgraphUnderTest } from './fixtures.ts'
import { datesOf, publishedSeries } from './series-fixtures.ts'

const as = subgraphUnderTest()
const transact = outbox.transact(sleepingProducer)
const eventAt = (id: string, at: Date) => followEvent(id, at, transact)
const statusOf = async (id: string) => (await Event.findById(id).lean<EventRecord>())!.status
const told = async () => (await facts()).map(({ type }) => type)

const scheduled = (publishAt: Date, given: Partial<EventRecord> = {}) =>
  draftEvent({ status: 'SCHEDULED', publishAt, ...given })

/** A published date that starts in ten hours: registration opens after 2, closes after 8, its address is shown after 9. */
async function dateWithHours(given: Partial<EventRecord> = {}) {
  const event = await publishedEvent({
    startsAt: inHours(10),
    endsAt: inHours(12),
    onlineUrl: 'https://salle.example/fictive',
    onlineUrlBefore: 'PT1H',
    registrationOpensBefore: 'PT8H',
    registrationClosesBefore: 'PT2H',
    ...given,
  })
  const date = await occurrenceOf(event._id)
  return { event, date, at: (at: Date) => followOccurrence(date._id, at, transact) }
}

describe('an event whose time to be published', () => {
  test('has come is published, with its dates, as if somebody had done it', async () => {
    const publishAt = inHours(-1)
    const { _id: id } = await scheduled(publishAt)

    await eventAt(id, publishAt)

    expect(await Event.findById(id).lean()).toMatchObject({
      status: 'PUBLISHED',
      publishedAt: publishAt,
      publishAt: null,
    })
    const date = await occurrenceOf(id)
    expect(date.status).toBe('PUBLISHED')
    expect(await facts()).toEqual([{ type: 'event.published', subject: id }])
    expect(await schedule.rows.findById(date._id).lean()).toMatchObject({ wakeAt: date.startsAt })
  })

  test('was put off is not published, and its new time is next', async () => {
    const publishAt = inHours(2)
    const { _id: id } = await scheduled(publishAt)

    expect(await eventAt(id, inHours(1))).toEqual(publishAt)
    expect(await statusOf(id)).toBe('SCHEDULED')
  })

  test('has come ten times at once is published once', async () => {
    const { _id: id } = await scheduled(inHours(-1))

    await Promise.all(Array.from({ length: 10 }, () => eventAt(id, inHours(0))))

    expect(await told()).toEqual(['event.published'])
  })

  test('has come and gone, and its start as well, is a draft again, of which nobody is told', async () => {
    const { _id: id } = await scheduled(inHours(-3), { startsAt: inHours(-1), endsAt: inHours(1) })

    await eventAt(id, inHours(0))

    expect(await Event.findById(id).lean()).toMatchObject({ status: 'DRAFT', publishAt: null })
    expect((await occurrenceOf(id)).status).toBe('DRAFT')
    expect(await told()).toEqual([])
  })

  test('comes late is published where a date is still to come', async () => {
    const event = await scheduled(inHours(-3), { startsAt: inHours(-1), endsAt: inHours(1) })
    const date = await occurrenceOf(event._id)
    await Occurrence.create({ ...date, _id: 'date-2', startsAt: inHours(23), endsAt: inHours(24) })

    await eventAt(event._id, inHours(0))

    expect(await statusOf(event._id)).toBe('PUBLISHED')
  })

  test.each(['CANCELLED', 'DRAFT'] as const)('comes when it is %s stays so', async status => {
    const { _id: id } = await scheduled(inHours(-1), { status })

    expect(await eventAt(id, inHours(0))).toBeNull()
    expect(await statusOf(id)).toBe(status)
    expect(await told()).toEqual([])
  })
})

describe('an event', () => {
  test('is done once its last date that was not called off is over', async () => {
    const event = await publishedEvent({ startsAt: inHours(1), endsAt: inHours(2) })
    const date = await occurrenceOf(event._id)
    await Occurrence.create({ ...date, _id: 'date-2', startsAt: inHours(23), endsAt: inHours(24) })
    await Occurrence.create({ ...date, _id: 'date-3', endsAt: inHours(48), status: 'CANCELLED' })

    expect(await eventAt(event._id, inHours(3))).toEqual((await Occurrence.findById('date-2').lean())!.endsAt)
    expect(await statusOf(event._id)).toBe('PUBLISHED')
    expect(await eventAt(event._id, inHours(24))).toBeNull()
    await eventAt(event._id, inHours(25))
    expect(await statusOf(event._id)).toBe('DONE')
    expect(await told()).toEqual(['event.done'])
  })

  test('that is done and given a date to come goes on, and nobody is told', async () => {
    const { _id: id } = await publishedEvent({ status: 'DONE', publishedAt: inHours(-9) })

    await eventAt(id, inHours(0))

    expect(await statusOf(id)).toBe('PUBLISHED')
    expect(await told()).toEqual([])
  })
})

describe('a series', () => {
  test('has its dates made as rows when more are due, each planned, and ends with the last', async () => {
    const { event, dates } = await publishedSeries({}, { rule: 'FREQ=WEEKLY;COUNT=60' })
    const aYearOn = new Date('2041-01-03T17:00:00Z')

    const next = await eventAt(event._id, aYearOn)

    const all = await datesOf(event._id)
    const made = all.slice(dates.length)
    expect([dates.length, all.length]).toEqual([54, 60])
    expect(next).toEqual(all.at(-1)!.endsAt)
    for (const { _id, startsAt } of made)
      expect(await schedule.rows.findById(_id).lean()).toMatchObject({ state: 'PENDING', wakeAt: startsAt })
    await eventAt(event._id, all.at(-1)!.endsAt)
    expect(await statusOf(event._id)).toBe('DONE')
  })

  test('is not over while dates of it are still to be made, and is made to its end at once', async () => {
    const { event } = await publishedSeries({}, { rule: 'FREQ=YEARLY;COUNT=3' })

    const next = await eventAt(event._id, new Date('2041-06-01T00:00:00Z'))

    expect(await statusOf(event._id)).toBe('PUBLISHED')
    expect(next).toEqual((await datesOf(event._id)).at(-1)!.endsAt)
  })

  test('whose dates are made by ten at once has each once', async () => {
    const { event } = await publishedSeries({}, { rule: 'FREQ=WEEKLY;COUNT=60' })

    await Promise.all(Array.from({ length: 10 }, () => eventAt(event._id, new Date('2041-01-03T17:00:00Z'))))

    const times = (await datesOf(event._id)).map(({ recurrenceId }) => recurrenceId)
    expect(times).toHaveLength(60)
    expect(new Set(times).size).toBe(60)
  })
})

describe('a date', () => {
  test('tells each of its hours once, when it comes', async () => {
    const { date, at } = await dateWithHours()
    const { registrationOpensAt, registrationClosesAt, onlineUrlAt, endsAt } = date
    const hours = [registrationOpensAt!, registrationClosesAt, onlineUrlAt!, endsAt]

    const seen: [Date | null, number][] = []
    for (const hour of hours) {
      await Promise.all(Array.from({ length: 5 }, () => at(hour)))
      seen.push([await at(hour), (await facts()).length])
    }

    expect(seen).toEqual([
      [registrationClosesAt, 1],
      [onlineUrlAt, 2],
      [endsAt, 3],
      [null, 4],
    ])
    expect(await told()).toEqual([
      'occurrence.registration-opened',
      'occurrence.registration-closed',
      'occurrence.link-revealed',
      'occurrence.done',
    ])
    expect((await Occurrence.findById(date._id).lean())!.status).toBe('DONE')
  })

  test('tells nothing before its time, and when to look next', async () => {
    const { date, at } = await dateWithHours()

    expect(await at(inHours(1))).toEqual(date.registrationOpensAt)
    expect(await told()).toEqual([])
  })

  test.each([
    [9.5, ['occurrence.registration-closed', 'occurrence.link-revealed']],
    [13, ['occurrence.registration-closed', 'occurrence.done']],
  ])('looked at late, after %s hours, tells what still holds', async (hours, expected) => {
    const { at } = await dateWithHours()

    await at(inHours(hours))

    expect(await told()).toEqual(expected)
  })

  test('without hours of its own tells only that registration closed and that it is over', async () => {
    const hours = { onlineUrlBefore: null, registrationOpensBefore: null, registrationClosesBefore: null }
    const { date, at } = await dateWithHours(hours)

    await at(inHours(1))
    await at(date.startsAt)
    await at(date.endsAt)

    expect(await told()).toEqual(['occurrence.registration-closed', 'occurrence.done'])
  })

  test('with hours for an address that it does not have shows none', async () => {
    const { at } = await dateWithHours({ onlineUrl: null })

    await at(inHours(9.5))

    expect(await told()).toEqual(['occurrence.registration-closed'])
  })

  test.each(['DRAFT', 'SCHEDULED', 'CANCELLED'] as const)('of one that is %s tells nothing', async status => {
    const { at } = await dateWithHours({ status })

    expect(await at(inHours(13))).toBeNull()
    expect(await told()).toEqual([])
  })

  const move = async (id: string, startsAt: Date) =>
    as(viewers.ANIMATOR).run('mutation ($input: MoveEventInput!) { moveEvent(input: $input) { status } }', {
      input: { id, startsAt },
    })

  test('moved to later after its registration had closed opens and closes once more', async () => {
    const { event, date, at } = await dateWithHours()
    await at(inHours(9))
    await outbox.facts.deleteMany()

    await move(event._id, inHours(100))
    const soon = await schedule.rows.findById(date._id).lean()
    await at(inHours(9.5))
    await at(inHours(93))
    await at(inHours(98.5))

    expect(soon!.wakeAt).toEqual(new Date(0))
    expect(await told()).toEqual([
      'event.moved',
      'occurrence.registration-opened',
      'occurrence.registration-closed',
    ])
  })

  test('moved to later while its registration is open, and stays so, does not open again', async () => {
    const { event, at } = await dateWithHours()
    await at(inHours(4))

    await move(event._id, inHours(11))
    await at(inHours(4))

    expect(await told()).toEqual(['occurrence.registration-opened', 'event.moved'])
  })

  test('that is over and is moved to the future is held once more', async () => {
    const { event, date, at } = await dateWithHours()
    await at(inHours(13))
    await eventAt(event._id, inHours(13))

    await move(event._id, inHours(20))

    expect(await statusOf(event._id)).toBe('PUBLISHED')
    expect((await Occurrence.findById(date._id).lean<OccurrenceRecord>())!.status).toBe('PUBLISHED')
  })

  test('whose address changes after it was shown shows the new one', async () => {
    const { event, at } = await dateWithHours()
    await at(inHours(9.5))
    await outbox.facts.deleteMany()

    await as(viewers.ANIMATOR).run('mutation ($input: EditEventInput!) { editEvent(input: $input) { id } }', {
      input: { id: event._id, onlineUrl: 'https://autre-salle.example/fictive' },
    })
    await at(inHours(9.5))

    expect(await told()).toEqual(['event.edited', 'occurrence.link-revealed'])
  })
})
