import { anyone, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Event, type EventRecord } from '../src/models/event.ts'
import { schedule } from '../src/schedule.ts'
import { draftEvent, facts, inHours, occurrenceOf, refusal, subgraphUnderTest } from './fixtures.ts'

const SCHEDULE = `mutation ($input: ScheduleEventInput!) {
  scheduleEvent(input: $input) { status publishAt occurrences { edges { node { status } } } }
}`
const change = (verb: string, Input: string) =>
  `mutation ($input: ${Input}!) { ${verb}(input: $input) { status publishAt } }`

const as = subgraphUnderTest()
const publishLater = (id: string, publishAt: Date | null) =>
  as(viewers.ANIMATOR).run(SCHEDULE, { input: { id, publishAt } })
const planned = async (id: string) => {
  const row = await schedule.rows.findById(id).lean()
  return row?.state === 'PENDING' ? row.wakeAt : null
}

describe('scheduling an event', () => {
  test('plans when it is published, and shows it to nobody until then', async () => {
    const { _id: id } = await draftEvent()
    const publishAt = inHours(24)

    const { data } = await publishLater(id, publishAt)

    const isSeen = await as(anyone).run('query ($id: ID!) { event(id: $id) { id } }', { id })
    expect(data.scheduleEvent).toEqual({
      status: 'SCHEDULED',
      publishAt: publishAt.toISOString(),
      occurrences: { edges: [{ node: { status: 'SCHEDULED' } }] },
    })
    expect(isSeen.errors).toMatchObject(refusal('EVENT_NOT_FOUND', 'id'))
    expect(await planned(id)).toEqual(publishAt)
    expect(await facts()).toEqual([])
  })

  test('again moves what was planned', async () => {
    const { _id: id } = await draftEvent()
    await publishLater(id, inHours(24))
    const later = inHours(48)

    await publishLater(id, later)

    expect(await planned(id)).toEqual(later)
  })

  test('for no time makes it a draft again, of which nothing is planned', async () => {
    const { _id: id } = await draftEvent()
    await publishLater(id, inHours(24))

    const { data } = await publishLater(id, null)

    expect(data.scheduleEvent).toMatchObject({ status: 'DRAFT', publishAt: null })
    expect((await occurrenceOf(id)).status).toBe('DRAFT')
    expect(await planned(id)).toBeNull()
  })

  test('to the same time changes nothing', async () => {
    const { _id: id } = await draftEvent()
    const publishAt = inHours(24)
    await publishLater(id, publishAt)
    const before = await schedule.rows.findById(id).lean()

    await publishLater(id, publishAt)

    expect(await schedule.rows.findById(id).lean()).toEqual(before)
  })

  test.each([
    ['publishEvent', 'PublishEventInput', 'PUBLISHED'],
    ['cancelEvent', 'CancelEventInput', 'CANCELLED'],
  ])('%s ends it', async (verb, Input, status) => {
    const event = await draftEvent()
    await publishLater(event._id, inHours(24))

    const { data } = await as(viewers.ANIMATOR).run(change(verb, Input), { input: { id: event._id } })

    expect(data[verb]).toEqual({ status, publishAt: null })
    expect((await occurrenceOf(event._id)).status).toBe(status)
    // Of one that is published its end comes next, of one that is called off nothing.
    expect(await planned(event._id)).toEqual(status === 'PUBLISHED' ? event.endsAt : null)
  })

  test('keeps it from being moved to before it is published', async () => {
    const { _id: id } = await draftEvent()
    await publishLater(id, inHours(24))

    const moved = { input: { id, startsAt: inHours(23) } }
    const { errors } = await as(viewers.ANIMATOR).run(change('moveEvent', 'MoveEventInput'), moved)

    expect(errors).toMatchObject(refusal('PUBLICATION_AFTER_START', 'startsAt'))
  })

  test('at many times at once leaves planned what the event says', async () => {
    const { _id: id } = await draftEvent()
    const times = Array.from({ length: 8 }, (_, n) => inHours(n + 1))

    await Promise.all(times.map(time => publishLater(id, time)))

    const { publishAt } = (await Event.findById(id).lean<EventRecord>())!
    expect(times).toContainEqual(publishAt)
    expect(await planned(id)).toEqual(publishAt)
  })

  const week = inHours(7 * 24)
  test.each<[string, string | null, Date | null, Partial<EventRecord>, keyof typeof viewers]>([
    ['PUBLICATION_IN_THE_PAST', 'publishAt', inHours(-1), {}, 'ANIMATOR'],
    ['PUBLICATION_AFTER_START', 'publishAt', week, { startsAt: week }, 'ANIMATOR'],
    ['EVENT_IS_PUBLISHED', 'id', inHours(1), { status: 'PUBLISHED' }, 'ANIMATOR'],
    ['EVENT_IS_PUBLISHED', 'id', null, { status: 'DONE' }, 'ANIMATOR'],
    ['EVENT_IS_CANCELLED', 'id', inHours(1), { status: 'CANCELLED' }, 'ANIMATOR'],
    ['NOT_YOUR_ORGANISATION', 'id', inHours(1), { organiserId: 'org-other' }, 'ANIMATOR'],
    ['FORBIDDEN', null, inHours(1), {}, 'RESIDENT'],
  ])('answers %s in %s and changes nothing', async (code, field, publishAt, event, role) => {
    const { _id: id } = await draftEvent(event)

    const { data, errors } = await as(viewers[role]).run(SCHEDULE, { input: { id, publishAt } })

    expect(data).toEqual({ scheduleEvent: null })
    expect(errors).toMatchObject(refusal(code, field))
    expect(await planned(id)).toBeNull()
  })

  test('of an unknown id, or by nobody, is refused', async () => {
    const input = { id: 'nowhere', publishAt: inHours(1) }

    const unknown = await as(viewers.STAFF).run(SCHEDULE, { input })
    const nobody = await as(anyone).run(SCHEDULE, { input })

    expect(unknown.errors).toMatchObject(refusal('EVENT_NOT_FOUND', 'id'))
    expect(nobody.errors).toMatchObject(refusal('UNAUTHENTICATED', null))
  })
})
