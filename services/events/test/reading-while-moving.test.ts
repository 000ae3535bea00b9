import { closeDatabases, databaseNamed } from '@cluster/database'
import type { Subgraph } from '@cluster/subgraph'
import { asking, testConfig, viewers } from '@cluster/testkit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { buildEvents } from '../src/build.ts'
import { publishedEvent } from './fixtures.ts'

let subgraph: Subgraph

beforeAll(async () => {
  subgraph = await buildEvents(testConfig())
})
afterAll(async () => {
  await subgraph.close()
  await closeDatabases()
})

test('a registration reads the revision of its event before the time of its occurrence', async () => {
  const { _id: eventId } = await publishedEvent()
  const { run } = asking(subgraph)(viewers.RESIDENT)
  const { data } = await run('mutation ($id: ID!) { registerForEvent(input: { eventId: $id }) { id } }', {
    id: eventId,
  })
  const read: string[] = []
  const listener = ({ command }: { command: { find?: string } }) => command.find && read.push(command.find)
  databaseNamed('events').getClient().on('commandStarted', listener)

  const query = 'query ($id: ID!) { registration(id: $id) { occurrence { startsAt event { revision } } } }'
  await run(query, { id: data.registerForEvent.id })

  databaseNamed('events').getClient().off('commandStarted', listener)
  expect(read).toEqual(['registrations', 'events', 'occurrences'])
})
