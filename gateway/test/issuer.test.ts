import { afterEach, describe, expect, test } from '@jest/globals'
import Fastify, { type FastifyInstance } from 'fastify'
import { httpUpstream } from '../src/http-upstream.ts'
import { inProcessPages } from '../src/in-process-upstream.ts'
import type { Upstream } from '../src/upstream.ts'
import { answering, startGateway, type TestGateway } from './fixtures.ts'

const app = 'https://app.example'
const open: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

/** An issuer that tells what reached it. */
function issuer(): FastifyInstance {
  const server = Fastify({ forceCloseConnections: true })
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', { parseAs: 'string' }, (_, body, done) => done(null, body))
  server.all('/*', async ({ method, url, body, headers }, reply) => {
    reply.header('access-control-allow-origin', 'https://by-the-issuer.example')
    return { method, url, body: body ?? null, headers }
  })
  return server
}

const shapes: [string, (behind: FastifyInstance) => Promise<Upstream>][] = [
  ['HTTP', async behind => httpUpstream(await behind.listen({ host: '127.0.0.1', port: 0 }))],
  ['this process', async behind => inProcessPages(behind)],
]

describe.each(shapes)('the issuer, forwarded over %s', (_, upstreamOf) => {
  async function gatewayWith(env: Record<string, string> = {}): Promise<TestGateway> {
    const behind = issuer()
    const identity = { ...answering(async () => ({})), ...(await upstreamOf(behind)) }
    const gateway = await startGateway({ isSmall: true, subgraphs: { identity }, env })
    open.push(gateway, behind)
    return gateway
  }

  test.each([
    ['GET', '/.well-known/openid-configuration'],
    ['GET', '/.well-known/oauth-authorization-server'],
    ['GET', '/oidc/jwks'],
    ['GET', '/oidc/auth?client_id=web&scope=openid'],
    ['POST', '/oidc/token'],
    ['POST', '/oidc/interaction/a-b/code'],
  ])('gets %s %s as it came, and is answered with our security headers', async (method, path) => {
    const gateway = await gatewayWith()
    const response = await fetch(gateway.url + path, {
      method,
      headers: { authorization: 'Basic YTpi', 'content-type': 'application/x-www-form-urlencoded' },
      ...(method === 'POST' ? { body: 'code=1%202' } : {}),
    })

    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      method,
      url: path,
      body: method === 'POST' ? 'code=1%202' : null,
      headers: { authorization: 'Basic YTpi' },
    })
    expect(response.headers.get('x-frame-options')).toBe('DENY')
    expect(response.headers.get('ratelimit-policy')).toBe('"address";q=1200;w=60')
  })

  test('is told the address of the client by the gateway alone', async () => {
    const forged = {
      'x-forwarded-for': '192.0.2.1',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'gopher',
      forwarded: 'for=192.0.2.1',
    }
    const behindProxy = await gatewayWith({ TRUSTED_PROXIES: '127.0.0.1' })

    const told = async ({ url }: TestGateway) => {
      const response = await fetch(`${url}/oidc/auth`, { headers: forged })
      return (await response.json()) as { headers: Record<string, string> }
    }

    const plain = await told(await gatewayWith())
    const proxied = await told(behindProxy)

    expect(plain.headers['x-forwarded-for']).toBe('127.0.0.1')
    expect(proxied.headers['x-forwarded-for']).toBe('192.0.2.1')
    expect(JSON.stringify([plain, proxied])).not.toMatch(/evil|gopher|for=/)
  })

  test('hears no more of an address than its limit, which is told when to come back', async () => {
    const gateway = await gatewayWith({ RATE_LIMIT_ADDRESS: '20' })
    const tries = Array.from({ length: 50 }, () =>
      fetch(`${gateway.url}/oidc/interaction/a/code`, { method: 'POST', body: 'code=000000' }),
    )

    const answers = await Promise.all(tries)
    const refused = answers.filter(({ status }) => status === 429)

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(20)
    expect(refused).toHaveLength(30)
    expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused[0]!.json()).toMatchObject({ error: 'temporarily_unavailable' })
    expect((await gateway.ask('{ cluster { name } }')).status).toBe(429)
  })

  test('says itself which pages may read its answers, whatever origins the graph is for', async () => {
    const gateway = await gatewayWith({ CORS_ORIGINS: app })
    const allowed = async (path: string, init: RequestInit) =>
      (await fetch(gateway.url + path, init)).headers.get('access-control-allow-origin')
    const preflight = { method: 'OPTIONS', headers: { origin: app, 'access-control-request-method': 'POST' } }

    expect(await allowed('/oidc/token', preflight)).toBe('https://by-the-issuer.example')
    expect(await allowed('/oidc/token', { method: 'POST', headers: { origin: app } })).toBe(
      'https://by-the-issuer.example',
    )
    expect(await allowed('/graphql', preflight)).toBe(app)
  })

  test.each(['/oidcx', '/oidc/../graphql', '/.well-known/security.txt'])(
    'is not asked for %s',
    async path => {
      expect([404, 405]).toContain((await fetch((await gatewayWith()).url + path)).status)
    },
  )
})
