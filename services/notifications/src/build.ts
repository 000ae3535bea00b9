import type { Config } from '@cluster/config'
import { buildSubgraph, type Subgraph } from '@cluster/subgraph'
import type { subgraphVariables } from './config.ts'
import { contextOf } from './context.ts'
import { migrations } from './migrations.ts'
import { resolvers } from './resolvers.generated.ts'

/** Builds the notifications subgraph, connected and migrated, not listening. */
export async function buildNotifications(config: Config<typeof subgraphVariables>): Promise<Subgraph> {
  return buildSubgraph({
    name: 'notifications',
    folder: new URL('../', import.meta.url),
    resolvers,
    context: contextOf,
    migrations,
    config,
  })
}
