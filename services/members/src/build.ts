import type { Config } from '@cluster/config'
import { buildSubgraph, type Subgraph } from '@cluster/subgraph'
import type { subgraphVariables } from './config.ts'
import { contextWith } from './context.ts'
import { migrations } from './migrations.ts'
import { resolvers } from './resolvers/index.ts'

/** Builds the members subgraph, connected and migrated, not listening. */
export async function buildMembers(config: Config<typeof subgraphVariables>): Promise<Subgraph> {
  return buildSubgraph({
    name: 'members',
    schemaFile: new URL('../schema.graphql', import.meta.url),
    resolvers,
    context: contextWith(config.VIEWER_SECRET),
    migrations,
    config,
  })
}
