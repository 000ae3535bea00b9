import { parseConfig } from '@cluster/config'
import { closeDatabases, databaseNamed } from '@cluster/database'
import { buildGateway } from '@cluster/gateway'
import { apiSchema } from '@cluster/gateway/api-schema.ts'
import { gatewayVariables } from '@cluster/gateway/config.ts'
import { httpUpstream } from '@cluster/gateway/http-upstream.ts'
import { anonymous, type Claims, signToken, signViewer, viewerHeader } from '@cluster/viewer'
import { callers } from '../access/callers.ts'
import { addressesAt } from '../cluster/addresses.ts'
import { seedCollections } from '../seed/collections.ts'
import { people } from '../seed/ids.ts'
import { insertAll } from '../seed/insert-all.ts'
import { type ServiceName, services } from '../services.ts'
import { buildSubgraphs } from '../standalone/build-subgraphs.ts'
import { audience } from '../token/audience.ts'
import { ownIssuer } from './own-issuer.ts'
import type { Door } from './run.ts'
import { pickWrong, wrongTokens } from './wrong-tokens.ts'

export interface OpenDoors {
  doors: Door[]
  fingerprint(): Promise<string>
  isAlive(): Promise<boolean>
  close(): Promise<void>
}

/** No limit on how often: it would hide the rest. */
const often = '100000000'

/**
 * The cluster of the seed as in production, each subgraph on a port of its own, and who knocks at each door.
 * @param stores `MONGODB_URI`, `REDIS_URL` and the like, on databases that may be changed
 */
export async function openDoors(stores: Record<string, string>): Promise<OpenDoors> {
  const issuer = ownIssuer()
  const limits = ['ADDRESS', 'PERSON', 'APP', 'WORKER'].map(policy => [`RATE_LIMIT_${policy}`, often])
  const env: Record<string, string> = {
    ...stores,
    ...addressesAt(1),
    ...Object.fromEntries(limits),
    JWKS_URL: issuer.jwksUrl,
    TOKEN_AUDIENCE: audience,
    VIEWER_SECRET: 'only-for-the-hunt-only-for-the-hunt-viewer',
    IDENTITY_SECRET: 'only-for-the-hunt-only-for-the-hunt-identity',
    WORKER_CLIENT_SECRET: 'only-for-the-hunt-only-for-the-hunt-worker',
    TICKET_SECRET: 'only-for-the-hunt-only-for-the-hunt-tickets',
    SMTP_URL: 'smtp://127.0.0.1:1',
    LOG_LEVEL: 'silent',
  }
  const subgraphs = await buildSubgraphs(env)
  for (const { model, documents } of seedCollections) await insertAll(model, documents(new Date()))
  const urls = {} as Record<ServiceName, string>
  for (const name of services)
    urls[name] = await subgraphs[name].server.listen({ host: '127.0.0.1', port: 0 })
  const upstreams = Object.entries(urls).map(([name, url]) => [name, httpUpstream(url)])
  const gateway = await buildGateway({
    config: parseConfig(gatewayVariables, env),
    subgraphs: Object.fromEntries(upstreams),
    pages: {},
  })
  const url = await gateway.server.listen({ host: '127.0.0.1', port: 0 })

  const rules = { key: issuer.key, issuer: env.OIDC_ISSUER!, audience }
  const bearer = async (claims: Claims) => ({ authorization: `Bearer ${await signToken(claims, rules)}` })
  const wrong = await wrongTokens(rules)
  const mails = await databaseNamed('members')
    .db!.collection<{ _id: string; email: string }>('people')
    .find()
    .toArray()
  const othersMails = (own: string) => mails.filter(({ _id }) => _id !== own).map(({ email }) => email)
  const schema = await apiSchema()
  const viewer = (claims: Claims) => ({ [viewerHeader]: signViewer(claims, env.VIEWER_SECRET!) })
  const doors: Door[] = [
    { name: 'gateway, anonymous', headers: () => ({}), secrets: othersMails('') },
    {
      name: 'gateway, resident',
      headers: () => bearer(callers.RESIDENT),
      secrets: othersMails(people.RESIDENT),
    },
    { name: 'gateway, staff', headers: () => bearer(callers.STAFF), secrets: [] },
    { name: 'gateway, partner', headers: () => bearer(callers.PARTNER), secrets: othersMails('') },
    {
      name: 'gateway, wrong token',
      headers: (random: Parameters<Door['headers']>[0]) => ({ authorization: pickWrong(wrong, random) }),
      secrets: othersMails(''),
    },
  ].map(door => ({ ...door, schema, url }))
  const subgraphDoors = services.flatMap((name): Door[] => {
    const { schema } = subgraphs[name]
    const at = { schema, url: urls[name] }
    return [
      { ...at, name: `${name}, unsigned`, headers: () => ({}), secrets: othersMails(''), only: 401 },
      {
        ...at,
        name: `${name}, signed anonymous`,
        headers: () => viewer(anonymous),
        secrets: othersMails(''),
      },
      {
        ...at,
        name: `${name}, signed resident`,
        headers: () => viewer(callers.RESIDENT),
        secrets: othersMails(people.RESIDENT),
      },
    ]
  })
  const ask = async (at: string, headers: Record<string, string>) => {
    const response = await fetch(`${at}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{"query":"{ __typename }"}',
    }).catch(() => null)
    return response?.status === 200
  }
  return {
    doors: [...doors, ...subgraphDoors],
    fingerprint: async () => {
      const hashes = services.map(name => databaseNamed(name).db!.command({ dbHash: 1 }))
      return (await Promise.all(hashes)).map(({ md5 }) => md5).join()
    },
    isAlive: async () => {
      const alive = await Promise.all([
        ask(url, {}),
        ...Object.values(urls).map(at => ask(at, viewer(anonymous))),
      ])
      return alive.every(Boolean)
    },
    close: async () => {
      await gateway.server.close()
      await gateway.close()
      await Promise.all(Object.values(subgraphs).map(subgraph => subgraph.close()))
      await closeDatabases()
      issuer.remove()
    },
  }
}
