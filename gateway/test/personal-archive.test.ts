import { viewers } from '@cluster/testkit'
import { type Claims, viewerOf } from '@cluster/viewer'
import { afterEach, expect, test } from '@jest/globals'
import type { SubgraphUpstream } from '../src/upstream.ts'
import { answering, startGateway, type TestGateway, tokenOf } from './fixtures.ts'

let gateway: TestGateway
afterEach(() => gateway.close())

const personId = viewerOf(viewers.RESIDENT).personId
const identity = answering(async () => ({
  data: {
    exportMyData: { __typename: 'PersonalData', personId, exportedAt: '2030-01-01T00:00:00Z', identity: {} },
  },
}))
const having = (field: string) =>
  answering(async () => ({ data: { _entities: [{ [field]: { kept: field } }] } }))
const all = {
  identity,
  members: having('members'),
  events: having('events'),
  services: having('services'),
  publications: having('publications'),
  notifications: having('notifications'),
}

async function archive(
  subgraphs: Record<string, SubgraphUpstream>,
  claims: Claims = viewers.RESIDENT,
  env = {},
) {
  gateway = await startGateway({ subgraphs, env })
  const authorization = `Bearer ${await tokenOf(claims)}`
  return fetch(`${gateway.url}/me/data.json`, { headers: { authorization } })
}

test('the archive of a person is one file with what every service has, and is kept by nobody on the way', async () => {
  const response = await archive(all)

  expect(response.status).toBe(200)
  expect(response.headers.get('content-disposition')).toBe(
    'attachment; filename="initiatives-et-cite-data.json"',
  )
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('ratelimit')).not.toBeNull()
  expect(await response.json()).toEqual({
    personId,
    exportedAt: '2030-01-01T00:00:00Z',
    identity: {},
    members: { kept: 'members' },
    events: { kept: 'events' },
    services: { kept: 'services' },
    publications: { kept: 'publications' },
    notifications: { kept: 'notifications' },
  })
})

test.each(Object.keys(all))('while %s is away there is no archive, rather than a part of one', async name => {
  const away = answering(async () => {
    throw new Error('away')
  })

  const response = await archive({ ...all, [name]: away })

  expect(response.status).toBe(503)
  expect(response.headers.get('content-disposition')).toBeNull()
  const body = (await response.json()) as { errors: object[] }
  expect(body.errors).toMatchObject([{ extensions: { code: 'ARCHIVE_INCOMPLETE' } }])
  expect(JSON.stringify(body)).not.toContain('kept')
})

test.each([
  ['a token that is none', {}, 'Bearer x', [401, 'TOKEN_INVALID', 'Bearer error="invalid_token"']],
  ['no token', {}, '', [401, 'UNAUTHENTICATED', null]],
  ['keys that cannot be had', { JWKS_URL: 'http://127.0.0.1:1/' }, '', [503, 'KEYS_UNAVAILABLE', null]],
])('is refused with the status of the fault: %s', async (_, env, authorization, refused) => {
  gateway = await startGateway({ subgraphs: all, env })
  const token = refused[0] === 503 ? `Bearer ${await tokenOf(viewers.RESIDENT)}` : authorization

  const { status, headers, json } = await ask(token)

  expect([status, json.errors[0].extensions.code, headers.get('www-authenticate')]).toEqual(refused)
})

async function ask(authorization: string) {
  const response = await fetch(`${gateway.url}/me/data.json`, {
    headers: authorization ? { authorization } : {},
  })
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
  return { status: response.status, headers: response.headers, json: (await response.json()) as any }
}

test('asking for archives counts against the limit of the person', async () => {
  await archive(all, viewers.RESIDENT, { RATE_LIMIT_PERSON: '2' })
  const headers = { authorization: `Bearer ${await tokenOf(viewers.RESIDENT)}` }
  const ask = () => fetch(`${gateway.url}/me/data.json`, { headers })

  expect([(await ask()).status, (await ask()).status]).toEqual([200, 429])
})
