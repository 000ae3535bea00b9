import { closeDatabases } from '@cluster/database'
import type { Subgraph } from '@cluster/subgraph'
import { testConfig, viewers } from '@cluster/testkit'
import { anonymous, signViewer, viewerHeader } from '@cluster/viewer'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { InjectOptions } from 'fastify'
import { buildThings } from './fixtures.ts'

const config = testConfig()
let subgraph: Subgraph
beforeAll(async () => {
  subgraph = await buildThings(config)
})
afterAll(async () => {
  await subgraph.close()
  await closeDatabases()
})

const json = { 'content-type': 'application/json' }
const post = (body: unknown): InjectOptions => ({
  method: 'POST',
  url: '/graphql',
  headers: json,
  payload: JSON.stringify(body),
})
const requests: [string, InjectOptions][] = [
  ['a query', post({ query: '{ viewer }' })],
  ['_service', post({ query: '{ _service { sdl } }' })],
  [
    '_entities',
    post({ query: '{ _entities(representations: [{ __typename: "Thing", id: "a" }]) { __typename } }' }),
  ],
  ['introspection', post({ query: '{ __schema { types { name } } }' })],
  ['__typename', post({ query: '{ __typename }' })],
  ['a syntax error', post({ query: '{' })],
  ['a batch', post([{ query: '{ viewer }' }, { query: '{ _service { sdl } }' }])],
  ['no JSON', { ...post(''), payload: '{' }],
  ['two megabytes', post({ query: 'a'.repeat(2_000_000) })],
  [
    'a form',
    {
      ...post(''),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'query={viewer}',
    },
  ],
  ['a GET', { method: 'GET', url: '/graphql?query={viewer}' }],
  [
    'a GET that says it comes from us',
    { method: 'GET', url: '/graphql?query={viewer}', headers: { 'apollo-require-preflight': '1' } },
  ],
]

test.each(requests)(
  '%s of an unsigned caller is answered with 401 UNSIGNED_CALLER and nothing more',
  async (_, request) => {
    for (const viewer of [
      undefined,
      'abc.def',
      signViewer(anonymous, 'another secret'),
      signViewer(anonymous, config.VIEWER_SECRET, 0),
    ]) {
      const headers = { ...request.headers, ...(viewer ? { [viewerHeader]: viewer } : {}) }

      const answer = await subgraph.server.inject({ ...request, headers })

      expect(answer.statusCode).toBe(401)
      expect(answer.json()).toEqual({
        errors: [{ message: expect.any(String), extensions: { code: 'UNSIGNED_CALLER' } }],
      })
    }
  },
)

test('a signed caller is answered in the name of its viewer, also when it says much', async () => {
  const headers = { ...json, [viewerHeader]: signViewer(viewers.RESIDENT, config.VIEWER_SECRET) }
  const body = { query: '{ viewer }', variables: { unused: 'a'.repeat(2_000_000) } }

  const answer = await subgraph.server.inject({ ...post(body), headers })

  expect(answer.json()).toEqual({ data: { viewer: 'person-resident' } })
})

test('an unsigned caller in the same process is refused too', async () => {
  await expect(subgraph.execute({ query: '{ viewer }' }, {})).rejects.toMatchObject({
    extensions: { code: 'UNSIGNED_CALLER' },
  })
})
