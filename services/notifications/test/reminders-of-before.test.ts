import { closeDatabases } from '@cluster/database'
import type { Subgraph } from '@cluster/subgraph'
import { asking, testConfig, viewers } from '@cluster/testkit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { buildNotifications } from '../src/build.ts'
import { migrations } from '../src/migrations.ts'
import { Reminder } from '../src/models/reminder.ts'
import { planRegistrations } from '../src/operations/plan-registrations.ts'
import { plainPolicy } from '../src/operations/policy/current-policy.ts'
import { day, from, registration } from './fixtures.ts'

let subgraph: Subgraph

beforeAll(async () => {
  subgraph = await buildNotifications(testConfig())
})
afterAll(async () => {
  await subgraph.close()
  await closeDatabases()
})

test('a reminder that was planned before there were others is the same one after it', async () => {
  const startsAt = from(Date.now(), 10 * day)
  const old = {
    kind: 'DAY_1',
    registrationId: 'registration-1',
    eventId: 'event-1',
    recipientId: 'person-resident',
    state: 'PENDING',
    startsAt,
    dueAt: from(startsAt.getTime(), -day),
    wakeAt: from(startsAt.getTime(), -day),
    expiresAt: startsAt,
    version: 0,
    fence: 0,
    attempts: 0,
  }
  const _id = `registration-1-DAY_1-${startsAt.getTime()}`
  await Reminder.collection.insertOne({ _id, ...old } as never)
  await Reminder.collection.createIndex({ registrationId: 1 })

  const { run } = migrations.find(({ name }) => name.startsWith('002'))!
  await run()
  await run()
  await planRegistrations(
    [registration({ occurrence: { startsAt }, revision: 1 })],
    null,
    plainPolicy('EVENT'),
  )

  expect(await Reminder.findById(_id).lean()).toMatchObject({
    source: 'REGISTRATION',
    sourceId: 'registration-1',
    rule: 'DAY_1',
    state: 'PENDING',
    version: 1,
  })
  expect(await Reminder.countDocuments()).toBe(3)
  expect((await Reminder.collection.indexes()).map(({ key }) => Object.keys(key)[0])).not.toContain(
    'registrationId',
  )
  const { data } = await asking(subgraph)(viewers.RESIDENT).run(
    '{ reminders { edges { node { kind rule event { id } deadline { id } } } } }',
  )
  expect(data.reminders.edges[1].node).toEqual({
    kind: 'DAY_1',
    rule: 'DAY_1',
    event: { id: 'event-1' },
    deadline: null,
  })
})
