import type { Subgraph } from '@cluster/subgraph'
import { anonymous, type Claims, signViewer, viewerHeader } from '@cluster/viewer'

/** Asks the services subgraph as its gateway would, in somebody's name. */
export interface Shop {
  ask(claims: Claims, query: string, variables?: Record<string, unknown>): Promise<Record<string, never>>
  /** A file, as bytes. */
  fetch(claims: Claims, url: string): Promise<Buffer>
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

/** @throws Error that tells what was refused, and why */
export function openShop(subgraph: Subgraph, secret: string): Shop {
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
  }
}
