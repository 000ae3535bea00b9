import { createServer } from '@cluster/server'
import { describe, expect, test } from '@jest/globals'

const serverWith = (checks: Parameters<typeof createServer>[0]['checks'] = {}) => {
  const server = createServer({ name: 'test', logLevel: 'silent', checks, bodyLimit: 100 })
  server.post('/echo', async ({ body }) => ({ body }))
  server.get('/broken', async () => {
    throw Object.assign(new Error('E11000 duplicate key error { email: … }'), { statusCode: 503 })
  })
  return server
}
const post = (payload: string, type = 'application/json') =>
  serverWith().inject({ method: 'POST', url: '/echo', payload, headers: { 'content-type': type } })

describe('/health/ready', () => {
  test('names each dependency that is missing, and why', async () => {
    const server = serverWith({
      well: async () => null,
      ill: async () => 'lacks the migrations 001',
      broken: async () => Promise.reject(new Error('mongodb://user:password@host')),
      thrown: () => {
        throw new Error('at once')
      },
    })

    const answer = await server.inject('/health/ready')

    expect(answer.statusCode).toBe(503)
    expect(answer.json()).toEqual({
      status: 'not ready',
      missing: { ill: 'lacks the migrations 001', broken: 'cannot be reached', thrown: 'cannot be reached' },
    })
  })

  test('answers when a check hangs', async () => {
    const server = serverWith({ hanging: () => new Promise(() => {}), well: async () => null })

    const answer = await server.inject('/health/ready')

    expect(answer.json().missing).toEqual({ hanging: 'gives no answer within 2 s' })
  })

  test('is 200 when nothing is missing; /health/live asks nobody', async () => {
    const live = serverWith({ ill: async () => 'ill' })

    expect((await serverWith({ well: async () => null }).inject('/health/ready')).statusCode).toBe(200)
    expect((await live.inject('/health/live')).statusCode).toBe(200)
  })
})

test('/metrics counts requests by server, route and status, unknown paths as one', async () => {
  const server = serverWith()
  for (const path of ['/health/live', '/nowhere/1', '/nowhere/2']) await server.inject(path)

  const { body, headers } = await server.inject('/metrics')

  expect(headers['content-type']).toContain('text/plain')
  expect(body).toMatch(/_count\{server="test",route="\/health\/live",status="200"\} \d/)
  expect(body).toMatch(/_count\{server="test",route="unknown",status="404"\} \d/)
  expect(body).not.toContain('nowhere')
})

describe('a fault around the handlers', () => {
  test.each([
    [400, 'MALFORMED_JSON', '{', undefined],
    [400, 'MALFORMED_JSON', '', undefined],
    [400, 'MALFORMED_JSON', '{"__proto__":{"a":1}}', undefined],
    [413, 'BODY_TOO_LARGE', JSON.stringify('a'.repeat(99)), undefined],
    [415, 'UNSUPPORTED_MEDIA_TYPE', 'a=1', 'application/x-www-form-urlencoded'],
  ])('is answered with %i %s', async (status, code, payload, type) => {
    const answer = await post(payload, type)

    expect(answer.statusCode).toBe(status)
    expect(answer.json()).toEqual({ errors: [{ message: expect.any(String), extensions: { code } }] })
  })

  test('of ours is answered with a number only', async () => {
    const answer = await serverWith().inject('/broken')

    expect(answer.statusCode).toBe(503)
    expect(answer.body).not.toContain('E11000')
    const [error] = answer.json().errors
    expect(error.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) })
    expect(error.message).toContain(error.extensions.id)
  })
})

test.each(['/health/live', '/nowhere', '/broken'])('%s is in no frame and of no guessed type', async path => {
  expect((await serverWith().inject(path)).headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
  })
})
