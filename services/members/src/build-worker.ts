import type { Config } from '@cluster/config'
import { buildWorker } from '@cluster/jobs'
import type { Running } from '@cluster/server'
import type { workerVariables } from './config.ts'
import { closeBallot } from './jobs/close-ballot.ts'
import { dailyWorks, scheduleDailyWorks } from './jobs/daily-works.ts'
import { migrations } from './migrations.ts'
import { settleDerogations } from './operations/composition/settle-derogations.ts'
import { markPassed } from './operations/deadlines/mark-passed.ts'
import { markArrears } from './operations/dues/mark-arrears.ts'
import { outbox, receivers } from './outbox.ts'

/** Builds and starts the worker that tells other services what happened to members, and does what a day brings. */
export async function buildMembersWorker(config: Config<typeof workerVariables>): Promise<Running> {
  const worker = await buildWorker({
    service: 'members',
    config,
    migrations,
    work: producer => ({
      jobs: [
        outbox.handOver(producer),
        dailyWorks([markPassed, markArrears, settleDerogations(outbox.transact(producer))]),
        closeBallot({ transact: outbox.transact(producer) }),
      ],
      outbox: { outbox, service: 'members', receivers },
    }),
  })
  // The sweep finds it.
  await scheduleDailyWorks()
  return worker
}
