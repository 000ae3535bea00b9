import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { clientCredentials } from '../src/client-credentials.ts'
import type { Tokens } from '../src/tokens.ts'

jest.setTimeout(20_000)

type Respond = (response: ServerResponse) => unknown

let server: Server
let port: number
let tokens: Tokens
let answer: Respond
let asked: { authorization: string | undefined; body: string }[]

const listen = async (at: number) => {
  server = createServer(async (request: IncomingMessage, response) => {
    asked.push({ authorization: request.headers.authorization, body: await text(request) })
    answer(response)
  })
  await new Promise<void>(resolve => server.listen(at, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
}
const goAway = async () => {
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
}
const json =
  (status: number, body: unknown, headers = {}): Respond =>
  response =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
const token = (name: string) => json(200, { access_token: name, token_type: 'Bearer', expires_in: 600 })

beforeEach(async () => {
  asked = []
  await listen(0)
  tokens = clientCredentials({
    issuer: 'https://issuer.example',
    tokenUrl: `http://127.0.0.1:${port}/oidc/token`,
    clientId: 'a-worker',
    clientSecret: 'of the worker: % é',
    audience: 'https://graph.example',
    scopes: ['reminders:send', 'events:read'],
  })
})
afterEach(() => (server.listening ? goAway() : undefined))

describe('a client that asks in its own name', () => {
  test('gets one token for all who ask at once, for its scopes and the graph', async () => {
    answer = token('a')

    expect(await Promise.all(Array.from({ length: 20 }, () => tokens.get()))).toEqual(Array(20).fill('a'))
    expect(asked).toHaveLength(1)
    expect(Object.fromEntries(new URLSearchParams(asked[0]!.body))).toEqual({
      grant_type: 'client_credentials',
      scope: 'reminders:send events:read',
      resource: 'https://graph.example',
    })
    expect(asked[0]!.authorization).toMatch(/^Basic /)
    expect(asked[0]!.body).not.toContain('of+the+worker')
  })

  test('gets another once its token was refused', async () => {
    answer = token('a')
    await tokens.get()
    answer = token('b')
    tokens.renew()

    expect(await tokens.get()).toBe('b')
  })

  test.each<[string, Respond, string]>([
    ['refuses its secret', json(401, { error: 'invalid_client' }), 'TOKEN_REFUSED_INVALID_CLIENT'],
    [
      'refuses its secret by a challenge',
      json(401, { error: 'invalid_client' }, { 'www-authenticate': 'Basic realm="a"' }),
      'TOKEN_REFUSED_INVALID_CLIENT',
    ],
    ['refuses its scopes', json(400, { error: 'invalid_scope' }), 'TOKEN_REFUSED_INVALID_SCOPE'],
    ['says nonsense for a reason', json(400, { error: 'a@b.example' }), 'TOKEN_UNAVAILABLE'],
    [
      'has too many of it',
      json(429, { error: 'temporarily_unavailable' }),
      'TOKEN_REFUSED_TEMPORARILY_UNAVAILABLE',
    ],
    ['is out of order', json(503, {}), 'TOKEN_UNAVAILABLE'],
    ['answers with a page', response => response.end('<html>'), 'TOKEN_UNAVAILABLE'],
    ['gives no token', json(200, { token_type: 'Bearer' }), 'TOKEN_UNAVAILABLE'],
    ['cuts the connection', response => response.destroy(), 'TOKEN_UNAVAILABLE'],
    ['never answers', () => undefined, 'TOKEN_UNAVAILABLE'],
  ])('fails with a code where the issuer %s, and goes on when that is over', async (_, bad, code) => {
    answer = bad
    await expect(tokens.get()).rejects.toMatchObject({ name: 'GraphUnavailable', code })

    answer = token('after')
    expect(await tokens.get()).toBe('after')
  })

  test('goes on when an issuer that was not there comes back', async () => {
    const at = port
    await goAway()
    await expect(tokens.get()).rejects.toMatchObject({ code: 'TOKEN_UNAVAILABLE' })

    answer = token('back')
    await listen(at)
    expect(await tokens.get()).toBe('back')
  })
})
