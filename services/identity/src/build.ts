import type { Config } from '@cluster/config'
import { createProducer } from '@cluster/jobs'
import { buildSubgraph, type Subgraph } from '@cluster/subgraph'
import type { subgraphVariables } from './config.ts'
import { contextWith } from './context.ts'
import { migrations } from './migrations.ts'
import { serveIssuer } from './oidc/serve-issuer.ts'
import { resolvers } from './resolvers.generated.ts'

export interface Surroundings {
  now?: () => Date
}

/** Builds the identity subgraph and the issuer on its server, connected and migrated, not listening. */
export async function buildIdentity(
  config: Config<typeof subgraphVariables>,
  { now = () => new Date() }: Surroundings = {},
): Promise<Subgraph> {
  const producer = createProducer({ redisUrl: config.REDIS_URL, prefix: config.CLUSTER_PREFIX })
  const subgraph = await buildSubgraph({
    name: 'identity',
    folder: new URL('../', import.meta.url),
    resolvers,
    context: contextWith(producer, config.IDENTITY_SECRET),
    migrations,
    config,
    close: () => producer.close(),
    now,
  })
  const stop = await serveIssuer(subgraph.server, config, now).catch(async error => {
    await subgraph.close()
    throw error
  })
  return { ...subgraph, close: () => subgraph.close().then(stop) }
}
