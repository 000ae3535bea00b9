import { anyone, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Occurrence } from '../src/models/occurrence.ts'
import { facts, inHours, refusal, residents, subgraphUnderTest } from './fixtures.ts'
import { dateOf, datesOf, eventOf, publishedSeries } from './series-fixtures.ts'

const CANCEL = `mutation ($input: CancelOccurrenceInput!) {
  cancelOccurrence(input: $input) { status cancelReason english: cancelReason(locale: EN) event { status } }
}`
const CANCEL_EVENT = 'mutation ($input: CancelEventInput!) { cancelEvent(input: $input) { status } }'
const PUBLISH = 'mutation ($input: PublishEventInput!) { publishEvent(input: $input) { status } }'
const as = subgraphUnderTest()

describe('calling one date off', () => {
  test('keeps it with the reason, leaves the others, and tells of it alone', async () => {
    const { event, dates } = await publishedSeries()
    const reason = { fr: 'Salle inondée (fictif)', en: 'Room under water (fictitious)' }

    const { data } = await as(viewers.ANIMATOR).run(CANCEL, { input: { id: dates[1]!._id, reason } })
    const { data: agenda } = await as(anyone).run(
      '{ upcomingOccurrences(first: 100) { edges { node { id } } } }',
    )

    expect(data.cancelOccurrence).toEqual({
      status: 'CANCELLED',
      cancelReason: reason.fr,
      english: reason.en,
      event: { status: 'PUBLISHED' },
    })
    const after = await datesOf(event._id)
    expect(after[1]).toMatchObject({ recurrenceId: '2040-01-10T18:00:00', revision: 1 })
    expect(after.toSpliced(1, 1)).toEqual(dates.toSpliced(1, 1))
    expect(agenda.upcomingOccurrences.edges).toHaveLength(9)
    expect(await facts()).toEqual([{ type: 'occurrence.cancelled', subject: dates[1]!._id }])
  })

  test('many times at once tells once', async () => {
    const { dates } = await publishedSeries()
    const input = { id: dates[1]!._id }

    await Promise.all(residents(10).map(() => as(viewers.STAFF).run(CANCEL, { input })))

    expect(await dateOf(dates[1]!._id)).toMatchObject({
      status: 'CANCELLED',
      revision: 1,
      cancelReason: null,
    })
    expect(await facts()).toHaveLength(1)
  })

  test('of all dates leaves the event, and one of a draft stays so when it is published', async () => {
    const { event, dates } = await publishedSeries(
      { status: 'DRAFT', publishedAt: null },
      { rule: 'FREQ=DAILY;COUNT=2' },
    )

    await as(viewers.ANIMATOR).run(CANCEL, { input: { id: dates[0]!._id } })
    await as(viewers.ANIMATOR).run(PUBLISH, { input: { id: event._id } })
    const statuses = (await datesOf(event._id)).map(({ status }) => status)
    await as(viewers.ANIMATOR).run(CANCEL, { input: { id: dates[1]!._id } })

    expect(statuses).toEqual(['CANCELLED', 'PUBLISHED'])
    expect((await eventOf(event._id)).status).toBe('PUBLISHED')
    expect((await facts()).map(({ type }) => type)).toEqual(['event.published', 'occurrence.cancelled'])
  })

  test.each([
    ['UNAUTHENTICATED', null, anyone, {}, {}],
    ['FORBIDDEN', null, viewers.RESIDENT, {}, {}],
    ['NOT_YOUR_ORGANISATION', 'id', { ...viewers.MEMBER, organisationIds: ['org-other'] }, {}, {}],
    ['OCCURRENCE_NOT_FOUND', 'id', viewers.STAFF, { id: 'nowhere' }, {}],
    ['OCCURRENCE_HAS_BEGUN', 'id', viewers.STAFF, {}, { startsAt: inHours(-1) }],
    ['OCCURRENCE_HAS_BEGUN', 'id', viewers.STAFF, {}, { status: 'DONE' }],
    ['TEXT_TOO_LONG', 'reason', viewers.STAFF, { reason: { fr: 'x'.repeat(501) } }, {}],
  ] as const)('answers %s in %s and changes nothing', async (code, field, viewer, input, date) => {
    const { event, dates } = await publishedSeries()
    await Occurrence.updateOne({ _id: dates[0]!._id }, date)
    const before = await datesOf(event._id)

    const { data, errors } = await as(viewer).run(CANCEL, { input: { id: dates[0]!._id, ...input } })

    expect(data).toEqual({ cancelOccurrence: null })
    expect(errors).toMatchObject(refusal(code, field))
    expect(await datesOf(event._id)).toEqual(before)
    expect(await facts()).toEqual([])
  })
})

describe('calling a series off', () => {
  test('calls off what is to come, and leaves what was', async () => {
    const { event, dates } = await publishedSeries({ startsAt: inHours(-2 * 7 * 24 - 1) })
    await Occurrence.updateOne({ _id: dates[0]!._id }, { status: 'DONE' })
    const before = await datesOf(event._id)

    const { data } = await as(viewers.ANIMATOR).run(CANCEL_EVENT, { input: { id: event._id } })

    expect(data.cancelEvent.status).toBe('CANCELLED')
    const after = await datesOf(event._id)
    expect(after.slice(0, 3)).toEqual(before.slice(0, 3))
    expect(new Set(after.slice(3).map(({ status }) => status))).toEqual(new Set(['CANCELLED']))
    expect(await facts()).toEqual([{ type: 'event.cancelled', subject: event._id }])
  })
})
