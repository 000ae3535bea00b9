import { createHash } from 'node:crypto'
import { closeDatabases } from '@cluster/database'
import { registerOperations } from '@cluster/identity/operations/keep-operations.ts'
import type { Running } from '@cluster/server'
import { anonymous, type Claims } from '@cluster/viewer'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { callers } from '../access/callers.ts'
import { buildGraph } from '../standalone/build-graph.ts'
import { graphSettings } from './graph-settings.ts'

const settings = graphSettings()
let graph: Running
beforeAll(async () => {
  graph = await buildGraph(settings.env, {})
}, 60_000)
afterAll(async () => {
  await graph.server.close()
  await graph.close()
  await closeDatabases()
  settings.remove()
})

async function ask(claims: Claims, payload: object) {
  const headers = { authorization: `Bearer ${await settings.tokenOf(claims)}` }
  const response = await graph.server.inject({ method: 'POST', url: '/graphql', payload, headers })
  const { data, errors = [] } = response.json()
  const codes = errors.map((error: { extensions: { code: string } }) => error.extensions.code)
  return { status: response.statusCode, data, codes: codes as string[] }
}

let count = 0
/** An app that staff registers, as its token says it. */
async function register(registeredOperationsOnly = false): Promise<Claims> {
  count += 1
  const { data } = await ask(callers.STAFF, {
    query: 'mutation ($input: RegisterAppInput!) { registerApp(input: $input) { app { id } } }',
    variables: { input: { name: `App fictive ${count}`, scopes: ['EVENTS_READ'], registeredOperationsOnly } },
  })
  return { ...anonymous, appId: data.registerApp.app.id, scopes: ['events:read'] }
}

const change = { query: 'mutation { cancelEvent(input: { id: "nowhere" }) { id } }' }
const document = 'query Soon {\n  upcomingOccurrences(first: 1) {\n    edges {\n      cursor\n    }\n  }\n}'
const sha256Hash = createHash('sha256').update(document).digest('hex')

describe('a partner app of the cluster', () => {
  test('is refused every write from the moment that staff revokes it, with a token that is still valid', async () => {
    const app = await register()
    const before = await ask(app, change)

    await ask(callers.STAFF, {
      query: 'mutation ($id: ID!) { revokeApp(input: { id: $id }) { id } }',
      variables: { id: app.appId },
    })

    // Refused by the subgraph, for what it may not; then at the door.
    expect(before).toMatchObject({ status: 200, codes: ['FORBIDDEN'] })
    expect(await ask(app, change)).toMatchObject({ status: 403, codes: ['APP_REVOKED'] })
    expect(await ask(app, { query: document })).toMatchObject({ status: 403, codes: ['APP_REVOKED'] })
  })

  test('that is held to a list sends what was registered for it, whole or by its hash, and nothing else', async () => {
    const app = await register(true)
    await registerOperations(app.appId!, [{ name: 'Soon', document }], new Date())

    expect(await ask(app, { query: document })).toMatchObject({ status: 200, codes: [] })
    expect(await ask(app, { extensions: { persistedQuery: { version: 1, sha256Hash } } })).toMatchObject({
      status: 200,
      data: { upcomingOccurrences: { edges: [] } },
    })
    expect(await ask(app, { query: '{ __typename }' })).toMatchObject({
      status: 403,
      codes: ['OPERATION_NOT_REGISTERED'],
    })
    expect(await ask(app, change)).toMatchObject({ status: 403, codes: ['OPERATION_NOT_REGISTERED'] })
  })
})

test('what the gateway asks identity is not in the graph of anybody', async () => {
  const query = '{ appStanding(id: "a") { isRevoked } }'
  const gateway = { ...anonymous, appId: 'gateway', scopes: ['gateway'] }

  expect(await ask(gateway, { query })).toMatchObject({ status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'] })
  expect(await ask(callers.STAFF, { query })).toMatchObject({ status: 400 })
})
