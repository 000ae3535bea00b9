import type { Config } from '@cluster/config'
import { buildWorker } from '@cluster/jobs'
import type { Running } from '@cluster/server'
import type { workerVariables } from './config.ts'
import { migrations } from './migrations.ts'
import { outbox, receivers } from './outbox.ts'

/** Builds and starts the worker that tells other services what happened to publications. */
export function buildPublicationsWorker(config: Config<typeof workerVariables>): Promise<Running> {
  return buildWorker({
    service: 'publications',
    config,
    migrations,
    work: producer => ({
      jobs: [outbox.handOver(producer)],
      outbox: { outbox, service: 'publications', receivers },
    }),
  })
}
