import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { parseConfig } from '@cluster/config'
import { closeDatabases } from '@cluster/database'
import { buildEventsWorker } from '@cluster/events/build-worker.ts'
import * as events from '@cluster/events/config.ts'
import { buildIdentityWorker } from '@cluster/identity/build-worker.ts'
import * as identity from '@cluster/identity/config.ts'
import { buildNotificationsWorker } from '@cluster/notifications/build-worker.ts'
import * as notifications from '@cluster/notifications/config.ts'
import type { Running } from '@cluster/server'
import { eventually } from '@cluster/testkit'
import { anonymous, type Claims } from '@cluster/viewer'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Webhook } from 'standardwebhooks'
import { callers } from '../access/callers.ts'
import { organisations } from '../seed/ids.ts'
import { buildGraph } from '../standalone/build-graph.ts'
import { graphSettings } from './graph-settings.ts'

const settings = graphSettings()
const env = { ...settings.env, WEBHOOK_ALLOW_PRIVATE: 'true' }
const received: { headers: Record<string, string>; body: string }[] = []
let graph: Running
let workers: Running[]
let receiver: Server

beforeAll(async () => {
  graph = await buildGraph(env, {})
  workers = await Promise.all([
    buildEventsWorker(parseConfig(events.workerVariables, env)),
    buildIdentityWorker(parseConfig(identity.workerVariables, env)),
    buildNotificationsWorker(parseConfig(notifications.workerVariables, env)),
  ])
  receiver = createServer(async (request, response) => {
    received.push({ headers: request.headers as Record<string, string>, body: await text(request) })
    response.writeHead(204).end()
  }).listen(0, '127.0.0.1')
  await once(receiver, 'listening')
}, 60_000)
afterAll(async () => {
  await Promise.all(workers.map(worker => worker.close()))
  await graph.server.close()
  await graph.close()
  await closeDatabases()
  receiver.close()
  settings.remove()
})

async function ask(claims: Claims, query: string, variables: object = {}) {
  const headers = { authorization: `Bearer ${await settings.tokenOf(claims)}` }
  const payload = { query, variables }
  const response = await graph.server.inject({ method: 'POST', url: '/graphql', payload, headers })
  const { data, errors } = response.json()
  expect(errors).toBeUndefined()
  return data
}

const newEvent = {
  title: { fr: 'Essai fictif' },
  organiserId: organisations.animators,
  venue: { name: 'Place imaginaire' },
  startsAt: '2099-01-01T10:00:00Z',
  endsAt: '2099-01-01T12:00:00Z',
}

// Who asks the graph for reminders finds nobody here: webhooks need no graph.
test('a partner app is told what happens, believes it by the public library, and no more once it is revoked', async () => {
  const registered = await ask(
    callers.STAFF,
    'mutation ($input: RegisterAppInput!) { registerApp(input: $input) { app { id } } }',
    { input: { name: 'Application fictive', scopes: ['WEBHOOKS_MANAGE'] } },
  )
  const appId: string = registered.registerApp.app.id
  const app: Claims = { ...anonymous, appId, scopes: ['webhooks:manage'] }
  const url = `http://localhost:${(receiver.address() as AddressInfo).port}/hook`
  const { createWebhookEndpoint: made } = await ask(
    app,
    `mutation ($input: CreateWebhookEndpointInput!) {
      createWebhookEndpoint(input: $input) { endpoint { id app { id } } secret } }`,
    { input: { url, topics: ['event.published', 'event.cancelled'] } },
  )
  const { createEvent } = await ask(
    callers.ANIMATOR,
    'mutation ($input: CreateEventInput!) { createEvent(input: $input) { id } }',
    { input: newEvent },
  )
  const change = (name: string) =>
    ask(callers.ANIMATOR, `mutation { ${name}(input: { id: "${createEvent.id}" }) { id } }`)

  await change('publishEvent')
  await eventually(() => expect(received).toHaveLength(1))
  await change('cancelEvent')
  await eventually(() => expect(received).toHaveLength(2))

  const read = received.map(({ headers, body }) => new Webhook(made.secret).verify(body, headers))
  expect(read).toMatchObject([
    { type: 'event.published', data: { id: createEvent.id } },
    { type: 'event.cancelled', data: { id: createEvent.id } },
  ])
  const { webhookEndpoint } = await ask(
    app,
    `{ webhookEndpoint(id: "${made.endpoint.id}") { deliveries { edges { node { id state attempts { status } } } } } }`,
  )
  expect(webhookEndpoint.deliveries.edges).toHaveLength(2)
  expect(webhookEndpoint.deliveries.edges[0].node).toMatchObject({
    id: received[1]!.headers['webhook-id'],
    state: 'DELIVERED',
    attempts: [{ status: 204 }],
  })

  await ask(callers.STAFF, `mutation { revokeApp(input: { id: "${appId}" }) { id } }`)
  await eventually(async () => {
    const seen = await ask(
      callers.STAFF,
      `{ webhookEndpoint(id: "${made.endpoint.id}") { disabledBecause app { name } } }`,
    )
    expect(seen.webhookEndpoint).toEqual({
      disabledBecause: 'APP_REVOKED',
      app: { name: 'Application fictive' },
    })
  })
}, 60_000)
