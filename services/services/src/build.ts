import type { Config } from '@cluster/config'
import { buildSubgraph, type Subgraph } from '@cluster/subgraph'
import type { subgraphVariables } from './config.ts'
import { contextFrom } from './context.ts'
import { migrations } from './migrations.ts'
import { resolvers } from './resolvers.generated.ts'

/** Builds the services subgraph, connected and migrated, not listening. */
export async function buildServices(config: Config<typeof subgraphVariables>): Promise<Subgraph> {
  return buildSubgraph({
    name: 'services',
    folder: new URL('../', import.meta.url),
    resolvers,
    context: contextFrom,
    migrations,
    config,
  })
}
