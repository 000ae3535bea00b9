import { parseConfig } from '@cluster/config'
import { closeDatabases } from '@cluster/database'
import { buildEventsWorker } from '@cluster/events/build-worker.ts'
import * as events from '@cluster/events/config.ts'
import { inProcessPages } from '@cluster/gateway/in-process-upstream.ts'
import { buildIdentityWorker } from '@cluster/identity/build-worker.ts'
import * as identity from '@cluster/identity/config.ts'
import { buildMembersWorker } from '@cluster/members/build-worker.ts'
import * as members from '@cluster/members/config.ts'
import { buildNotificationsWorker } from '@cluster/notifications/build-worker.ts'
import * as notifications from '@cluster/notifications/config.ts'
import { buildPublicationsWorker } from '@cluster/publications/build-worker.ts'
import * as publications from '@cluster/publications/config.ts'
import { buildServicesWorker } from '@cluster/services/build-worker.ts'
import * as services from '@cluster/services/config.ts'
import type { Prepared } from '../cluster/prepare-cluster.ts'
import { mailPages } from '../mail-catcher/mail-pages.ts'
import { buildGraph } from './build-graph.ts'

/** Starts every subgraph, worker and the gateway in this process. @returns how to drain and end them */
export async function startCluster(
  { env, mailFolder }: Prepared,
  port: number,
): Promise<() => Promise<void>> {
  const graph = await buildGraph(
    env,
    mailFolder ? { '/dev/mail': inProcessPages(mailPages(mailFolder)) } : {},
  )
  await graph.server.listen({ host: '127.0.0.1', port })
  const workers = await Promise.all([
    buildMembersWorker(parseConfig(members.workerVariables, env)),
    buildServicesWorker(parseConfig(services.workerVariables, env)),
    buildEventsWorker(parseConfig(events.workerVariables, env)),
    buildPublicationsWorker(parseConfig(publications.workerVariables, env)),
    buildIdentityWorker(parseConfig(identity.workerVariables, env)),
    buildNotificationsWorker(parseConfig(notifications.workerVariables, env)),
  ])
  return async () => {
    // Workers ask the graph, so they end before it does.
    await Promise.all(workers.map(worker => worker.close()))
    await graph.server.close()
    await graph.close()
    await closeDatabases()
  }
}
