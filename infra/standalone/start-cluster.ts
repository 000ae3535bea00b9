import { parseConfig } from '@cluster/config'
import { closeDatabases } from '@cluster/database'
import { buildEvents } from '@cluster/events'
import { buildEventsWorker } from '@cluster/events/build-worker.ts'
import * as events from '@cluster/events/config.ts'
import { buildGateway } from '@cluster/gateway'
import { gatewayVariables } from '@cluster/gateway/config.ts'
import { inProcessPages, inProcessUpstream } from '@cluster/gateway/in-process-upstream.ts'
import { buildMembers } from '@cluster/members'
import * as members from '@cluster/members/config.ts'
import { buildNotifications } from '@cluster/notifications'
import { buildNotificationsWorker } from '@cluster/notifications/build-worker.ts'
import * as notifications from '@cluster/notifications/config.ts'
import { buildPublications } from '@cluster/publications'
import * as publications from '@cluster/publications/config.ts'
import { buildServices } from '@cluster/services'
import * as services from '@cluster/services/config.ts'
import type { Prepared } from '../cluster/prepare-cluster.ts'
import { mailPages } from '../mail-catcher/mail-pages.ts'

/** Starts every subgraph, worker and the gateway in this process. @returns how to drain and end them */
export async function startCluster({ env, mailFolder }: Prepared, port: number): Promise<() => Promise<void>> {
  const built = await Promise.all([
    buildMembers(parseConfig(members.subgraphVariables, env)),
    buildServices(parseConfig(services.subgraphVariables, env)),
    buildEvents(parseConfig(events.subgraphVariables, env)),
    buildPublications(parseConfig(publications.subgraphVariables, env)),
    buildNotifications(parseConfig(notifications.subgraphVariables, env)),
  ])
  const [membersUp, servicesUp, eventsUp, publicationsUp, notificationsUp] = built.map(inProcessUpstream)
  const gateway = await buildGateway({
    config: parseConfig(gatewayVariables, env),
    subgraphs: {
      members: membersUp!,
      services: servicesUp!,
      events: eventsUp!,
      publications: publicationsUp!,
      notifications: notificationsUp!,
    },
    pages: mailFolder ? { '/dev/mail': inProcessPages(mailPages(mailFolder)) } : {},
  })
  await gateway.server.listen({ host: '127.0.0.1', port })
  const workers = await Promise.all([
    buildEventsWorker(parseConfig(events.workerVariables, env)),
    buildNotificationsWorker(parseConfig(notifications.workerVariables, env)),
  ])
  return async () => {
    // Workers ask the graph, so they end before it does.
    await Promise.all(workers.map(worker => worker.close()))
    await gateway.server.close()
    await gateway.close()
    await Promise.all(built.map(subgraph => subgraph.close()))
    await closeDatabases()
  }
}
