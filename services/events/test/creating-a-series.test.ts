import { anyone, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Event } from '../src/models/event.ts'
import { Occurrence } from '../src/models/occurrence.ts'
import { facts, inHours, refusal, subgraphUnderTest } from './fixtures.ts'

const CREATE = `mutation ($input: CreateEventInput!) {
  createEvent(input: $input) {
    id status startsAt endsAt
    series {
      rule start last additions exceptions skipped materialisedUntil continues { id } continuedBy { id }
      description english: description(locale: EN)
    }
    occurrences(first: 100) { edges { node { startsAt endsAt recurrenceId ownChanges status } } }
  }
}`
const as = subgraphUnderTest()
/** Tuesday, four days before the clocks of Paris are put forward, by night. */
const workshop = {
  title: { fr: 'Atelier fictif' },
  organiserId: 'org-test',
  venue: { name: 'Place imaginaire' },
  startsAt: '2040-03-20T01:30:00.000Z',
  endsAt: '2040-03-20T03:00:00.000Z',
}
const create = (recurrence: object, given: object = {}) =>
  as(viewers.ANIMATOR).run(CREATE, { input: { ...workshop, ...given, recurrence } })
const starts = (data: { createEvent: { occurrences: { edges: { node: { startsAt: string } }[] } } }) =>
  data.createEvent.occurrences.edges.map(({ node }) => node.startsAt)

