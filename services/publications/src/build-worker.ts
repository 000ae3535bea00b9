import type { Config } from '@cluster/config'
import { buildWorker } from '@cluster/jobs'
import type { Running } from '@cluster/server'
import type { workerVariables } from './config.ts'
import { indexCatalogue } from './jobs/index-catalogue.ts'
import { liftEmbargo } from './jobs/lift-embargo.ts'
import { workOnFile } from './jobs/work-on-file.ts'
import { migrations } from './migrations.ts'
import { outbox, receivers } from './outbox.ts'

/**
 * Builds and starts the worker that tells other services what happened to publications, lifts embargoes, looks at files,
 * and lets the search follow.
 */
export function buildPublicationsWorker(config: Config<typeof workerVariables>): Promise<Running> {
  return buildWorker({
    service: 'publications',
    config,
    migrations,
    work: producer => ({
      jobs: [
        outbox.handOver(producer),
        liftEmbargo(outbox.transact(producer)),
        workOnFile(),
        indexCatalogue(),
      ],
      outbox: { outbox, service: 'publications', receivers },
    }),
  })
}
