import type { Config } from '@cluster/config'
import { buildWorker } from '@cluster/jobs'
import type { Running } from '@cluster/server'
import type { workerVariables } from './config.ts'
import { closeBallot } from './jobs/close-ballot.ts'
import { migrations } from './migrations.ts'
import { outbox, receivers } from './outbox.ts'

/** Builds and starts the worker that tells other services what happened to members, and closes ballots. */
export function buildMembersWorker(config: Config<typeof workerVariables>): Promise<Running> {
  return buildWorker({
    service: 'members',
    config,
    migrations,
    work: producer => ({
      jobs: [outbox.handOver(producer), closeBallot({ transact: outbox.transact(producer) })],
      outbox: { outbox, service: 'members', receivers },
    }),
  })
}
