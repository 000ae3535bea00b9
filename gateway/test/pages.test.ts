import { viewers } from '@cluster/testkit'
import { anonymous, type Claims } from '@cluster/viewer'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { answering, startGateway, type TestGateway, tokenOf } from './fixtures.ts'

let gateway: TestGateway
let explorable: TestGateway
beforeAll(async () => {
  gateway = await startGateway({})
  explorable = await startGateway({ isSmall: true, env: { EXPLORABLE: 'true' } })
})
afterAll(() => Promise.all([gateway.close(), explorable.close()]).then(() => undefined))

describe('GraphiQL', () => {
  test('is a page of our own files only, and its policy lets it work', async () => {
    const response = await fetch(`${explorable.url}/graphql`)
    const html = await response.text()
    const policy = response.headers.get('content-security-policy')!
    const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file!)

    expect(policy).toMatch(/default-src 'self'.*base-uri 'none'.*form-action 'none'.*frame-ancestors 'none'/)
    expect(policy).not.toMatch(/unsafe-eval|script-src|https?:/)
    expect(html).not.toMatch(/<script>|<style|\son\w+=|style=/)
    expect(files).toHaveLength(6)
    for (const file of files) expect((await fetch(explorable.url + file)).status).toBe(200)
  })

  test('imports modules that are ours as well, and is told their type', async () => {
    const seen = new Set<string>()
    const load = async (name: string) => {
      if (seen.has(name)) return
      seen.add(name)
      const response = await fetch(`${explorable.url}/graphiql/${name}`)
      expect([name, response.status, response.headers.get('content-type')]).toEqual([
        name,
        200,
        expect.stringContaining('text/javascript'),
      ])
      for (const [, next] of (await response.text()).matchAll(/^import .* from '(.+)'$/gm))
        await load(next!.replace(/^\.\//, ''))
    }

    await load('start.js')

    expect([...seen].sort()).toEqual(['oauth4webapi.js', 'session-bar.js', 'session.js', 'start.js'])
  })

  test.each(['constructor', '__proto__', 'toString', 'page.html', '..%2f..%2fconfig.ts', '%00'])(
    'has no file named %s',
    async name => {
      expect((await fetch(`${explorable.url}/graphiql/${name}`)).status).toBe(404)
    },
  )

  test('is not there in production', async () => {
    expect((await fetch(`${gateway.url}/graphql`)).status).toBe(405)
    expect((await fetch(`${gateway.url}/graphiql/start.js`)).status).toBe(404)
  })
})

describe('the jobs page', () => {
  const app: Claims = { ...anonymous, appId: 'a', scopes: ['jobs'] }
  const signIn = async (token: string, query = '') =>
    fetch(`${gateway.url}/admin/jobs/sign-in${query}`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ token }),
    })

  test('gives staff a cookie that no script, no other site and no plain connection gets', async () => {
    const token = await tokenOf(viewers.STAFF)

    const response = await signIn(token, '?next=https://a.test')

    expect([response.status, response.headers.get('location')]).toEqual([302, '/admin/jobs'])
    expect(response.headers.get('set-cookie')).toBe(
      `staff-token=${token}; Path=/admin/jobs; HttpOnly; Secure; SameSite=Strict`,
    )
  })

  test.each<[string, () => string | Promise<string>]>([
    ['a resident', () => tokenOf(viewers.RESIDENT)],
    ['an app', () => tokenOf(app)],
    ['a script', () => '<script>alert(1)</script>'],
    ['nothing', () => ''],
  ])('refuses %s, says nothing of what was sent, and frames nobody', async (_, token) => {
    const response = await signIn(await token())
    const html = await response.text()

    expect([response.status, response.headers.get('set-cookie')]).toEqual([401, null])
    expect(html).toContain('Token refused')
    expect(html).not.toContain('alert(1)')
    expect(response.headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*frame-ancestors 'none'/,
    )
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  test('takes a point of the address for each try, and says when the keys cannot be had', async () => {
    const env = { RATE_LIMIT_ADDRESS: '2', JWKS_URL: 'http://127.0.0.1:1/' }
    const away = await startGateway({ isSmall: true, env })
    const authorization = `Bearer ${await tokenOf(viewers.STAFF)}`
    const look = () => fetch(`${away.url}/admin/jobs`, { headers: { authorization } })

    const tries = [await look(), await look(), await look()]
    await away.close()

    expect(tries.map(({ status }) => status)).toEqual([503, 503, 429])
    expect(await tries[0]!.text()).toContain('keys')
    expect(Number(tries[2]!.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  test('has all that is behind it closed to others, however they ask', async () => {
    const cookie = `staff-token=${await tokenOf(viewers.RESIDENT)}`

    for (const path of ['', '/', '/api/queues', '/static/js/main.js', '/api/queues/events-hand-over/pause']) {
      for (const method of ['GET', 'PUT', 'POST'])
        expect([401, 404]).toContain(
          (await fetch(`${gateway.url}/admin/jobs${path}`, { method, headers: { cookie } })).status,
        )
    }
  })

  test('lets staff look and nobody touch', async () => {
    const headers = { authorization: `Bearer ${await tokenOf(viewers.DIRECTOR)}` }
    const queues = `${gateway.url}/admin/jobs/api/queues`

    expect((await fetch(queues, { headers })).status).toBe(200)
    for (const path of ['events-hand-over/pause', 'events-hand-over/clean/completed']) {
      expect((await fetch(`${queues}/${path}`, { method: 'PUT', headers })).status).toBeGreaterThanOrEqual(
        400,
      )
    }
  })
})

describe('/health/ready', () => {
  test('names each dependency that is missing, and the gateway starts and ends all the same', async () => {
    const ill = await startGateway({
      isSmall: true,
      env: { REDIS_URL: 'redis://127.0.0.1:1' },
      subgraphs: {
        members: answering(
          async () => ({}),
          async () => null,
        ),
        events: answering(
          async () => ({}),
          async () => 'is not ready: mongodb is not connected',
        ),
        services: answering(
          async () => ({}),
          () => Promise.reject(new Error('connect 127.0.0.1')),
        ),
        publications: answering(
          async () => ({}),
          () => new Promise(() => undefined),
        ),
      },
    })

    const response = await fetch(`${ill.url}/health/ready`)
    const { missing } = (await response.json()) as { missing: object }
    await ill.close()

    expect(response.status).toBe(503)
    expect(missing).toEqual({
      events: 'is not ready: mongodb is not connected',
      services: 'cannot be reached',
      publications: 'gives no answer within 2 s',
      redis: 'cannot be reached',
    })
  })
})
