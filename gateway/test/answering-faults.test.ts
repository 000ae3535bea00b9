import { viewers } from '@cluster/testkit'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { answering, startGateway, type TestGateway, tokenOf } from './fixtures.ts'

let gateway: TestGateway
let asked = 0
beforeAll(async () => {
  const members = answering(async () => {
    asked += 1
    return { data: { cluster: { name: 'Test' } } }
  })
  gateway = await startGateway({ subgraphs: { members } })
})
afterAll(() => gateway.close())

const query = '{ cluster { name } }'
const codesOf = ({ body }: { body: { errors: { extensions: { code: string } }[] } }) =>
  body.errors.map(({ extensions }) => extensions.code)

describe('a request', () => {
  test('that is well is answered and kept by no cache', async () => {
    const { status, headers, body } = await gateway.ask(query)

    expect([status, body.data, body.errors]).toEqual([200, { cluster: { name: 'Test' } }, undefined])
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test.each<[number, string, string, unknown, Record<string, string>]>([
    [400, 'MALFORMED_JSON', 'no JSON', '{"query": ', {}],
    [400, 'MALFORMED_JSON', 'nothing', '', {}],
    [400, 'BAD_REQUEST', 'no operation', {}, {}],
    [400, 'BAD_REQUEST', 'a number for an operation', { query: 7 }, {}],
    [400, 'BAD_REQUEST', 'a batch', [{ query }, { query }], {}],
    [413, 'BODY_TOO_LARGE', 'more than a megabyte', { query, variables: { a: 'a'.repeat(1_000_000) } }, {}],
    [
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'a form',
      'query={cluster{name}}',
      { 'content-type': 'application/x-www-form-urlencoded' },
    ],
    [
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'a file',
      '--a\r\n--a--',
      { 'content-type': 'multipart/form-data; boundary=a' },
    ],
    [
      400,
      'BAD_REQUEST',
      'a plain text, as any page may send one',
      JSON.stringify({ query }),
      { 'content-type': 'text/plain' },
    ],
    [400, 'GRAPHQL_PARSE_FAILED', 'a syntax error', { query: '{ cluster { ' }, {}],
    [400, 'GRAPHQL_VALIDATION_FAILED', 'an unknown field', { query: '{ cluster { nam } }' }, {}],
    [
      400,
      'OPERATION_RESOLUTION_FAILURE',
      'an unknown operation name',
      { query: `query A ${query}`, operationName: 'B' },
      {},
    ],
    [
      400,
      'BAD_USER_INPUT',
      'a variable of a wrong type',
      { query: 'query ($id: ID!) { event(id: $id) { id } }', variables: {} },
      {},
    ],
    [401, 'TOKEN_INVALID', 'a wrong token', { query }, { authorization: 'Bearer a.b.c' }],
    [401, 'TOKEN_MALFORMED', 'a password', { query }, { authorization: 'Basic YTpi' }],
    [401, 'TOKEN_MALFORMED', 'two tokens', { query }, { authorization: 'Bearer a, Bearer b' }],
    [401, 'TOKEN_INVALID', 'a huge token', { query }, { authorization: `Bearer ${'a'.repeat(12_000)}` }],
  ])(
    'is answered with %i %s when it has %s, and asks no subgraph',
    async (status, code, _, body, headers) => {
      asked = 0

      const answer = await gateway.post(body, headers)

      expect([answer.status, codesOf(answer)]).toEqual([status, [code]])
      expect(answer.body.data).toBeUndefined()
      expect(JSON.stringify(answer.body)).not.toMatch(/stack|\.ts|node_modules|Did you mean|"http"/)
      expect(asked).toBe(0)
      expect(answer.headers.get('www-authenticate')).toBe(
        status === 401 ? 'Bearer error="invalid_token"' : null,
      )
    },
  )

  test('by GET runs nothing', async () => {
    asked = 0
    const url = `${gateway.url}/graphql?query=${encodeURIComponent(query)}`

    const response = await fetch(url, { headers: { 'apollo-require-preflight': '1' } })

    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
    expect(asked).toBe(0)
  })

  test('for the schema is refused in production', async () => {
    const answer = await gateway.ask('{ __schema { types { name } } }')

    expect([answer.status, answer.body.data]).toEqual([403, undefined])
  })

  test('whose client goes away does no harm', async () => {
    const leaving = new AbortController()
    const going = fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: leaving.signal,
    })
    leaving.abort()

    await expect(going).rejects.toThrow()
    expect((await gateway.ask(query)).status).toBe(200)
  })
})

describe('keys that cannot be had', () => {
  test('are answered with 503 KEYS_UNAVAILABLE, and those without a token are served', async () => {
    const keyless = await startGateway({
      subgraphs: { members: answering(async () => ({ data: { cluster: { name: 'Test' } } })) },
      env: { JWKS_URL: 'http://127.0.0.1:1/jwks' },
    })
    const authorization = `Bearer ${await tokenOf(viewers.STAFF)}`

    const withToken = await keyless.post({ query }, { authorization })
    const without = await keyless.ask(query)
    await keyless.close()

    expect([withToken.status, codesOf(withToken), without.status]).toEqual([503, ['KEYS_UNAVAILABLE'], 200])
    expect(JSON.stringify(withToken.body)).not.toContain('127.0.0.1')
  })
})
