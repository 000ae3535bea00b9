import { connect } from 'node:net'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { viewers } from '@cluster/testkit'
import { verifyViewer, viewerHeader } from '@cluster/viewer'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import Fastify, { type FastifyInstance } from 'fastify'
import { httpUpstream } from '../src/http-upstream.ts'
import { inProcessPages } from '../src/in-process-upstream.ts'
import type { SubgraphUpstream } from '../src/upstream.ts'
import { answering, configOf, startGateway, type TestGateway, tokenOf } from './fixtures.ts'

const secret = configOf().VIEWER_SECRET

/** A publications that tells what reached it, and who asks. */
function publications(): FastifyInstance {
  const server = Fastify()
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', (_, payload, done) => done(null, payload))
  server.route({
    method: ['GET', 'PUT', 'POST'],
    url: '/*',
    handler: async ({ method, url, headers, body }, reply) => {
      if (url.includes('refused')) {
        void (body as Readable).resume()
        return reply.code(415).send({ errors: [] })
      }
      let size = 0
      for await (const part of (body ?? []) as AsyncIterable<Buffer>) size += part.length
      const { personId } = verifyViewer(headers[viewerHeader]?.toString(), secret)!
      reply.code(method === 'PUT' ? 201 : 200).header('etag', '"tag"')
      return { method, url, size, personId, range: headers.range, proof: headers.authorization }
    },
  })
  return server
}

describe.each(['HTTP', 'this process'])('what publications has, over %s,', shape => {
  const behind = publications()
  let gateway: TestGateway
  beforeAll(async () => {
    const pages =
      shape === 'HTTP'
        ? httpUpstream(await behind.listen({ host: '127.0.0.1', port: 0 }))
        : inProcessPages(behind)
    const upstream: SubgraphUpstream = { ...answering(async () => ({ data: {} })), forward: pages.forward }
    gateway = await startGateway({
      isSmall: true,
      subgraphs: { publications: upstream },
      env: { RATE_LIMIT_ADDRESS: '100' },
    })
  })
  afterAll(async () => {
    await gateway.close()
    await behind.close()
  })

  test('is given to who asks, who is vouched for', async () => {
    const headers = { authorization: `Bearer ${await tokenOf(viewers.RESEARCHER)}`, range: 'bytes=0-9' }
    const response = await fetch(`${gateway.url}/publications/files/a?b=c`, { headers })

    expect([response.status, response.headers.get('etag'), await response.json()]).toEqual([
      200,
      '"tag"',
      {
        method: 'GET',
        url: '/publications/files/a?b=c',
        size: 0,
        personId: 'person-researcher',
        range: 'bytes=0-9',
      },
    ])
    expect(response.headers.get('ratelimit')).not.toBeNull()
  })

  test('takes what is sent, larger than any operation', async () => {
    const body = Buffer.alloc(5_000_000, 'x')
    const response = await fetch(`${gateway.url}/publications/uploads/a`, { method: 'PUT', body })

    expect([response.status, await response.json()]).toMatchObject([
      201,
      { method: 'PUT', size: body.length },
    ])
  })

  test('passes a refusal on that comes before all is sent, and goes on', async () => {
    const body = Buffer.alloc(5_000_000, 'x')
    for (let twice = 0; twice < 2; twice++) {
      const { status } = await fetch(`${gateway.url}/publications/uploads/refused`, { method: 'PUT', body })
      expect(status).toBe(415)
    }
    expect((await fetch(`${gateway.url}/oai`)).status).toBe(200)
  })

  test('refuses what is far too large before any of it is sent', async () => {
    const { hostname, port } = new URL(gateway.url)
    const socket = connect(Number(port), hostname)
    socket.write('PUT /publications/uploads/a HTTP/1.1\r\nhost: a\r\ncontent-length: 2000000000\r\n\r\n')

    // It is answered, and hung up on.
    const answer = await text(socket)
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(answer).toContain('FILE_TOO_LARGE')
  })

  test('is asked by harvesters with GET and with forms', async () => {
    const get = await fetch(`${gateway.url}/oai?verb=Identify`)
    const post = await fetch(`${gateway.url}/oai`, {
      method: 'POST',
      body: new URLSearchParams({ verb: 'Identify' }),
    })

    expect(await get.json()).toMatchObject({ method: 'GET', url: '/oai?verb=Identify', personId: null })
    expect(await post.json()).toMatchObject({ method: 'POST', url: '/oai', size: 'verb=Identify'.length })
  })

  test('gives all that a search finds to who has points left for it', async () => {
    const statuses: number[] = []
    for (let n = 0; n < 3; n++) statuses.push((await fetch(`${gateway.url}/publications/export.bib`)).status)

    expect(statuses.at(-1)).toBe(429)
    expect(statuses[0]).toBe(200)
  })
})
