import { connect } from 'node:net'
import { viewerHeader } from '@cluster/viewer'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import Fastify, { type FastifyInstance } from 'fastify'
import { httpUpstream } from '../src/http-upstream.ts'
import { inProcessPages } from '../src/in-process-upstream.ts'
import type { Upstream } from '../src/upstream.ts'
import { startGateway, type TestGateway } from './fixtures.ts'

/** A server that tells what reached it. */
function mirror(): FastifyInstance {
  const server = Fastify()
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', { parseAs: 'string' }, (_, body, done) => done(null, body))
  server.all('/dev/mail/unwell', async (_, reply) => {
    seen.unwell += 1
    return reply.code(503).header('retry-after', '1').send('unwell')
  })
  server.all('/dev/mail/missing', async (_, reply) => reply.code(404).send('no such mail'))
  server.all('/*', async ({ method, url, body, headers }) => ({ method, url, body: body ?? null, headers }))
  return server
}
const seen = { unwell: 0 }

describe.each(['HTTP', 'this process'])('a page forwarded over %s', shape => {
  const behind = mirror()
  let gateway: TestGateway
  beforeAll(async () => {
    const there: Upstream =
      shape === 'HTTP'
        ? httpUpstream(await behind.listen({ host: '127.0.0.1', port: 0 }))
        : inProcessPages(behind)
    gateway = await startGateway({ isSmall: true, pages: { '/dev/mail': there } })
  })
  afterAll(async () => {
    await gateway.close()
    await behind.close()
  })
  const get = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${gateway.url}${path}`, init)
    return { status: response.status, headers: response.headers, text: await response.text() }
  }

  test.each(['GET', 'POST', 'PUT', 'DELETE', 'PATCH'])(
    'gets a %s with its address, headers and body',
    async method => {
      const body = method === 'GET' ? undefined : 'a=é&b'
      const headers = { 'content-type': 'text/x-own', 'x-own': 'kept' }

      const { status, text } = await get('/dev/mail/a%20b?c=%2F&c=d', {
        method,
        headers,
        ...(body ? { body } : {}),
      })

      expect(status).toBe(200)
      expect(JSON.parse(text)).toMatchObject({
        method,
        url: '/dev/mail/a%20b?c=%2F&c=d',
        body: body ?? null,
        headers: { 'x-own': 'kept', 'content-type': 'text/x-own' },
      })
    },
  )

  test('never gets a viewer from a client, nor what is for one connection', async () => {
    const headers = { [viewerHeader]: 'forged.viewer', te: 'trailers', 'proxy-authorization': 'Basic a' }

    const { text } = await get('/dev/mail', { headers })

    expect(JSON.parse(text).headers).not.toHaveProperty(viewerHeader)
    expect(text).not.toContain('forged')
    if (shape === 'HTTP') expect(text).not.toMatch(/proxy-authorization|"te"/)
  })

  test('answers with its own status, once, and with our security headers', async () => {
    seen.unwell = 0
    const missing = await get('/dev/mail/missing')
    const unwell = await get('/dev/mail/unwell')

    expect([missing.status, missing.text]).toEqual([404, 'no such mail'])
    expect([unwell.status, unwell.text, seen.unwell]).toEqual([503, 'unwell', 1])
    expect(missing.headers.get('x-frame-options')).toBe('DENY')
  })

  test.each([
    '/dev/mail/../graphql',
    '/dev/mail/%2e%2e/graphql',
    '/dev/mail/.%2E/.%2e/health/ready',
    '/dev/mail/a/../../../x',
    '/dev/mail\\..\\x',
    '/dev/mailbox',
  ])('is not left by %s', async path => {
    expect(await raw(gateway.url, `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 404/,
    )
  })

  test('gets no second request out of one', async () => {
    const hidden = 'GET /dev/mail/hidden HTTP/1.1\r\nHost: a\r\n\r\n'
    const both = `Content-Length: ${hidden.length}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`

    const answer = await raw(
      gateway.url,
      `POST /dev/mail HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${both}`,
    )
    const withBody = await raw(
      gateway.url,
      `GET /dev/mail HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}`,
    )

    expect(answer).toMatch(/^HTTP\/1.1 400/)
    expect(withBody).not.toContain('"url":"/dev/mail/hidden"')
    expect(withBody).toMatch(/^HTTP\/1.1 200/)
  })
})

test('a page that nobody serves is answered with 502 and no address', async () => {
  const gateway = await startGateway({
    isSmall: true,
    pages: { '/dev/mail': httpUpstream('http://127.0.0.1:1') },
  })

  const response = await fetch(`${gateway.url}/dev/mail`)
  const text = await response.text()
  await gateway.close()

  expect([response.status, JSON.parse(text).errors[0].extensions.code]).toEqual([502, 'PAGE_UNAVAILABLE'])
  expect(text).not.toContain('127.0.0.1')
})

/** Sends what no proper client would. */
function raw(url: string, text: string): Promise<string> {
  const { port, hostname } = new URL(url)
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(port), hostname, () => socket.write(text))
    socket
      .on('data', chunk => (answer += chunk))
      .on('error', reject)
      .on('close', () => resolve(answer))
  })
}
