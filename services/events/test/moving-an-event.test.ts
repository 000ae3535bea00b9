import { anyone, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import type { EventRecord } from '../src/models/event.ts'
import { draftEvent, facts, inHours, publishedEvent, refusal, subgraphUnderTest } from './fixtures.ts'

const MOVE = `mutation ($input: MoveEventInput!) {
  moveEvent(input: $input) {
    startsAt endsAt timeZone revision venue { name }
    occurrences { edges { node { startsAt endsAt } } }
  }
}`

const as = subgraphUnderTest()

describe('moving an event', () => {
  test('moves its occurrence too, keeps how long it lasts, and tells the others', async () => {
    const before = inHours(10)
    const after = (hours: number) => new Date(before.getTime() + hours * 3_600_000)
    const { _id: id } = await publishedEvent({ startsAt: before, endsAt: after(3) })
    const [startsAt, endsAt] = [after(10).toISOString(), after(13).toISOString()]

    const { data } = await as(viewers.ANIMATOR).run(MOVE, { input: { id, startsAt } })

    expect(data.moveEvent).toMatchObject({
      startsAt,
      endsAt,
      revision: 1,
      venue: { name: 'Place imaginaire' },
    })
    expect(data.moveEvent.occurrences.edges).toEqual([{ node: { startsAt, endsAt } }])
    expect(await facts()).toEqual([{ type: 'event.moved', subject: id }])
  })

  test('to the same time and place changes nothing and tells nobody', async () => {
    const event = await publishedEvent()
    const { _id: id, startsAt, venue } = event

    const { data } = await as(viewers.ANIMATOR).run(MOVE, { input: { id, startsAt, venue } })

    expect(data.moveEvent.revision).toBe(0)
    expect(await facts()).toEqual([])
  })

  test('tells nobody of a draft, and its revision stays', async () => {
    const { _id: id } = await draftEvent()

    const { data } = await as(viewers.ANIMATOR).run(MOVE, { input: { id, venue: { name: 'Cour fictive' } } })

    expect(data.moveEvent).toMatchObject({ revision: 0, venue: { name: 'Cour fictive' } })
    expect(await facts()).toEqual([])
  })

  test('ten times at once raises the revision by ten and tells of each', async () => {
    const { _id: id } = await publishedEvent()
    const inputs = Array.from({ length: 10 }, (_, n) => ({ id, startsAt: inHours(100 + n) }))

    const answers = await Promise.all(inputs.map(input => as(viewers.ANIMATOR).run(MOVE, { input })))

    const revisions = answers.map(({ data }) => data.moveEvent.revision).sort((a, b) => a - b)
    expect(revisions).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(await facts()).toHaveLength(10)
  })

  const past = { startsAt: inHours(-2), endsAt: inHours(-1) }
  test.each<[string, string | null, object, Partial<EventRecord>, keyof typeof viewers]>([
    ['EVENT_IN_THE_PAST', 'startsAt', { startsAt: inHours(-1) }, {}, 'ANIMATOR'],
    ['EVENT_IN_THE_PAST', 'startsAt', { venue: { name: 'Cour' } }, past, 'ANIMATOR'],
    ['END_BEFORE_START', 'endsAt', { endsAt: inHours(1) }, {}, 'ANIMATOR'],
    ['UNKNOWN_TIME_ZONE', 'timeZone', { timeZone: 'Mars' }, {}, 'ANIMATOR'],
    ['VENUE_MISSING', 'venue', { venue: { name: '' } }, {}, 'ANIMATOR'],
    ['TEXT_TOO_LONG', 'venue', { venue: { name: 'x'.repeat(201) } }, {}, 'ANIMATOR'],
    ['EVENT_IS_CANCELLED', 'id', { startsAt: inHours(9) }, { status: 'CANCELLED' }, 'ANIMATOR'],
    ['NOT_YOUR_ORGANISATION', 'id', { startsAt: inHours(9) }, { organiserId: 'org-other' }, 'ANIMATOR'],
    ['FORBIDDEN', null, { startsAt: inHours(9) }, {}, 'RESIDENT'],
  ])('answers %s in %s and changes nothing', async (code, field, move, event, role) => {
    const { _id: id } = await publishedEvent(event)

    const { data, errors } = await as(viewers[role]).run(MOVE, { input: { id, ...move } })

    expect(data).toEqual({ moveEvent: null })
    expect(errors).toMatchObject(refusal(code, field))
    expect(await facts()).toEqual([])
  })

  test('of an unknown id, or by nobody, is refused', async () => {
    const input = { id: 'nowhere', startsAt: inHours(9) }

    const unknown = await as(viewers.STAFF).run(MOVE, { input })
    const nobody = await as(anyone).run(MOVE, { input })

    expect(unknown.errors).toMatchObject(refusal('EVENT_NOT_FOUND', 'id'))
    expect(nobody.errors).toMatchObject(refusal('UNAUTHENTICATED', null))
  })
})
