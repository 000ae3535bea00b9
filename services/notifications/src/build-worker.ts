import type { Config } from '@cluster/config'
import { clientCredentials, connectGraph } from '@cluster/graph'
import { buildWorker } from '@cluster/jobs'
import { connectMailer } from '@cluster/mail'
import { createOutbound, resolveBy } from '@cluster/outbound'
import type { Running } from '@cluster/server'
import { workerScopes, type workerVariables } from './config.ts'
import { inbox } from './inbox.ts'
import { deliverWebhook } from './jobs/deliver-webhook.ts'
import { lookAgainAtUnknown, planReminders, planRemindersQueue } from './jobs/plan-reminders.ts'
import { sendDigest } from './jobs/send-digest.ts'
import { sendReminder } from './jobs/send-reminder.ts'
import { sendWebhookNotice } from './jobs/send-webhook-notice.ts'
import { mustHaveWords } from './mail/words/check-words.ts'
import { migrations } from './migrations.ts'
import { addressHasher } from './operations/addresses/rest-address.ts'
import { unsubscriptions } from './operations/preferences/unsubscribe.ts'
import { secretsKeyOf } from './operations/webhooks/secrets.ts'
import { outbox, receivers } from './outbox.ts'

/** Builds and starts the worker that plans and sends reminders and webhooks, a client of the graph like others. */
export async function buildNotificationsWorker(config: Config<typeof workerVariables>): Promise<Running> {
  mustHaveWords()
  const mailer = connectMailer(config)
  const tokens = clientCredentials({
    issuer: config.OIDC_ISSUER,
    tokenUrl: config.TOKEN_URL,
    clientId: config.WORKER_CLIENT_ID,
    clientSecret: config.WORKER_CLIENT_SECRET,
    audience: config.TOKEN_AUDIENCE,
    scopes: workerScopes,
  })
  const graph = connectGraph(config.GATEWAY_URL, tokens)
  const outbound = createOutbound({ allowPrivate: config.WEBHOOK_ALLOW_PRIVATE, resolve: resolveBy() })
  const means = {
    graph,
    mailer,
    hashAddress: addressHasher(config.NOTIFICATIONS_SECRET),
    unsubscriptions: unsubscriptions(config.NOTIFICATIONS_SECRET, config.PUBLIC_URL),
  }
  const secretsKey = secretsKeyOf(config.NOTIFICATIONS_SECRET)
  const worker = await buildWorker({
    service: 'notifications',
    config,
    migrations,
    work: producer => ({
      jobs: [
        outbox.handOver(producer),
        planReminders({ graph, producer }),
        sendReminder({ ...means, producer }),
        sendDigest(means),
        deliverWebhook({ outbound, secretsKey }),
        sendWebhookNotice({ graph, mailer }),
      ],
      inbox: { inbox, job: planRemindersQueue },
      outbox: { outbox, service: 'notifications', receivers },
    }),
    close: () => {
      mailer.close()
      void outbound.close()
    },
  })
  await lookAgainAtUnknown()
  return worker
}
