import type { Config } from '@cluster/config'
import { createProducer } from '@cluster/jobs'
import { buildSubgraph, type Subgraph } from '@cluster/subgraph'
import { pages } from './calendars/pages.ts'
import type { subgraphVariables } from './config.ts'
import { contextWith } from './context.ts'
import { migrations } from './migrations.ts'
import { createTickets } from './operations/check-in/create-tickets.ts'
import { resolvers } from './resolvers.generated.ts'

/** Builds the events subgraph, connected and migrated, not listening. */
export async function buildEvents(config: Config<typeof subgraphVariables>): Promise<Subgraph> {
  const producer = createProducer({ redisUrl: config.REDIS_URL, prefix: config.CLUSTER_PREFIX })
  const ticketSecrets = { secret: config.TICKET_SECRET, before: config.TICKET_SECRET_BEFORE }
  return buildSubgraph({
    name: 'events',
    folder: new URL('../', import.meta.url),
    resolvers,
    context: contextWith({
      producer,
      secret: config.VIEWER_SECRET,
      tickets: await createTickets(ticketSecrets),
      publicUrl: config.PUBLIC_URL,
    }),
    migrations,
    pages,
    config,
    close: () => producer.close(),
  })
}
