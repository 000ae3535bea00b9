import type { Graph } from '@cluster/graph'
import { backoffUpTo, defineJob } from '@cluster/jobs'
import type { Mailer } from '@cluster/mail'
import { composeWebhookMail } from '../mail/compose-webhook-mail.ts'
import type { ToldReason } from '../mail/words/webhooks.ts'
import { WebhookEndpoint, type WebhookEndpointRecord } from '../models/webhook-endpoint.ts'
import { WebhookNotice, type WebhookNoticeRecord } from '../models/webhook-notice.ts'
import { readOwner } from '../operations/webhooks/read-owner.ts'

export const sendWebhookNoticeQueue = 'notifications-send-webhook-notice'

/** Tells who runs an app that an endpoint of it was disabled, unless it was enabled or deleted meanwhile. */
export const sendWebhookNotice = ({ graph, mailer }: { graph: Graph; mailer: Mailer }) =>
  defineJob<WebhookNoticeRecord>({
    name: sendWebhookNoticeQueue,
    rows: WebhookNotice,
    concurrency: 2,
    // As with reminders: a mail server that is down for days loses nothing.
    maxAttempts: 3_000,
    backoffMs: backoffUpTo(300_000),
    handle: async ({ _id: id, endpointId, appId, because }, { stillMine }) => {
      const endpoint = await WebhookEndpoint.findById(endpointId).lean<WebhookEndpointRecord>()
      if (endpoint?.disabledBecause !== because)
        return { state: 'CANCELLED', fields: { reason: 'ENDPOINT_CHANGED' } }
      const owner = await readOwner(graph, appId)
      if (!owner?.contact) return { state: 'FAILED', fields: { reason: 'NO_CONTACT' } }

      const { contact } = owner
      const told = { id, because: because as ToldReason, url: endpoint.url }
      const mail = composeWebhookMail(told, { ...owner, contact })
      if (!(await stillMine())) return 'waiting'
      const refusal = await mailer.send(mail)
      return refusal ? { state: 'FAILED', fields: { reason: refusal.code } } : { state: 'SENT' }
    },
  })
