import { closeDatabases } from '@cluster/database'
import { signWithCurrentKey } from '@cluster/identity/keys/sign-with-current-key.ts'
import { rotateKeys } from '@cluster/identity/operations/rotate-keys.ts'
import type { Running } from '@cluster/server'
import { eventually } from '@cluster/testkit'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { decodeProtectedHeader } from 'jose'
import { addressesAt } from '../cluster/addresses.ts'
import { freePorts } from '../distributed/free-ports.ts'
import { buildGraph } from '../standalone/build-graph.ts'
import { audience } from '../token/audience.ts'
import { claimsByRole } from '../token/claims.ts'
import { graphSettings } from './graph-settings.ts'

jest.setTimeout(30_000)

const settings = graphSettings()
const ours = 'https://pages.example'
let graph: Running
let env: Record<string, string>

beforeAll(async () => {
  const [port] = await freePorts(1)
  // The gateway is told nothing but the issuer: where the keys are, it finds.
  env = { ...settings.env, ...addressesAt(port!), JWKS_URL: '', SIGN_IN_REDIRECT_URIS: `${ours}/signed-in` }
  graph = await buildGraph(env, {})
  await graph.server.listen({ host: '127.0.0.1', port: port! })
})
afterAll(async () => {
  await graph.server.close()
  await graph.close()
  await closeDatabases()
  settings.remove()
})

const sign = (now = new Date()) =>
  signWithCurrentKey(claimsByRole.RESIDENT!, {
    secret: env.IDENTITY_SECRET!,
    issuer: env.OIDC_ISSUER!,
    audience,
    now,
  })
async function statusFor(token: string): Promise<number> {
  const response = await fetch(`${env.GATEWAY_URL}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ cluster { name } }' }),
  })
  return response.status
}

test('a gateway takes tokens of the key before a rotation and of the one after, without a restart', async () => {
  const before = await sign()
  expect(await statusFor(before)).toBe(200)

  await rotateKeys({ secret: env.IDENTITY_SECRET!, now: new Date(), publishedBeforeMs: 0 })
  const after = await sign()

  expect(decodeProtectedHeader(after).kid).not.toBe(decodeProtectedHeader(before).kid)
  // The issuer publishes what another process made within a few seconds.
  await eventually(async () => expect(await statusFor(after)).toBe(200), 15_000)
  expect(await statusFor(await sign())).toBe(200)
  expect(await statusFor(before)).toBe(200)
})

describe('a page of another origin', () => {
  const token = async (origin: string) => {
    const response = await fetch(`${env.GATEWAY_URL}/oidc/token`, {
      method: 'POST',
      headers: { origin },
      body: new URLSearchParams({ client_id: 'web', grant_type: 'refresh_token', refresh_token: 'no' }),
    })
    const { error } = (await response.json()) as { error: string }
    return [response.headers.get('access-control-allow-origin'), error]
  }

  test('may read what the token endpoint answers where people come back to it from signing in', async () => {
    expect(await token(ours)).toEqual([ours, 'invalid_grant'])
    expect(await token(env.GATEWAY_URL!)).toEqual([env.GATEWAY_URL, 'invalid_grant'])
  })

  test('may not read it elsewhere', async () => {
    expect(await token('https://evil.example')).toEqual([null, 'invalid_request'])
  })

  test('may read where the issuer and its keys are, wherever it is', async () => {
    for (const path of ['/.well-known/openid-configuration', '/oidc/jwks']) {
      const response = await fetch(env.GATEWAY_URL + path, { headers: { origin: 'https://app.example' } })
      expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([
        200,
        'https://app.example',
      ])
    }
  })
})
