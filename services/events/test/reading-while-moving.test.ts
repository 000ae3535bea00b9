import { sentTo, subgraphUnderTest, viewers } from '@cluster/testkit'
import { expect, test } from '@jest/globals'
import { buildEvents } from '../src/build.ts'
import { publishedEvent } from './fixtures.ts'

const as = subgraphUnderTest(buildEvents)

test('a registration reads the revision of its event before the time of its occurrence', async () => {
  const { _id: id } = await publishedEvent()
  const { run } = as(viewers.RESIDENT)
  const register = 'mutation ($id: ID!) { registerForEvent(input: { eventId: $id }) { id } }'
  const { data } = await run(register, { id })
  const query = 'query ($id: ID!) { registration(id: $id) { occurrence { startsAt event { revision } } } }'

  const sent = await sentTo(['events'], () => run(query, { id: data.registerForEvent.id }))

  expect(sent.map(({ command }) => command.find)).toEqual(['registrations', 'events', 'occurrences'])
})
