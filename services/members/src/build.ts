import type { Config } from '@cluster/config'
import { createProducer } from '@cluster/jobs'
import { buildSubgraph, type Subgraph } from '@cluster/subgraph'
import type { subgraphVariables } from './config.ts'
import { contextWith } from './context.ts'
import { pages } from './documents/pages.ts'
import { migrations } from './migrations.ts'
import { resolvers } from './resolvers.generated.ts'

/** Builds the members subgraph, connected and migrated, not listening. */
export async function buildMembers(config: Config<typeof subgraphVariables>): Promise<Subgraph> {
  const producer = createProducer({ redisUrl: config.REDIS_URL, prefix: config.CLUSTER_PREFIX })
  return buildSubgraph({
    name: 'members',
    folder: new URL('../', import.meta.url),
    resolvers,
    context: contextWith({
      producer,
      secret: config.VIEWER_SECRET,
      rules: {
        essMeasure: config.ESS_MEASURE,
        noticeDays: config.ASSEMBLY_NOTICE_DAYS,
        proxyLimit: config.ASSEMBLY_PROXY_LIMIT,
        esus: {
          years: config.ESUS_YEARS,
          yearsWhenYoung: config.ESUS_YEARS_WHEN_YOUNG,
          youngUnderYears: config.ESUS_YOUNG_UNDER_YEARS,
        },
      },
    }),
    migrations,
    pages,
    config,
    close: () => producer.close(),
  })
}
