import type { Config } from '@cluster/config'
import { buildWorker } from '@cluster/jobs'
import type { Running } from '@cluster/server'
import type { workerVariables } from './config.ts'
import { liftEmbargo } from './jobs/lift-embargo.ts'
import { migrations } from './migrations.ts'
import { outbox, receivers } from './outbox.ts'

/** Builds and starts the worker that tells other services what happened to publications, and lifts embargoes. */
export function buildPublicationsWorker(config: Config<typeof workerVariables>): Promise<Running> {
  return buildWorker({
    service: 'publications',
    config,
    migrations,
    work: producer => ({
      jobs: [outbox.handOver(producer), liftEmbargo(outbox.transact(producer))],
      outbox: { outbox, service: 'publications', receivers },
    }),
  })
}
