import { backoffUpTo, defineJob, type InboxRow } from '@cluster/jobs'
import { inbox } from '../inbox.ts'
import type { RecordAudit } from '../operations/record-audit.ts'

export const recordAuditQueue = 'identity-record-audit'

/** Writes what a service did into the audit log. The person's id ends here: the row is kept without. */
export const recordAuditJob = (recordAudit: RecordAudit) =>
  defineJob<InboxRow>({
    name: recordAuditQueue,
    rows: inbox.rows,
    maxAttempts: Number.POSITIVE_INFINITY,
    backoffMs: backoffUpTo(60_000),
    handle: async ({ type, subject, from, at, details }) => {
      if (type === 'audit.recorded' && details) {
        const { action, entityType, entityId, personId, appId } = details
        await recordAudit({
          id: subject,
          at,
          action: action!,
          entityType,
          entityId,
          personId,
          appId,
          service: from,
        })
      }
      return { state: 'DONE', fields: { details: null } }
    },
  })
