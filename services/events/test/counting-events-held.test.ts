import { anyone, commandsOf, plansOf } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Occurrence } from '../src/models/occurrence.ts'
import { nameOrganisers } from '../src/operations/events/name-organisers.ts'
import { agendaOf } from './agenda-of.ts'
import { draftEvent, inHours, publishedEvent, subgraphUnderTest } from './fixtures.ts'

const HELD = `query ($r: [_Any!]!, $from: LocalDate!, $to: LocalDate!) {
  _entities(representations: $r) { ... on Organisation { eventsHeld(from: $from, to: $to) } } }`

const as = subgraphUnderTest()
const ask = (query: string, variables: object) => as(anyone).run(query, { ...variables })
const held = async (ids: string[], [from, to]: [string, string] = ['2020-01-01', '2020-12-31']) => {
  const { data, errors } = await ask(HELD, {
    r: ids.map(id => ({ __typename: 'Organisation', id })),
    from,
    to,
  })
  expect(errors).toBeUndefined()
  return data._entities.map(({ eventsHeld }: { eventsHeld: number }) => eventsHeld)
}
const past = (startsAt: string, given: object = {}) =>
  publishedEvent({ startsAt: new Date(startsAt), endsAt: new Date(startsAt), ...given })

describe('what an organisation held', () => {
  test('is what was published and began in the span, of that organiser', async () => {
    await past('2020-03-01T10:00:00Z')
    await past('2020-04-01T10:00:00Z')
    await past('2021-04-01T10:00:00Z')
    await past('2020-04-01T10:00:00Z', { organiserId: 'org-other' })
    await past('2020-04-01T10:00:00Z', { status: 'CANCELLED' })
    await draftEvent({ startsAt: new Date('2020-04-01T10:00:00Z'), endsAt: new Date('2020-04-01T11:00:00Z') })

    expect(await held(['org-test', 'org-other', 'org-none', 'org-test'])).toEqual([2, 1, 0, 2])
  })

  test('is counted by the days of Paris, in summer and in winter', async () => {
    await past('2020-06-30T21:59:00Z')
    await past('2020-06-30T22:00:00Z')
    await past('2020-12-31T22:59:00Z')
    await past('2020-12-31T23:00:00Z')

    expect(await held(['org-test'], ['2020-07-01', '2020-12-31'])).toEqual([2])
  })

  test('is nothing that has not begun', async () => {
    await publishedEvent({ startsAt: inHours(1), endsAt: inHours(2) })
    await publishedEvent({ startsAt: inHours(-1), endsAt: inHours(2) })

    expect(await held(['org-test'], ['2020-01-01', '2999-12-31'])).toEqual([1])
  })

  test('in a span that ends before it starts is refused', async () => {
    const r = [{ __typename: 'Organisation', id: 'org-test' }]

    const { errors } = await ask(HELD, { r, from: '2020-02-01', to: '2020-01-31' })

    expect(errors).toMatchObject([{ extensions: { code: 'END_BEFORE_START', field: 'to' } }])
  })

  test('of many organisations is one command, from the index alone', async () => {
    const ids = Array.from({ length: 20 }, (_, n) => `org-${n}`)
    for (const organiserId of ids)
      await agendaOf(10, { organiserId, startsAt: inHours(-48), endsAt: inHours(-47) })
    const span: [string, string] = ['2020-01-01', '2999-01-01']

    expect(await commandsOf(['events'], () => held(ids, span))).toEqual(['events.aggregate'])
    const [plan] = await plansOf('events', () => held(ids, span))
    expect(plan!.indexes).toEqual(['organiserId_1_status_1_startsAt_1__id_1'])
    expect(plan!.stages).not.toContain('FETCH')
  })

  test('is known of events that were there before occurrences kept their organiser', async () => {
    await past('2020-03-01T10:00:00Z')
    await Occurrence.collection.updateMany({}, { $unset: { organiserId: '' } })
    expect(await held(['org-test'])).toEqual([0])

    await nameOrganisers()
    await nameOrganisers()

    expect(await held(['org-test'])).toEqual([1])
  })
})
