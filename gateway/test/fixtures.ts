import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { composeServices } from '@apollo/composition'
import { parseConfig } from '@cluster/config'
import { testConfig } from '@cluster/testkit'
import { type Claims, type Lifetime, signToken } from '@cluster/viewer'
import { parse } from 'graphql'
import type { JWK } from 'jose'
import { buildGateway, type Timeouts } from '../src/build.ts'
import { gatewayVariables } from '../src/config.ts'
import { type SubgraphName, subgraphNames } from '../src/subgraphs.ts'
import type { SubgraphUpstream, Upstream } from '../src/upstream.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const about = { kid: 'test', alg: 'EdDSA', use: 'sig' }
const file = join(mkdtempSync(join(tmpdir(), 'gateway-test-')), 'jwks.json')
writeFileSync(file, JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), ...about }] }))

export const configOf = (env: Record<string, string> = {}) => {
  const test = Object.entries(testConfig()).map(([name, value]) => [name, String(value)])
  return parseConfig(gatewayVariables, {
    ...Object.fromEntries(test),
    JWKS_URL: pathToFileURL(file).href,
    OIDC_ISSUER: 'https://issuer.example',
    ...env,
  })
}

export const tokenOf = (claims: Claims, lifetime: Lifetime = '10m'): Promise<string> =>
  signToken(claims, {
    key: { ...privateKey.export({ format: 'jwk' }), ...about } as JWK,
    issuer: configOf().OIDC_ISSUER,
    audience: configOf().TOKEN_AUDIENCE,
    lifetime,
  })

/** A subgraph that answers what the test says. */
export const answering = (
  execute: SubgraphUpstream['execute'],
  check: SubgraphUpstream['check'] = async () => null,
): SubgraphUpstream => ({ execute, check, forward: () => undefined, close: async () => undefined })

/** An identity that knows no app: each is of another issuer. */
const knowingNobody = answering(async () => ({ data: { appStanding: null, registeredOperation: null } }))

const silent = answering(async () => {
  throw new Error('not in this test')
})

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for
type Answer = { status: number; headers: Headers; body: any }

export interface TestGateway {
  url: string
  post(body: unknown, headers?: Record<string, string>): Promise<Answer>
  ask(query: string, variables?: object): Promise<Answer>
  close(): Promise<void>
}

let composed: string | undefined
/**
 * As much of the graph as `LIST` asks for. A gateway starts with it in a tenth of the time: for tests of what lies before and
 * beside the graph.
 */
const smallSupergraph = (): string => {
  const federation =
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])'
  const sdl = {
    members: `${federation} type Query { cluster: Cluster } type Cluster { name: String }
      type Organisation @key(fields: "id") { id: ID! name: String! }`,
    events: `${federation} type Query { events(first: Int): EventConnection }
      type Mutation { publishEvent(input: PublishEventInput!): Event } input PublishEventInput { id: ID! }
      type EventConnection { edges: [EventEdge!]! } type EventEdge { node: Event }
      type Event @key(fields: "id") { id: ID! organiser: Organisation }
      type Organisation @key(fields: "id", resolvable: false) { id: ID! }`,
  }
  const parts = Object.entries(sdl).map(([name, text]) => ({
    name,
    url: `http://${name}/graphql`,
    typeDefs: parse(text),
  }))
  composed ??= composeServices(parts).supergraphSdl!
  return composed
}

/** The gateway with the real supergraph, or a small one, on a port of its own, before subgraphs of the test's. */
export async function startGateway({
  subgraphs = {},
  pages = {},
  env = {},
  timeouts,
  isSmall = false,
}: {
  subgraphs?: Partial<Record<SubgraphName, SubgraphUpstream>>
  pages?: Record<string, Upstream>
  env?: Record<string, string>
  timeouts?: Timeouts
  isSmall?: boolean
}): Promise<TestGateway> {
  const given = { identity: knowingNobody, ...subgraphs }
  const all = Object.fromEntries(subgraphNames.map(name => [name, given[name] ?? silent]))
  const { server, close } = await buildGateway({
    config: configOf(env),
    subgraphs: all as Record<SubgraphName, SubgraphUpstream>,
    pages,
    ...(timeouts ? { timeouts } : {}),
    ...(isSmall ? { supergraphSdl: smallSupergraph() } : {}),
  })
  const url = await server.listen({ host: '127.0.0.1', port: 0 })
  const post = async (body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : null }
  }
  return {
    url,
    post,
    ask: (query, variables = {}) => post({ query, variables }),
    close: async () => {
      await server.close()
      await close()
    },
  }
}

/** What makes events answer with an organiser each, whom members is asked about. */
export const LIST = '{ events(first: 3) { edges { node { id organiser { id name } } } } }'
export const eventsOf = (...organisers: string[]) =>
  answering(async () => ({
    data: {
      events: {
        edges: organisers.map((id, n) => ({
          node: { __typename: 'Event', id: `e${n}`, organiser: { __typename: 'Organisation', id } },
        })),
      },
    },
  }))
