import { readFileSync } from 'node:fs'
import { connectGraph, tokensOf } from '@cluster/graph'
import { anonymous } from '@cluster/viewer'
import { signWithCurrentKey } from '../keys/sign-with-current-key.ts'
import type { Addressee, People, Person } from './person.ts'

export interface GraphOptions {
  /** The origin of the gateway. */
  url: string
  secret: string
  issuer: string
  audience: string
}

interface Found extends Omit<Person, 'organisationIds'> {
  organisations: { edges: { node: { id: string } | null }[] }
}

const operation = (name: string) =>
  readFileSync(new URL(`../../operations/${name}.graphql`, import.meta.url), 'utf8')
const byId = operation('find-person')
const byEmail = operation('find-person-by-email')
/** What this service may ask the graph for. */
export const identityScopes = ['accounts:read', 'personal-data:erase']

/** The graph, asked by this service in its own name: it signs its tokens itself. */
export function ownGraph({ url, secret, issuer, audience }: GraphOptions) {
  const own = { ...anonymous, appId: 'identity', scopes: identityScopes }
  const tokens = tokensOf(async () => ({
    token: await signWithCurrentKey(own, { secret, issuer, audience }),
    lifetimeMs: 600_000,
  }))
  return connectGraph(url, tokens)
}

/** Looks people up in the graph. */
export function askPeople(options: GraphOptions): People {
  const graph = ownGraph(options)
  return {
    byId: async id => personOf((await graph.ask<{ person: Found | null }>(byId, { id })).person),
    byEmail: async email =>
      (await graph.ask<{ personByEmail: Addressee | null }>(byEmail, { email })).personByEmail,
  }
}

function personOf(found: Found | null): Person | null {
  if (!found) return null
  const { organisations, ...person } = found
  return { ...person, organisationIds: organisations.edges.flatMap(({ node }) => node?.id ?? []) }
}
