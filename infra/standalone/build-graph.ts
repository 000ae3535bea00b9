import { parseConfig } from '@cluster/config'
import { buildGateway } from '@cluster/gateway'
import { gatewayVariables } from '@cluster/gateway/config.ts'
import { inProcessUpstream } from '@cluster/gateway/in-process-upstream.ts'
import type { Upstream } from '@cluster/gateway/upstream.ts'
import type { Running } from '@cluster/server'
import { buildSubgraphs } from './build-subgraphs.ts'

/**
 * Builds every subgraph and the gateway in this process, ready to answer, not listening.
 * @param env what the processes would read from their environment
 */
export async function buildGraph(
  env: Record<string, string>,
  pages: Record<string, Upstream>,
): Promise<Running> {
  const subgraphs = await buildSubgraphs(env)
  const gateway = await buildGateway({
    config: parseConfig(gatewayVariables, env),
    subgraphs: {
      members: inProcessUpstream(subgraphs.members),
      services: inProcessUpstream(subgraphs.services),
      events: inProcessUpstream(subgraphs.events),
      publications: inProcessUpstream(subgraphs.publications),
      notifications: inProcessUpstream(subgraphs.notifications),
      identity: inProcessUpstream(subgraphs.identity),
    },
    pages,
  })
  return {
    server: gateway.server,
    close: async () => {
      await gateway.close()
      await Promise.all(Object.values(subgraphs).map(subgraph => subgraph.close()))
    },
  }
}
