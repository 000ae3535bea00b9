import { closeDatabases } from '@cluster/database'
import type { Subgraph } from '@cluster/subgraph'
import { asking, testConfig, viewers } from '@cluster/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { buildEvents } from '../src/build.ts'
import { outbox } from '../src/outbox.ts'
import { draftEvent, facts } from './fixtures.ts'

const PUBLISH = 'mutation ($input: PublishEventInput!) { publishEvent(input: $input) { id status } }'

let subgraph: Subgraph
let as: ReturnType<typeof asking>

beforeAll(async () => {
  subgraph = await buildEvents(testConfig())
  as = asking(subgraph)
})
beforeEach(() => outbox.facts.deleteMany())
afterAll(async () => {
  await subgraph.close()
  await closeDatabases()
})

describe('publishing an event', () => {
  test('shows it to everybody and tells the other services', async () => {
    const { _id: id } = await draftEvent()

    const { data, errors } = await as(viewers.ANIMATOR).run(PUBLISH, { input: { id } })

    expect(errors).toBeUndefined()
    expect(data.publishEvent).toEqual({ id, status: 'PUBLISHED' })
    expect(await facts()).toEqual([{ type: 'event.published', subject: id }])
  })

  test('twice tells the others once', async () => {
    const { _id: id } = await draftEvent()

    await Promise.all([1, 2, 3].map(() => as(viewers.ANIMATOR).run(PUBLISH, { input: { id } })))

    expect(await facts()).toHaveLength(1)
  })

  test.each([
    ['FORBIDDEN', viewers.RESIDENT, {}],
    ['NOT_YOUR_ORGANISATION', viewers.ANIMATOR, { organiserId: 'org-other' }],
    [
      'EVENT_IN_THE_PAST',
      viewers.ANIMATOR,
      { startsAt: new Date('2020-01-01'), endsAt: new Date('2020-01-02') },
    ],
    ['EVENT_IS_CANCELLED', viewers.ANIMATOR, { status: 'CANCELLED' as const }],
  ])('answers %s and tells nobody', async (code, viewer, event) => {
    const { _id: id } = await draftEvent(event)

    const { data, errors } = await as(viewer).run(PUBLISH, { input: { id } })

    expect(data).toEqual({ publishEvent: null })
    expect(errors).toMatchObject([{ extensions: { code } }])
    expect(await facts()).toEqual([])
  })

  test('of an unknown id names the field', async () => {
    const { errors } = await as(viewers.ANIMATOR).run(PUBLISH, { input: { id: 'nowhere' } })

    expect(errors).toMatchObject([{ extensions: { code: 'EVENT_NOT_FOUND', field: 'id' } }])
  })
})
