import { text } from 'node:stream/consumers'
import { tokenVerifier } from '@cluster/viewer'
import type { Person } from '../src/graph/person.ts'
import { listening } from './listening.ts'

/** A graph that knows a few people, for apps with the scope `accounts:read`, and can be away. */
export interface Graph {
  url: string
  people: Map<string, Person>
  isAway: boolean
  asked: number
  /** The last operation that it was asked. */
  lastQuery: string
  close(): Promise<void>
}

export async function startGraph(rules: { issuer: string; audience: string }): Promise<Graph> {
  const verify = tokenVerifier({ ...rules, jwksUrl: `${rules.issuer}/oidc/jwks` })
  const people = new Map<string, Person>()
  const state = { people, isAway: false, asked: 0, lastQuery: '' }
  const { url, close } = await listening(async (request, response) => {
    state.asked += 1
    const { query, variables } = JSON.parse(await text(request))
    state.lastQuery = query
    const answer = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (state.isAway) return answer(503, { errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] })
    const { claims } = await verify(request.headers.authorization!.replace('Bearer ', ''))
    if (claims.appId !== 'identity' || !claims.scopes.includes('accounts:read'))
      return answer(403, { errors: [{ extensions: { code: 'FORBIDDEN' } }] })
    const found = [...people.values()].find(
      ({ id, email }) => id === variables.id || email === variables.email?.toLowerCase(),
    )
    const person = found && {
      ...found,
      organisations: { edges: found.organisationIds.map(id => ({ node: { id } })) },
    }
    return answer(200, { data: { person: person ?? null, personByEmail: person ?? null } })
  })
  return Object.assign(state, { url, close })
}
