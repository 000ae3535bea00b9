import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { testConfig, viewers } from '@cluster/testkit'
import { anonymous, verifyViewer, viewerHeader } from '@cluster/viewer'
import { afterEach, describe, expect, test } from '@jest/globals'
import { httpUpstream } from '../src/http-upstream.ts'
import type { SubgraphUpstream } from '../src/upstream.ts'
import { answering, eventsOf, LIST, startGateway, type TestGateway, tokenOf } from './fixtures.ts'

const query = '{ cluster { name } }'
const timeouts = { subgraph: 300, request: 500 }
const servers: Server[] = []
let gateway: TestGateway
afterEach(async () => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
  await gateway.close()
})

async function serving(listener: RequestListener): Promise<SubgraphUpstream> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return httpUpstream(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
}
const saying = (status: number, type: string, body: string, headers = {}) =>
  serving((_, response) => response.writeHead(status, { 'content-type': type, ...headers }).end(body))
const json = 'application/json'

const fallen: [string, () => SubgraphUpstream | Promise<SubgraphUpstream>][] = [
  ['is down', () => httpUpstream('http://127.0.0.1:1')],
  ['hangs', () => serving(() => undefined)],
  ['hangs in the middle of its answer', () => serving((_, r) => void r.writeHead(200).write('{'))],
  ['hangs in this process', () => answering(() => new Promise(() => undefined))],
  ['hangs up', () => serving(request => request.socket.destroy())],
  ['answers a page', () => saying(200, 'text/html', '<h1>Welcome</h1>')],
  ['answers a page with 500', () => saying(500, 'text/html', '<h1>E11000 mongo</h1>')],
  [
    'answers a fault in another shape',
    () => saying(500, json, '{"statusCode":500,"message":"E11000 mongo"}'),
  ],
  ['answers nothing', () => saying(200, json, '')],
  ['answers null', () => saying(200, json, 'null')],
  ['answers null for data', () => saying(200, json, '{"data":null}')],
  ['answers errors that are none', () => saying(200, json, '{"errors":[null]}')],
  ['does not know our signature', () => saying(401, json, '{"errors":[{"message":"UNSIGNED_CALLER"}]}')],
  [
    'sends us elsewhere',
    () => saying(307, json, '{"data":{"cluster":{"name":"x"}}}', { location: 'http://a.test' }),
  ],
]

describe('a subgraph that', () => {
  test.each(fallen)('%s is named, and the rest is answered', async (_, members) => {
    gateway = await startGateway({
      isSmall: true,
      subgraphs: { members: await members(), events: eventsOf('o1', 'o1', 'o2') },
      timeouts,
    })

    const root = await gateway.ask(`{ cluster { name } ${LIST.slice(1)}`)

    expect(root.status).toBe(200)
    expect(root.body.data.cluster).toBeNull()
    expect(root.body.data.events.edges[2].node).toEqual({ id: 'e2', organiser: null })
    for (const { message, extensions } of root.body.errors) {
      expect(message).toContain('The members service does not answer now')
      expect(extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'members' })
    }
    expect(JSON.stringify(root.body)).not.toMatch(/E11000|UNSIGNED|stack|127\.0\.0\.1/)
  })

  // Each step would be in time by itself: an answer at all shows that the whole request has a limit of its own.
  test('is asked last has only what is left of the time of the whole request', async () => {
    const edges = [
      { node: { __typename: 'Event', id: 'e', organiser: { __typename: 'Organisation', id: 'o' } } },
    ]
    gateway = await startGateway({
      isSmall: true,
      subgraphs: {
        events: answering(async () => ({ data: { events: { edges } } })),
        members: answering(() => new Promise(() => undefined)),
      },
      timeouts: { subgraph: 600_000, request: 1_000 },
    })

    const { body } = await gateway.ask(LIST)

    expect(body.data.events.edges[0].node.id).toBe('e')
    expect(body.errors[0].extensions.code).toBe('SUBGRAPH_UNAVAILABLE')
  })

  test('comes back is asked again', async () => {
    let up = false
    gateway = await startGateway({
      isSmall: true,
      subgraphs: {
        members: await serving((request, r) =>
          up ? r.end('{"data":{"cluster":{"name":"x"}}}') : request.socket.destroy(),
        ),
      },
    })

    expect((await gateway.ask(query)).body.data.cluster).toBeNull()
    up = true
    expect((await gateway.ask(query)).body).toMatchObject({ data: { cluster: { name: 'x' } } })
  })
})

