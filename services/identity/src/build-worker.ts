import type { Config } from '@cluster/config'
import { buildWorker, forgetKeys } from '@cluster/jobs'
import { connectMailer } from '@cluster/mail'
import type { Running } from '@cluster/server'
import { idempotencyOwner } from '@cluster/viewer'
import type { workerVariables } from './config.ts'
import { askPeople, ownGraph } from './graph/ask-people.ts'
import { inbox } from './inbox.ts'
import { endInactiveAccounts, scheduleInactiveAccounts } from './jobs/end-inactive-accounts.ts'
import { erasePerson } from './jobs/erase-person.ts'
import { recordAuditJob, recordAuditQueue } from './jobs/record-audit.ts'
import { migrations } from './migrations.ts'
import { auditRecorder } from './operations/record-audit.ts'
import { outbox, receivers } from './outbox.ts'
import { pseudonyms } from './pseudonyms.ts'

/** Builds and starts the worker that keeps the audit log, erases people, and ends accounts that nobody uses. */
export async function buildIdentityWorker(config: Config<typeof workerVariables>): Promise<Running> {
  const { IDENTITY_SECRET: secret, OIDC_ISSUER: issuer, TOKEN_AUDIENCE: audience } = config
  const pseudonymOf = pseudonyms(secret)
  const recordAudit = auditRecorder(pseudonymOf)
  const graphOptions = { url: config.GATEWAY_URL, secret, issuer, audience }
  const people = askPeople(graphOptions)
  const mailer = connectMailer(config)
  const erasing = {
    graph: ownGraph(graphOptions),
    people,
    mailer,
    forgetKeys: async (personId: string) => {
      for (const part of [personId, idempotencyOwner(personId)])
        await forgetKeys(config.REDIS_URL, config.CLUSTER_PREFIX, part)
    },
  }
  const rules = { afterMonths: config.INACTIVE_AFTER_MONTHS, warnBeforeDays: config.WARN_BEFORE_DAYS }
  const worker = await buildWorker({
    service: 'identity',
    config,
    migrations,
    work: producer => ({
      jobs: [
        outbox.handOver(producer),
        recordAuditJob(recordAudit),
        erasePerson(erasing),
        endInactiveAccounts({ rules, people, mailer, pseudonymOf, recordAudit }),
      ],
      inbox: { inbox, job: recordAuditQueue },
      outbox: { outbox, service: 'identity', receivers },
    }),
    close: mailer.close,
  })
  // The sweep finds it.
  await scheduleInactiveAccounts()
  return worker
}