describe('creating a series', () => {
  test('makes a draft with all dates of the rule, its additions and without its exceptions', async () => {
    const { data, errors } = await create({
      rule: 'freq=weekly;byday=TU;count=4',
      additions: ['2040-03-22T18:00:00'],
      exceptions: ['2040-04-03T02:30:00'],
    })

    expect(errors).toBeUndefined()
    expect(data.createEvent).toMatchObject({
      status: 'DRAFT',
      startsAt: workshop.startsAt,
      endsAt: workshop.endsAt,
      series: {
        rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=4',
        start: '2040-03-20T02:30:00',
        last: '2040-04-10T02:30:00',
        additions: ['2040-03-22T18:00:00'],
        exceptions: ['2040-04-03T02:30:00'],
        skipped: [],
        continues: null,
        continuedBy: null,
        description: 'Chaque semaine, le mardi, à 02 h 30, jusqu’au 10 avril 2040',
        english: 'Every week, on Tuesday, at 02:30, until 10 April 2040',
      },
    })
    expect(data.createEvent.occurrences.edges.map(({ node }: { node: object }) => node)).toEqual([
      date('2040-03-20T02:30:00', '2040-03-20T01:30:00.000Z', '2040-03-20T03:00:00.000Z'),
      date('2040-03-22T18:00:00', '2040-03-22T17:00:00.000Z', '2040-03-22T18:30:00.000Z'),
      date('2040-03-27T02:30:00', '2040-03-27T00:30:00.000Z', '2040-03-27T02:00:00.000Z'),
      date('2040-04-10T02:30:00', '2040-04-10T00:30:00.000Z', '2040-04-10T02:00:00.000Z'),
    ])
    expect(await facts()).toEqual([])
  })
  const date = (recurrenceId: string, startsAt: string, endsAt: string) => {
    return { recurrenceId, startsAt, endsAt, ownChanges: [], status: 'DRAFT' }
  }

  test('leaves out the hour that the clocks leave out, does not count it, and shows it', async () => {
    const { data } = await create({ rule: 'FREQ=DAILY;COUNT=6' })

    expect(data.createEvent.series.skipped).toEqual(['2040-03-25T02:30:00'])
    expect(starts(data)).toHaveLength(6)
    expect(starts(data).slice(4)).toEqual(['2040-03-24T01:30:00.000Z', '2040-03-26T00:30:00.000Z'])
  })

  test('takes the first of an hour that comes twice, and lasts exactly as long each time', async () => {
    const night = { startsAt: '2040-10-27T00:30:00.000Z', endsAt: '2040-10-27T03:30:00.000Z' }

    const { data } = await create({ rule: 'FREQ=DAILY;COUNT=3' }, night)

    expect(data.createEvent.occurrences.edges.map(({ node }: { node: object }) => node)).toMatchObject([
      night,
      { startsAt: '2040-10-28T00:30:00.000Z', endsAt: '2040-10-28T03:30:00.000Z' },
      { startsAt: '2040-10-29T01:30:00.000Z', endsAt: '2040-10-29T04:30:00.000Z' },
    ])
  })

  test.each([
    ['a day, as a whole', '20400401', '20400401T215959Z', 2],
    ['an hour of its zone', '20400327T023000', '20400327T003000Z', 2],
    ['an instant', '20400327T002959Z', '20400327T002959Z', 1],
  ])('takes as its end %s', async (_, until, kept, count) => {
    const { data } = await create({ rule: `FREQ=WEEKLY;UNTIL=${until}` })

    expect(data.createEvent.series.rule).toBe(`FREQ=WEEKLY;UNTIL=${kept}`)
    expect(starts(data)).toHaveLength(count)
  })

  test('makes rows for twelve months and a week after its first date, and no more', async () => {
    const { data } = await create({ rule: 'FREQ=MONTHLY;COUNT=60' })

    expect(data.createEvent.series.materialisedUntil).toBe('2041-03-27T01:30:00.000Z')
    expect(starts(data)).toHaveLength(13)
    expect(data.createEvent.series.last).toBe('2045-02-20T02:30:00')
  })

  test('shows its dates from an instant on', async () => {
    const { data } = await create({ rule: 'FREQ=WEEKLY;COUNT=4' })
    const query = `query ($id: ID!) { event(id: $id) {
      occurrences(from: "2040-04-03T00:30:00Z") { edges { node { recurrenceId } } } } }`

    const { data: shown } = await as(viewers.STAFF).run(query, { id: data.createEvent.id })

    expect(shown.event.occurrences.edges).toEqual([
      { node: { recurrenceId: '2040-04-03T02:30:00' } },
      { node: { recurrenceId: '2040-04-10T02:30:00' } },
    ])
  })

  const ofRule = (rule: string) => ({ rule })
  const tooMany = Array.from({ length: 5_001 }, () => '2040-04-03T02:30:00')
  test.each<[string, string, object]>([
    ['RULE_WITHOUT_END', 'rule', ofRule('FREQ=WEEKLY;BYDAY=TU')],
    ['TOO_MANY_DATES', 'rule', ofRule('FREQ=DAILY;COUNT=5001')],
    ['TOO_MANY_DATES', 'rule', ofRule('FREQ=DAILY;UNTIL=20600101')],
    ['TOO_MANY_DATES', 'rule', { rule: 'FREQ=DAILY;COUNT=2', additions: tooMany }],
    ['INVALID_RULE', 'rule', ofRule('')],
    ['INVALID_RULE', 'rule', ofRule('every Tuesday')],
    ['INVALID_RULE', 'rule', ofRule('BYDAY=TU;COUNT=3')],
    ['INVALID_RULE', 'rule', ofRule('RRULE:FREQ=DAILY;COUNT=3')],
    ['INVALID_RULE', 'rule', ofRule('FREQ=DAILY;COUNT=3\nDTSTART:20400101T000000Z')],
    ['INVALID_RULE', 'rule', ofRule('FREQ=HOURLY;COUNT=3')],
    ['INVALID_RULE', 'rule', ofRule('FREQ=DAILY;COUNT=0')],
    ['INVALID_RULE', 'rule', ofRule('FREQ=DAILY;COUNT=3;COUNT=4')],
    ['INVALID_RULE', 'rule', ofRule('FREQ=DAILY;COUNT=3;UNTIL=20400401')],
    ['INVALID_RULE', 'rule', ofRule('FREQ=DAILY;UNTIL=20400230')],
    ['INVALID_RULE', 'rule', ofRule('FREQ=MONTHLY;BYMONTHDAY=32;COUNT=3')],
    ['INVALID_RULE', 'rule', ofRule('FREQ=WEEKLY;BYDAY=2TU;COUNT=3')],
    ['INVALID_RULE', 'rule', ofRule('FREQ=DAILY;X-OWN=1;COUNT=3')],
    ['INVALID_RULE', 'rule', ofRule('FREQ=YEARLY;INTERVAL=1000;COUNT=100')],
    ['INVALID_RULE', 'rule', ofRule(`FREQ=DAILY;COUNT=3;BYMONTHDAY=${'1,'.repeat(250)}1`)],
    ['RULE_WITHOUT_DATES', 'rule', ofRule('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3')],
    ['RULE_WITHOUT_DATES', 'rule', ofRule('FREQ=DAILY;UNTIL=20400101')],
    ['RULE_WITHOUT_DATES', 'rule', { rule: 'FREQ=DAILY;COUNT=1', exceptions: ['2040-03-20T02:30:00'] }],
    ['START_NOT_IN_RULE', 'startsAt', ofRule('FREQ=WEEKLY;BYDAY=WE;COUNT=3')],
    ['NONEXISTENT_TIME', 'additions', { rule: 'FREQ=DAILY;COUNT=2', additions: ['2040-03-25T02:30:00'] }],
    ['NONEXISTENT_TIME', 'additions', { rule: 'FREQ=DAILY;COUNT=2', additions: ['2040-02-30T18:00:00'] }],
    ['NONEXISTENT_TIME', 'additions', { rule: 'FREQ=DAILY;COUNT=2', additions: ['2040-05-03T18:00:00Z'] }],
    ['NONEXISTENT_TIME', 'exceptions', { rule: 'FREQ=DAILY;COUNT=2', exceptions: ['2040-02-30T18:00:00'] }],
    [
      'ADDITION_BEFORE_START',
      'additions',
      { rule: 'FREQ=DAILY;COUNT=2', additions: ['2040-03-19T18:00:00'] },
    ],
    [
      'EXCEPTIONS_WITHOUT_DATE',
      'exceptions',
      { rule: 'FREQ=DAILY;COUNT=2', exceptions: ['2040-03-20T18:00:00'] },
    ],
  ])('answers %s in %s and stores nothing', async (code, field, recurrence) => {
    const { data, errors } = await create(recurrence)

    expect(data).toEqual({ createEvent: null })
    expect(errors).toMatchObject(refusal(code, field))
    expect((await Event.countDocuments()) + (await Occurrence.countDocuments())).toBe(0)
  })

  test('in the past is refused, and by those who hold no events', async () => {
    const past = { startsAt: inHours(-2), endsAt: inHours(-1) }

    const early = await create({ rule: 'FREQ=DAILY;COUNT=9' }, past)
    const nobody = await as(anyone).run(CREATE, {
      input: { ...workshop, recurrence: { rule: 'FREQ=DAILY;COUNT=9' } },
    })

    expect(early.errors).toMatchObject(refusal('EVENT_IN_THE_PAST', 'startsAt'))
    expect(nobody.errors).toMatchObject(refusal('UNAUTHENTICATED', null))
  })
})
