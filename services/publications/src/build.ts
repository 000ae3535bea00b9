import type { Config } from '@cluster/config'
import { createProducer } from '@cluster/jobs'
import { buildSubgraph, type Subgraph } from '@cluster/subgraph'
import type { subgraphVariables } from './config.ts'
import { contextWith } from './context.ts'
import { migrations } from './migrations.ts'
import { pages } from './pages/pages.ts'
import { resolvers } from './resolvers.generated.ts'

/** Builds the publications subgraph, connected and migrated, not listening. */
export async function buildPublications(config: Config<typeof subgraphVariables>): Promise<Subgraph> {
  const producer = createProducer({ redisUrl: config.REDIS_URL, prefix: config.CLUSTER_PREFIX })
  return buildSubgraph({
    name: 'publications',
    folder: new URL('../', import.meta.url),
    resolvers,
    context: contextWith({
      producer,
      secret: config.VIEWER_SECRET,
      publicUrl: config.PUBLIC_URL,
      oaiAdminEmail: config.OAI_ADMIN_EMAIL || `postmaster@${new URL(config.PUBLIC_URL).hostname}`,
    }),
    migrations,
    pages,
    config,
    close: () => producer.close(),
  })
}
