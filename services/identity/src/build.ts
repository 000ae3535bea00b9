import type { Config } from '@cluster/config'
import { buildSubgraph, type Subgraph } from '@cluster/subgraph'
import type { subgraphVariables } from './config.ts'
import { migrations } from './migrations.ts'
import { serveIssuer } from './oidc/serve-issuer.ts'
import { resolvers } from './resolvers/index.ts'

export interface Surroundings {
  now?: () => Date
}

/** Builds the identity subgraph and the issuer on its server, connected and migrated, not listening. */
export async function buildIdentity(
  config: Config<typeof subgraphVariables>,
  { now = () => new Date() }: Surroundings = {},
): Promise<Subgraph> {
  const subgraph = await buildSubgraph({
    name: 'identity',
    schemaFile: new URL('../schema.graphql', import.meta.url),
    resolvers,
    context: base => base,
    migrations,
    config,
    now,
  })
  const stop = await serveIssuer(subgraph.server, config, now)
  return { ...subgraph, close: () => subgraph.close().then(stop) }
}
