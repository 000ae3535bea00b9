import type { Config } from '@cluster/config'
import { buildSubgraph, type Subgraph } from '@cluster/subgraph'
import type { subgraphVariables } from './config.ts'
import { migrations } from './migrations.ts'
import { resolvers } from './resolvers/index.ts'

/** Builds the identity subgraph, connected and migrated, not listening. */
export async function buildIdentity(config: Config<typeof subgraphVariables>): Promise<Subgraph> {
  return buildSubgraph({
    name: 'identity',
    schemaFile: new URL('../schema.graphql', import.meta.url),
    resolvers,
    context: base => base,
    migrations,
    config,
  })
}
