import type { Config } from '@cluster/config'
import { createProducer } from '@cluster/jobs'
import { type Resolve, resolveBy, whyNotCall } from '@cluster/outbound'
import { buildSubgraph, type Subgraph } from '@cluster/subgraph'
import type { subgraphVariables } from './config.ts'
import { contextWith } from './context.ts'
import { migrations } from './migrations.ts'
import { addressHasher } from './operations/addresses/rest-address.ts'
import { unsubscriptions } from './operations/preferences/unsubscribe.ts'
import { secretsKeyOf } from './operations/webhooks/secrets.ts'
import { pages } from './pages/pages.ts'
import { resolvers } from './resolvers.generated.ts'

export interface Surroundings {
  now?: () => Date
  /** Where names lead. */
  resolve?: Resolve
}

/** Builds the notifications subgraph, connected and migrated, not listening. */
export async function buildNotifications(
  config: Config<typeof subgraphVariables>,
  { now = () => new Date(), resolve = resolveBy() }: Surroundings = {},
): Promise<Subgraph> {
  const producer = createProducer({ redisUrl: config.REDIS_URL, prefix: config.CLUSTER_PREFIX })
  const rules = { allowPrivate: config.WEBHOOK_ALLOW_PRIVATE, resolve }
  return buildSubgraph({
    name: 'notifications',
    folder: new URL('../', import.meta.url),
    resolvers,
    context: contextWith({
      producer,
      secretsKey: secretsKeyOf(config.NOTIFICATIONS_SECRET),
      hashAddress: addressHasher(config.NOTIFICATIONS_SECRET),
      unsubscriptions: unsubscriptions(config.NOTIFICATIONS_SECRET, config.PUBLIC_URL),
      whyNotCall: url => whyNotCall(url, rules),
    }),
    migrations,
    pages,
    config,
    close: () => producer.close(),
    now,
  })
}
