import type { Config } from '@cluster/config'
import { createProducer } from '@cluster/jobs'
import { buildSubgraph, type Subgraph } from '@cluster/subgraph'
import type { subgraphVariables } from './config.ts'
import { contextWith } from './context.ts'
import { migrations } from './migrations.ts'
import { booksFiles } from './pages/books.ts'
import { orderCycleFiles } from './pages/order-cycles.ts'
import { resolvers } from './resolvers.generated.ts'

/** Builds the services subgraph, connected and migrated, not listening. */
export async function buildServices(
  config: Config<typeof subgraphVariables>,
  { now = () => new Date() }: { now?: () => Date } = {},
): Promise<Subgraph> {
  const producer = createProducer({ redisUrl: config.REDIS_URL, prefix: config.CLUSTER_PREFIX })
  return buildSubgraph({
    name: 'services',
    folder: new URL('../', import.meta.url),
    resolvers,
    context: contextWith(producer),
    migrations,
    pages: [...orderCycleFiles, ...booksFiles],
    config,
    close: () => producer.close(),
    now,
  })
}
