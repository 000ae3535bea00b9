import { anyone, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import type { Audience } from '../src/models/event.ts'
import { Occurrence } from '../src/models/occurrence.ts'
import { completeSeries } from '../src/operations/series/complete-series.ts'
import { publishedEvent, subgraphUnderTest } from './fixtures.ts'

const UPCOMING = `query ($filter: OccurrenceFilter) {
  upcomingOccurrences(filter: $filter) { edges { node { event { id } } } }
}`
const as = subgraphUnderTest()
const shown = async (filter: object | null) => {
  const { data } = await as(anyone).run(UPCOMING, { filter })
  return data.upcomingOccurrences.edges
    .map(({ node }: { node: { event: { id: string } } }) => node.event.id)
    .sort()
}

describe('what is coming', () => {
  test.each<[string, object | null, string[]]>([
    ['all', null, ['everybody', 'members', 'other', 'residents']],
    ['all, by a filter of nothing', {}, ['everybody', 'members', 'other', 'residents']],
    ['what is for residents or everybody', { audience: 'RESIDENTS' }, ['everybody', 'other', 'residents']],
    ['what is for everybody alone', { audience: 'EVERYBODY' }, ['everybody', 'other']],
    ['what one organiser holds', { organiserId: 'org-other' }, ['other']],
    ['both at once', { organiserId: 'org-test', audience: 'MEMBERS' }, ['everybody', 'members']],
  ])('is %s', async (_, filter, ids) => {
    const events: [string, Audience, string][] = [
      ['everybody', 'EVERYBODY', 'org-test'],
      ['residents', 'RESIDENTS', 'org-test'],
      ['members', 'MEMBERS', 'org-test'],
      ['other', 'EVERYBODY', 'org-other'],
    ]
    await Promise.all(
      events.map(([_id, audience, organiserId]) => publishedEvent({ _id, audience, organiserId })),
    )

    expect(await shown(filter)).toEqual(ids)
  })

  test('is for others once the event is', async () => {
    const { _id: id } = await publishedEvent({ audience: 'MEMBERS' })
    const input = { id, audience: 'RESIDENTS' }

    await as(viewers.ANIMATOR).run('mutation ($input: EditEventInput!) { editEvent(input: $input) { id } }', {
      input,
    })

    expect(await shown({ audience: 'RESIDENTS' })).toEqual([id])
    expect(await shown({ audience: 'MEMBERS' })).toEqual([])
  })

  test('is found by its audience also where it was stored before that was kept, however often it is completed', async () => {
    const { _id: id } = await publishedEvent({ audience: 'RESIDENTS' })
    await Occurrence.collection.updateMany({}, { $unset: { audience: '', cancelReason: '' } })
    expect(await shown({ audience: 'RESIDENTS' })).toEqual([])

    await completeSeries()
    await completeSeries()

    expect(await shown({ audience: 'RESIDENTS' })).toEqual([id])
    expect(await Occurrence.findOne().lean()).toMatchObject({ cancelReason: null })
  })
})
