import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { connectGraph, type Graph } from '../src/connect-graph.ts'
import { tokensOf } from '../src/tokens.ts'

let server: Server
let graph: Graph
let answer: (response: ServerResponse, request: IncomingMessage) => void
let tokens: (string | undefined)[]

beforeEach(async () => {
  tokens = []
  server = createServer((request, response) => {
    tokens.push(request.headers.authorization)
    request.resume()
    answer(response, request)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const own = tokensOf(async () => ({ token: 'a-token', lifetimeMs: 600_000 }))
  graph = connectGraph(`http://127.0.0.1:${port}`, own)
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
})

const json = (status: number, body: unknown) => (response: ServerResponse, _: IncomingMessage) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
const error = (code: string) => ({ data: { a: null }, errors: [{ message: 'no', extensions: { code } }] })

describe('asking the graph', () => {
  test('gives the data, in which what does not exist is null', async () => {
    answer = json(200, error('EVENT_NOT_FOUND'))

    expect(await graph.ask('{ a }', {})).toEqual({ a: null })
  })

  test.each([
    ['a part is missing', json(200, error('SUBGRAPH_UNAVAILABLE')), 'SUBGRAPH_UNAVAILABLE'],
    ['it refuses us', json(200, error('FORBIDDEN')), 'FORBIDDEN'],
    ['it cannot check tokens', json(503, { errors: error('KEYS_UNAVAILABLE').errors }), 'KEYS_UNAVAILABLE'],
    [
      'a page of another server comes',
      (response: ServerResponse) => response.writeHead(502).end('<h1>Bad gateway</h1>'),
      'HTTP_502',
    ],
    ['nothing comes', (response: ServerResponse) => response.writeHead(200).end('null'), 'HTTP_200'],
    ['the connection is cut', (response: ServerResponse) => response.destroy(), 'UND_ERR_SOCKET'],
  ])('fails with a code where %s', async (_, given, code) => {
    answer = given

    await expect(graph.ask('{ a }', {})).rejects.toMatchObject({ code })
  })

  test('takes a new token where the old one is refused, once', async () => {
    answer = (response, request) =>
      tokens.length === 1
        ? json(401, error('TOKEN_EXPIRED'))(response, request)
        : json(200, { data: { a: 1 } })(response, request)

    const asked = graph.ask('{ a }', {})

    expect(await asked).toEqual({ a: 1 })
    expect(tokens).toHaveLength(2)
  })

  test('fails with the code where the new one is refused as well', async () => {
    answer = json(401, error('TOKEN_KEY_UNKNOWN'))

    await expect(graph.ask('{ a }', {})).rejects.toMatchObject({ code: 'TOKEN_KEY_UNKNOWN' })
    expect(tokens).toHaveLength(2)
  })
})
