import { parseConfig } from '@cluster/config'
import { buildEvents } from '@cluster/events'
import * as events from '@cluster/events/config.ts'
import { buildIdentity } from '@cluster/identity'
import * as identity from '@cluster/identity/config.ts'
import { buildMembers } from '@cluster/members'
import * as members from '@cluster/members/config.ts'
import { buildNotifications } from '@cluster/notifications'
import * as notifications from '@cluster/notifications/config.ts'
import { buildPublications } from '@cluster/publications'
import * as publications from '@cluster/publications/config.ts'
import { buildServices } from '@cluster/services'
import * as services from '@cluster/services/config.ts'
import type { Subgraph } from '@cluster/subgraph'
import type { ServiceName } from '../services.ts'

/**
 * Builds every subgraph in this process, ready to answer, not listening.
 * @param env what the processes would read from their environment
 */
export async function buildSubgraphs(env: Record<string, string>): Promise<Record<ServiceName, Subgraph>> {
  return {
    members: await buildMembers(parseConfig(members.subgraphVariables, env)),
    services: await buildServices(parseConfig(services.subgraphVariables, env)),
    events: await buildEvents(parseConfig(events.subgraphVariables, env)),
    publications: await buildPublications(parseConfig(publications.subgraphVariables, env)),
    notifications: await buildNotifications(parseConfig(notifications.subgraphVariables, env)),
    identity: await buildIdentity(parseConfig(identity.subgraphVariables, env)),
  }
}
