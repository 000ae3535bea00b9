import { closeDatabases } from '@cluster/database'
import { signWithCurrentKey } from '@cluster/identity/keys/sign-with-current-key.ts'
import type { Running } from '@cluster/server'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { decodeJwt } from 'jose'
import { allowInsecureRequests, clientCredentialsGrant, discovery } from 'openid-client'
import { callers } from '../access/callers.ts'
import { addressesAt } from '../cluster/addresses.ts'
import { freePorts } from '../distributed/free-ports.ts'
import { seedCollections } from '../seed/collections.ts'
import { events } from '../seed/ids.ts'
import { insertAll } from '../seed/insert-all.ts'
import { buildGraph } from '../standalone/build-graph.ts'
import { audience } from '../token/audience.ts'
import { graphSettings } from './graph-settings.ts'

const settings = graphSettings()
let graph: Running
let origin: string
let staff: string

beforeAll(async () => {
  const [port] = await freePorts(1)
  const env = { ...settings.env, ...addressesAt(port!) }
  origin = env.OIDC_ISSUER!
  graph = await buildGraph(env, {})
  await graph.server.listen({ host: '127.0.0.1', port: port! })
  for (const { model, documents } of seedCollections) await insertAll(model, documents(new Date()))
  const rules = { secret: env.IDENTITY_SECRET!, issuer: origin, audience }
  staff = await signWithCurrentKey(callers.STAFF, rules)
}, 60_000)
afterAll(async () => {
  await graph.server.close()
  await graph.close()
  await closeDatabases()
  settings.remove()
})

async function ask(token: string, query: string, variables: object = {}) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ query, variables })
  const answer = await fetch(`${origin}/graphql`, { method: 'POST', headers, body })
  const { data, errors = [] } = (await answer.json()) as {
    // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
    data: any
    errors?: { extensions: { code: string } }[]
  }
  return { status: answer.status, data, codes: errors.map(({ extensions }) => extensions.code) }
}

const REGISTER = `mutation ($input: RegisterAppInput!) { registerApp(input: $input) { secret app { id } } }`
const REVOKE = 'mutation ($id: ID!) { revokeApp(input: { id: $id }) { revokedAt } }'
const LAST_USED = 'query ($id: ID!) { app(id: $id) { lastUsedAt } }'
const ATTENDANCE = `{ event(id: "${events.meal}") { attendance { confirmed } } }`
const COME = `mutation ($personId: ID!) {
  registerForEvent(input: { eventId: "${events.repair}" personId: $personId }) { id }
}`

test('a partner with an ordinary OAuth library reads and writes what it may, until staff revokes it', async () => {
  const input = { name: 'Chambre fictive', scopes: ['EVENTS_READ', 'REGISTRATIONS_WRITE'] }
  const { secret, app } = (await ask(staff, REGISTER, { input })).data.registerApp
  const unused = await ask(staff, LAST_USED, { id: app.id })

  // All that a partner is told: the address, its id and its secret.
  const partner = await discovery(new URL(origin), app.id, secret, undefined, {
    execute: [allowInsecureRequests],
  })
  const scope = 'events:read registrations:write'
  const { access_token: token } = await clientCredentialsGrant(partner, { scope })

  expect(unused.data.app.lastUsedAt).toBeNull()
  expect((await ask(staff, LAST_USED, { id: app.id })).data.app.lastUsedAt).not.toBeNull()
  expect(await ask(token, ATTENDANCE)).toMatchObject({
    status: 200,
    data: { event: { attendance: { confirmed: expect.any(Number) } } },
  })
  expect(await ask(token, COME, { personId: 'person-fictive-1' })).toMatchObject({ status: 200, codes: [] })

  await ask(staff, REVOKE, { id: app.id })

  // At once for what it changes, and for new tokens; what it holds ends by itself ten minutes after it was given.
  expect(await ask(token, COME, { personId: 'person-fictive-2' })).toMatchObject({
    status: 403,
    codes: ['APP_REVOKED'],
  })
  await expect(clientCredentialsGrant(partner, { scope })).rejects.toMatchObject({ error: 'invalid_client' })
  const { exp, iat } = decodeJwt(token)
  expect(exp! - iat!).toBe(600)
})
