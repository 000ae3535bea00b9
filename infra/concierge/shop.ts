import { parseConfig } from '@cluster/config'
import { closeDatabases } from '@cluster/database'
import { buildServices } from '@cluster/services'
import { subgraphVariables } from '@cluster/services/config.ts'
import { anonymous, type Claims, signViewer, viewerHeader } from '@cluster/viewer'
import type { Stores } from '../stores/start-servers.ts'

/** Asks the services subgraph as its gateway would, in somebody's name. */
export interface Shop {
  ask(claims: Claims, query: string, variables?: Record<string, unknown>): Promise<Record<string, never>>
  /** A file, as bytes. */
  fetch(claims: Claims, url: string): Promise<Buffer>
  close(): Promise<void>
}

export const concierge = {
  providerId: 'org-conciergerie-fictive',
  producerId: 'org-producteur-fictif',
} as const

const person = (personId: string, roles: Claims['roles'], organisationIds: string[] = []): Claims => ({
  ...anonymous,
  personId,
  roles,
  organisationIds,
})
export const staff = person('person-salarie-fictif', ['STAFF'], Object.values(concierge))
export const resident = (n: number) => person(`person-cliente-fictive-${n}`, ['RESIDENT'])

const secret = 'only-for-a-fictitious-concierge-only'

/**
 * The services subgraph in this process. What it refuses is thrown, with why.
 * @param means `now` tells it the time, where a month is played
 */
export async function openShop(
  { mongodbUri, redisUrl }: Pick<Stores, 'mongodbUri' | 'redisUrl'>,
  means: { now?: () => Date } = {},
): Promise<Shop> {
  const env = { MONGODB_URI: mongodbUri, REDIS_URL: redisUrl, VIEWER_SECRET: secret, LOG_LEVEL: 'silent' }
  const subgraph = await buildServices(parseConfig(subgraphVariables, env), means)
  const headersOf = (claims: Claims) => ({ [viewerHeader]: signViewer(claims, secret) })
  return {
    ask: async (claims, query, variables = {}) => {
      const answer = await subgraph.execute({ query, variables }, headersOf(claims))
      const { data, errors } = JSON.parse(JSON.stringify(answer))
      if (errors) throw new Error(`${errors[0].extensions?.code}: ${errors[0].message}`)
      return data
    },
    fetch: async (claims, url) => {
      const { statusCode, rawPayload } = await subgraph.server.inject({
        method: 'GET',
        url,
        headers: headersOf(claims),
      })
      if (statusCode !== 200) throw new Error(`${url} was answered with ${statusCode}: ${rawPayload}`)
      return rawPayload
    },
    close: async () => {
      await subgraph.close()
      await closeDatabases()
    },
  }
}
