import { connect } from 'node:net'
import { viewers } from '@cluster/testkit'
import { anonymous, type Claims, verifyViewer, viewerHeader } from '@cluster/viewer'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import Fastify, { type FastifyInstance } from 'fastify'
import { httpUpstream } from '../src/http-upstream.ts'
import { inProcessPages } from '../src/in-process-upstream.ts'
import type { SubgraphUpstream } from '../src/upstream.ts'
import { answering, configOf, startGateway, type TestGateway, tokenOf } from './fixtures.ts'

const secret = configOf().VIEWER_SECRET
const RATE_LIMIT_ADDRESS = '1000'

/** A members that tells what reached it, and who asks. */
function members(): FastifyInstance {
  const server = Fastify()
  server.get('/documents/refused.pdf', async (_, reply) =>
    reply.code(403).send({ errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] }),
  )
  server.get('/*', async ({ url, headers }, reply) => {
    const viewer = verifyViewer(headers[viewerHeader]?.toString(), secret)
    reply.header('cache-control', 'private, no-store').header('etag', '"tag"')
    return { url, headers, viewer }
  })
  return server
}

describe.each(['HTTP', 'this process'])('a document of members over %s', shape => {
  const behind = members()
  let gateway: TestGateway
  beforeAll(async () => {
    const pages =
      shape === 'HTTP'
        ? httpUpstream(await behind.listen({ host: '127.0.0.1', port: 0 }))
        : inProcessPages(behind)
    const upstream: SubgraphUpstream = { ...answering(async () => ({ data: {} })), forward: pages.forward }
    gateway = await startGateway({
      isSmall: true,
      subgraphs: { members: upstream },
      env: { RATE_LIMIT_ADDRESS },
    })
  })
  afterAll(async () => {
    await gateway.close()
    await behind.close()
  })
  const get = async (path: string, claims: Claims = anonymous, headers: Record<string, string> = {}) => {
    const authorization = claims === anonymous ? {} : { authorization: `Bearer ${await tokenOf(claims)}` }
    const response = await fetch(`${gateway.url}${path}`, { headers: { ...authorization, ...headers } })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : null, text }
  }

  test.each([
    ['nobody', anonymous],
    ['a resident', viewers.RESIDENT],
    ['staff', viewers.STAFF],
  ])('is made for %s, who is vouched for, by the address that was asked', async (_, claims) => {
    const { status, body, headers } = await get('/documents/a%20b.svg?from=2030-01-01&c=%2F', claims)

    expect(status).toBe(200)
    expect(body).toMatchObject({
      url: '/documents/a%20b.svg?from=2030-01-01&c=%2F',
      viewer: { personId: claims.personId, roles: claims.roles },
    })
    expect([headers.get('etag'), headers.get('cache-control')]).toEqual(['"tag"', 'private, no-store'])
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('is told who asks by the gateway only, and nothing by which the caller proves itself', async () => {
    const given = { [viewerHeader]: 'forged.viewer', cookie: 'staff-token=secret', 'if-none-match': '"tag"' }

    const { body, text } = await get('/documents/one.pdf', viewers.RESIDENT, given)

    expect(body.viewer.personId).toBe(viewers.RESIDENT.personId)
    expect(body.headers).toMatchObject({ 'if-none-match': '"tag"' })
    expect(body.headers).not.toHaveProperty('authorization')
    expect(text).not.toMatch(/forged|staff-token/)
  })

  test('takes five points, and tells what is left', async () => {
    const left = async () =>
      Number(/r=(\d+)/.exec((await get('/documents/one.pdf')).headers.get('ratelimit')!)![1])

    const before = await left()
    expect(await left()).toBe(before - 5)
  })

  test('is refused by members with its own status and code', async () => {
    const { status, body } = await get('/documents/refused.pdf')

    expect([status, body.errors[0].extensions.code]).toEqual([403, 'FORBIDDEN'])
  })

  test('is not had with a wrong token, nor by an app in its own name', async () => {
    const wrong = await get('/documents/one.pdf', anonymous, { authorization: 'Bearer a.b.c' })
    const app = await get('/documents/one.pdf', { ...anonymous, appId: 'app-test', scopes: ['members:read'] })

    expect([wrong.status, wrong.body.errors[0].extensions.code]).toEqual([401, 'TOKEN_INVALID'])
    expect(wrong.headers.get('www-authenticate')).toContain('Bearer')
    expect([app.status, app.body.errors[0].extensions.code]).toEqual([403, 'FORBIDDEN'])
  })

  test.each([
    '/documents/../graphql',
    '/documents/../graphql?query={__typename}',
    '/documents/%2e%2e/graphql',
    '/documents/.%2E/.%2e/metrics',
    '/documents/a/../../health/ready',
    '/documents\\..\\graphql',
    '/documents/\\..\\..\\graphql',
    '//documents/one.pdf',
    '/documentsx/one.pdf',
    '/documents',
  ])('is not where %s leads', async path => {
    expect(await raw(gateway.url, path)).toMatch(/^HTTP\/1.1 404/)
  })

  test.each(['/documents/..%2fgraphql', '/documents/%252e%252e/graphql', '/documents/%5c..%5cgraphql'])(
    'is below /documents still, or refused, where %s leads',
    async path => {
      const answer = await raw(gateway.url, path)

      expect(answer).toMatch(/^HTTP\/1.1 (200|400)/)
      if (answer.includes(' 200 ')) expect(answer).toContain(`"url":"${path}"`)
    },
  )

  test.each(['POST', 'PUT', 'DELETE'])('is changed by no %s', async method => {
    expect((await fetch(`${gateway.url}/documents/one.pdf`, { method })).status).toBe(404)
  })
})

test('documents stop when the points of a caller are used up', async () => {
  const gateway = await startGateway({ isSmall: true, env: { RATE_LIMIT_ADDRESS: '3' } })

  const response = await fetch(`${gateway.url}/documents/one.pdf`)
  const body = (await response.json()) as { errors: object[] }
  await gateway.close()

  expect(response.status).toBe(429)
  expect(response.headers.get('retry-after')).not.toBeNull()
  expect(body.errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }])
})

/** Asks for a path that no proper client would leave as it is. */
function raw(url: string, path: string): Promise<string> {
  const { port, hostname } = new URL(url)
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`),
    )
    socket
      .on('data', chunk => (answer += chunk))
      .on('error', reject)
      .on('close', () => resolve(answer))
  })
}