describe('an error of a subgraph', () => {
  test('passes with its code, field and message, at its path, and no stack trace', async () => {
    const extensions = { code: 'TOO_LATE', field: 'at', stacktrace: ['at secret.ts:1'] }
    gateway = await startGateway({
      isSmall: true,
      subgraphs: {
        members: answering(async () => ({
          data: { c: null },
          errors: [{ message: 'It is too late.', path: ['c', 'name'], extensions } as never],
        })),
      },
    })

    const { status, body } = await gateway.ask('{ c: cluster { name } }')

    expect([status, body.data]).toEqual([200, { c: null }])
    expect(body.errors).toEqual([
      {
        message: 'It is too late.',
        path: ['c', 'name'],
        extensions: { code: 'TOO_LATE', field: 'at', serviceName: 'members' },
      },
    ])
  })

  test('about an entity is told at each place of it, and the entity was asked for once', async () => {
    const asked: unknown[] = []
    gateway = await startGateway({
      isSmall: true,
      subgraphs: {
        events: eventsOf('o1', 'o2', 'o1'),
        members: answering(async ({ variables }) => {
          asked.push(variables.representations)
          return {
            data: { _entities: [{ name: null }, { name: 'Two' }] },
            errors: [
              { message: 'no', path: ['_entities', 0, 'name'], extensions: { code: 'FORBIDDEN' } } as never,
            ],
          }
        }),
      },
    })

    const { body } = await gateway.ask(LIST)

    const at = (n: number) => ['events', 'edges', n, 'node', 'organiser', 'name']
    expect(asked).toEqual([['o1', 'o2'].map(id => ({ __typename: 'Organisation', id }))])
    expect(body.data.events.edges.map((edge: { node: object }) => edge.node)).toMatchObject([
      { organiser: null },
      { organiser: { id: 'o2', name: 'Two' } },
      { organiser: null },
    ])
    expect(body.errors.map(({ path }: { path: unknown }) => path)).toEqual([at(0), at(2)])
  })
})

describe('who asks', () => {
  const viewersSeen = async (authorization?: string, own?: string) => {
    const seen: unknown[] = []
    gateway = await startGateway({
      isSmall: true,
      subgraphs: {
        members: await serving((request, response) => {
          const viewer = request.headers[viewerHeader]?.toString()
          seen.push(verifyViewer(viewer, testConfig().VIEWER_SECRET), request.headers.authorization)
          response.end('{"data":{"cluster":{"name":"x"}}}')
        }),
      },
    })
    const headers = { ...(authorization ? { authorization } : {}), ...(own ? { [viewerHeader]: own } : {}) }
    for (let n = 0; n < 2; n++) await gateway.post({ query }, headers)
    return seen
  }

  test('travels signed, and the token stays at the gateway', async () => {
    const seen = await viewersSeen(`Bearer ${await tokenOf(viewers.STAFF)}`)

    const staff = { ...viewers.STAFF, appId: 'web' }
    expect(seen).toEqual([staff, undefined, staff, undefined])
  })

  test('is not what a client writes in the header of the gateway', async () => {
    expect(await viewersSeen(undefined, 'forged.viewer')).toEqual([
      anonymous,
      undefined,
      anonymous,
      undefined,
    ])
  })
})

test('a mutation is sent once, also when its answer does not come', async () => {
  let sent = 0
  gateway = await startGateway({
    isSmall: true,
    subgraphs: {
      events: await serving(request => {
        sent += 1
        request.socket.destroy()
      }),
    },
  })
  const publish = 'mutation { publishEvent(input: { id: "e" }) { id } }'

  const answers = await Promise.all([gateway.ask(publish), gateway.ask(publish)])

  expect(sent).toBe(2)
  for (const { body } of answers) expect(body.errors[0].extensions.code).toBe('SUBGRAPH_UNAVAILABLE')
})
