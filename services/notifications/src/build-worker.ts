import type { Config } from '@cluster/config'
import { clientCredentials, connectGraph } from '@cluster/graph'
import { buildWorker } from '@cluster/jobs'
import { connectMailer } from '@cluster/mail'
import type { Running } from '@cluster/server'
import { workerScopes, type workerVariables } from './config.ts'
import { inbox } from './inbox.ts'
import { lookAgainAtUnknown, planReminders, planRemindersQueue } from './jobs/plan-reminders.ts'
import { sendReminder } from './jobs/send-reminder.ts'
import { migrations } from './migrations.ts'

/** Builds and starts the worker that plans and sends reminders, a client of the graph like others. */
export async function buildNotificationsWorker(config: Config<typeof workerVariables>): Promise<Running> {
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
  const worker = await buildWorker({
    service: 'notifications',
    config,
    migrations,
    work: producer => ({
      jobs: [planReminders({ graph, producer }), sendReminder({ graph, mailer })],
      inbox: { inbox, job: planRemindersQueue },
    }),
    close: mailer.close,
  })
  await lookAgainAtUnknown()
  return worker
}
