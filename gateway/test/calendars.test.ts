import { viewers } from '@cluster/testkit'
import { verifyViewer, viewerHeader } from '@cluster/viewer'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import Fastify, { type FastifyInstance } from 'fastify'
import { httpUpstream } from '../src/http-upstream.ts'
import { inProcessPages } from '../src/in-process-upstream.ts'
import type { SubgraphUpstream } from '../src/upstream.ts'
import { answering, configOf, startGateway, type TestGateway, tokenOf } from './fixtures.ts'

const secret = configOf().VIEWER_SECRET

/** An events that tells what reached it, and who asks. */
function events(): FastifyInstance {
  const server = Fastify()
  server.get('/calendar/known.ics', async (_, reply) => reply.code(304).header('etag', '"tag"').send())
  server.get('/calendar/none.ics', async (_, reply) =>
    reply.code(404).send({ errors: [{ message: 'no', extensions: { code: 'CALENDAR_NOT_FOUND' } }] }),
  )
  server.get('/*', async ({ url, headers }, reply) => {
    const viewer = verifyViewer(headers[viewerHeader]?.toString(), secret)
    reply.headers({ etag: '"tag"', 'last-modified': 'Fri, 01 May 2026 10:00:00 GMT' })
    return { url, headers, viewer }
  })
  return server
}

describe.each(['HTTP', 'this process'])('a calendar over %s', shape => {
  const behind = events()
  let gateway: TestGateway
  beforeAll(async () => {
    const pages =
      shape === 'HTTP'
        ? httpUpstream(await behind.listen({ host: '127.0.0.1', port: 0 }))
        : inProcessPages(behind)
    const upstream = { ...answering(async () => ({ data: {} })), forward: pages.forward }
    gateway = await startGateway({
      isSmall: true,
      subgraphs: { events: upstream },
      env: { RATE_LIMIT_ADDRESS: '1000' },
    })
  })
  afterAll(async () => {
    await gateway.close()
    await behind.close()
  })
  const ask = (path: string, init: RequestInit = {}) => fetch(`${gateway.url}${path}`, init)

  test('is had by its address, by nobody in particular whatever a program sends along', async () => {
    const own = `Bearer ${await tokenOf(viewers.STAFF)}`
    for (const authorization of [own, 'Basic YTpi', 'Bearer wrong']) {
      const headers = { authorization, cookie: 'a=secret-cookie', [viewerHeader]: 'forged.viewer' }

      const response = await ask('/calendar/organiser/a%20b.ics?lang=en', { headers })
      const text = await response.text()

      expect([response.status, JSON.parse(text)]).toMatchObject([
        200,
        { url: '/calendar/organiser/a%20b.ics?lang=en', viewer: { personId: null, appId: null, roles: [] } },
      ])
      expect(text).not.toMatch(/secret-cookie|forged|Basic|Bearer/)
    }
  })

  test('keeps the headers by which a program asks whether it changed, and the answer to that', async () => {
    const headers = { 'if-none-match': '"tag"', 'if-modified-since': 'Fri, 01 May 2026 10:00:00 GMT' }

    const first = await ask('/calendar/events.ics', { headers })
    const known = await ask('/calendar/known.ics', { headers })

    expect(await first.json()).toMatchObject({ headers })
    expect(first.headers.get('etag')).toBe('"tag"')
    expect(first.headers.get('last-modified')).toBe(headers['if-modified-since'])
    expect([known.status, known.headers.get('etag'), await known.text()]).toEqual([304, '"tag"', ''])
  })

  test('answers HEAD without a body', async () => {
    const response = await ask('/calendar/events.ics', { method: 'HEAD' })

    expect([response.status, response.headers.get('etag'), await response.text()]).toEqual([200, '"tag"', ''])
  })

  test('takes one point of its address', async () => {
    const left = async () =>
      Number(/r=(\d+)/.exec((await ask('/calendar/events.ics')).headers.get('ratelimit')!)![1])

    const before = await left()
    expect(await left()).toBe(before - 1)
  })

  test('is refused by events with its own status and code', async () => {
    const response = await ask('/calendar/none.ics')

    expect([response.status, await response.json()]).toMatchObject([
      404,
      { errors: [{ extensions: { code: 'CALENDAR_NOT_FOUND' } }] },
    ])
  })

  test.each([
    ['GET', '/calendarx/events.ics'],
    ['GET', '/calendar'],
    ['POST', '/calendar/events.ics'],
    ['PUT', '/calendar/events.ics'],
    ['DELETE', '/calendar/events.ics'],
  ])('is not what a %s of %s is for', async (method, path) => {
    expect((await ask(path, { method })).status).toBe(404)
  })
})

test('calendars stop when the points of an address are used up', async () => {
  const answers = answering(async () => ({ data: {} }))
  const calendars: SubgraphUpstream = { ...answers, forward: (_, reply) => reply.send('a calendar') }
  const gateway = await startGateway({
    isSmall: true,
    subgraphs: { events: calendars },
    env: { RATE_LIMIT_ADDRESS: '2' },
  })
  const ask = () => fetch(`${gateway.url}/calendar/events.ics`)

  const [first, second, third] = [await ask(), await ask(), await ask()]
  const body = await third.json()
  await gateway.close()

  expect([first, second, third].map(({ status }) => status)).toEqual([200, 200, 429])
  expect(third.headers.get('retry-after')).not.toBeNull()
  expect(body).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] })
})
