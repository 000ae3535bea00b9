import { parseConfig } from '@cluster/config'
import { buildEvents } from '@cluster/events'
import * as events from '@cluster/events/config.ts'
import { buildGateway } from '@cluster/gateway'
import { gatewayVariables } from '@cluster/gateway/config.ts'
import { inProcessUpstream } from '@cluster/gateway/in-process-upstream.ts'
import type { Upstream } from '@cluster/gateway/upstream.ts'
import { buildMembers } from '@cluster/members'
import * as members from '@cluster/members/config.ts'
import { buildNotifications } from '@cluster/notifications'
import * as notifications from '@cluster/notifications/config.ts'
import { buildPublications } from '@cluster/publications'
import * as publications from '@cluster/publications/config.ts'
import type { Running } from '@cluster/server'
import { buildServices } from '@cluster/services'
import * as services from '@cluster/services/config.ts'

/**
 * Builds every subgraph and the gateway in this process, ready to answer, not listening.
 * @param env what the processes would read from their environment
 */
export async function buildGraph(
  env: Record<string, string>,
  pages: Record<string, Upstream>,
): Promise<Running> {
  const subgraphs = {
    members: await buildMembers(parseConfig(members.subgraphVariables, env)),
    services: await buildServices(parseConfig(services.subgraphVariables, env)),
    events: await buildEvents(parseConfig(events.subgraphVariables, env)),
    publications: await buildPublications(parseConfig(publications.subgraphVariables, env)),
    notifications: await buildNotifications(parseConfig(notifications.subgraphVariables, env)),
  }
  const gateway = await buildGateway({
    config: parseConfig(gatewayVariables, env),
    subgraphs: {
      members: inProcessUpstream(subgraphs.members),
      services: inProcessUpstream(subgraphs.services),
      events: inProcessUpstream(subgraphs.events),
      publications: inProcessUpstream(subgraphs.publications),
      notifications: inProcessUpstream(subgraphs.notifications),
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
