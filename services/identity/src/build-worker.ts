import type { Config } from '@cluster/config'
import { buildWorker } from '@cluster/jobs'
import type { Running } from '@cluster/server'
import type { workerVariables } from './config.ts'
import { inbox } from './inbox.ts'
import { recordAuditJob, recordAuditQueue } from './jobs/record-audit.ts'
import { migrations } from './migrations.ts'
import { auditRecorder } from './operations/record-audit.ts'
import { outbox, receivers } from './outbox.ts'
import { pseudonyms } from './pseudonyms.ts'

/** Builds and starts the worker that keeps the audit log. */
export function buildIdentityWorker(config: Config<typeof workerVariables>): Promise<Running> {
  const recordAudit = auditRecorder(pseudonyms(config.IDENTITY_SECRET))
  return buildWorker({
    service: 'identity',
    config,
    migrations,
    work: producer => ({
      jobs: [outbox.handOver(producer), recordAuditJob(recordAudit)],
      inbox: { inbox, job: recordAuditQueue },
      outbox: { outbox, service: 'identity', receivers },
    }),
  })
}
