import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createOutbound, type Outbound, resolveBy } from '../src/index.ts'

let server: Server
let outbound: Outbound
let requests: string[]

afterEach(async () => {
  await outbound.close()
  server.closeAllConnections()
  server.close()
})

async function serve(answer: RequestListener, patience = { connectMs: 1_000, answerMs: 200, wholeMs: 400 }) {
  requests = []
  server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    answer(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  outbound = createOutbound({ allowPrivate: true, resolve: resolveBy() }, patience)
  const url = `http://localhost:${(server.address() as AddressInfo).port}/hook`
  return () => outbound.post(url, { headers: { 'x-test': 'yes' }, body: '{"a":"é"}' })
}

describe('a request', () => {
  test('carries its headers and body, and tells the status and when to come again', async () => {
    let seen: object = {}
    const post = await serve(async (request, response) => {
      seen = { header: request.headers['x-test'], body: await text(request) }
      response.writeHead(503, { 'retry-after': '120' }).end('busy')
    })

    expect(await post()).toEqual({ status: 503, retryAfter: '120', error: null })
    expect(seen).toEqual({ header: 'yes', body: '{"a":"é"}' })
  })

  test('follows no redirect', async () => {
    const post = await serve((_, response) => response.writeHead(307, { location: '/inside' }).end())

    expect(await post()).toMatchObject({ status: 307 })
    expect(requests).toEqual(['POST /hook'])
  })

  test('keeps its answer where the body never ends, or is huge', async () => {
    const post = await serve((_, response) => {
      response.writeHead(200)
      response.write('x'.repeat(100_000))
    })

    expect(await post()).toMatchObject({ status: 200 })
  })

  test.each<[string, string, RequestListener]>([
    ['does not answer', 'TIMEOUT', () => undefined],
    ['cuts the line', 'CONNECTION_LOST', request => request.socket.destroy()],
    ['sends headers for ever', 'TIMEOUT', (_, response) => trickle(response.socket!)],
  ])('to a server that %s ends with %s', async (_, code, answer) => {
    const post = await serve(answer)

    expect(await post()).toEqual({ status: null, retryAfter: null, error: code })
  })

  test('to where nobody listens ends with a code', async () => {
    const post = await serve(() => undefined)
    server.close()

    expect(await post()).toMatchObject({ error: 'ECONNREFUSED' })
  })
})

function trickle(socket: NonNullable<import('node:http').ServerResponse['socket']>) {
  socket.write('HTTP/1.1 200 OK\r\n')
  const timer = setInterval(() => socket.write('x-more: yes\r\n'), 20)
  socket.on('close', () => clearInterval(timer)).on('error', () => undefined)
}
