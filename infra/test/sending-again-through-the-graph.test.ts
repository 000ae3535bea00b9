import { parseConfig } from '@cluster/config'
import { closeDatabases } from '@cluster/database'
import { buildEventsWorker } from '@cluster/events/build-worker.ts'
import { workerVariables as ofEvents } from '@cluster/events/config.ts'
import { Registration } from '@cluster/events/models/registration.ts'
import { buildIdentityWorker } from '@cluster/identity/build-worker.ts'
import { workerVariables as ofIdentity } from '@cluster/identity/config.ts'
import type { Running } from '@cluster/server'
import { eventually } from '@cluster/testkit'
import type { Claims } from '@cluster/viewer'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { callers } from '../access/callers.ts'
import { seedCollections } from '../seed/collections.ts'
import { events } from '../seed/ids.ts'
import { insertAll } from '../seed/insert-all.ts'
import { buildGraph } from '../standalone/build-graph.ts'
import { graphSettings } from './graph-settings.ts'

const REGISTER = `mutation ($eventId: ID!) {
  registerForEvent(input: { eventId: $eventId }) { id changedAt person { givenName } occurrence { event { organiser { name } } } }
}`
const AUDIT_LOG = `query ($entityId: ID) {
  auditLog(filter: { entityId: $entityId }) { edges { node { action entityType actor service } } }
}`
const settings = graphSettings()
let graph: Running
let workers: Running[]

beforeAll(async () => {
  graph = await buildGraph(settings.env, {})
  for (const { model, documents } of seedCollections) await insertAll(model, documents(new Date()))
  workers = await Promise.all([
    buildEventsWorker(parseConfig(ofEvents, settings.env)),
    buildIdentityWorker(parseConfig(ofIdentity, settings.env)),
  ])
}, 60_000)
beforeEach(async () => {
  await Registration.deleteMany()
})
afterAll(async () => {
  await Promise.all(workers.map(({ close }) => close()))
  await graph.server.close()
  await graph.close()
  await closeDatabases()
  settings.remove()
})

async function ask(claims: Claims, query: string, variables: object, key?: string) {
  const authorization = `Bearer ${await settings.tokenOf(claims)}`
  const headers = { authorization, ...(key ? { 'idempotency-key': key } : {}) }
  const payload = { query, variables }
  const response = await graph.server.inject({ method: 'POST', url: '/graphql', payload, headers })
  const { data, errors = [] } = response.json()
  const codes = errors.map((error: { extensions: { code: string } }) => error.extensions.code)
  return { status: response.statusCode, data, codes }
}

test('a client that tries again gets its first answer, from all subgraphs, and identity knows of it once', async () => {
  const input = { eventId: events.repair }

  const first = await ask(callers.RESIDENT, REGISTER, input, 'key-1')
  const again = await Promise.all([1, 2, 3].map(() => ask(callers.RESIDENT, REGISTER, input, 'key-1')))

  expect(first).toMatchObject({ status: 200, codes: [] })
  expect(first.data.registerForEvent).toMatchObject({
    person: { givenName: expect.any(String) },
    occurrence: { event: { organiser: { name: expect.any(String) } } },
  })
  expect(again).toEqual([first, first, first])
  const { id } = first.data.registerForEvent
  await eventually(async () => {
    const { data } = await ask(callers.STAFF, AUDIT_LOG, { entityId: id })
    expect(data.auditLog.edges).toEqual([
      {
        node: {
          action: 'registerForEvent',
          entityType: 'Registration',
          actor: expect.stringMatching(/^[\w-]{43}$/),
          service: 'events',
        },
      },
    ])
  })
})

test('ten at once through the gateway register once', async () => {
  const input = { eventId: events.repair }

  const answers = await Promise.all(
    Array.from({ length: 10 }, () => ask(callers.ANIMATOR, REGISTER, input, 'key-2')),
  )

  expect(answers[0]).toMatchObject({ status: 200, codes: [] })
  expect(answers).toEqual(Array(10).fill(answers[0]))
  expect(await Registration.countDocuments()).toBe(1)
})

test('the same key for something else is refused with 422, and without a key it is done', async () => {
  await ask(callers.MEMBER, REGISTER, { eventId: events.repair }, 'key-3')

  const other = await ask(callers.MEMBER, REGISTER, { eventId: events.meal }, 'key-3')

  expect(other).toMatchObject({ status: 422, codes: ['IDEMPOTENCY_KEY_REUSED'] })
  expect((await ask(callers.MEMBER, REGISTER, { eventId: events.meal })).codes).toEqual([])
})
