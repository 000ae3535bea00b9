import type { Config } from '@cluster/config'
import { buildWorker } from '@cluster/jobs'
import type { Running } from '@cluster/server'
import type { workerVariables } from './config.ts'
import { connectGraph } from './graph.ts'
import { inbox } from './inbox.ts'
import { planReminders, planRemindersQueue } from './jobs/plan-reminders.ts'
import { sendReminder } from './jobs/send-reminder.ts'
import { connectMailer } from './mail/mailer.ts'
import { migrations } from './migrations.ts'

/** Builds and starts the worker that plans and sends reminders, a client of the graph like others. */
export function buildNotificationsWorker(config: Config<typeof workerVariables>): Promise<Running> {
  const mailer = connectMailer(config)
  const graph = connectGraph(config)
  return buildWorker({
    service: 'notifications',
    config,
    migrations,
    work: producer => ({
      jobs: [planReminders({ graph, producer }), sendReminder({ graph, mailer })],
      inbox: { inbox, job: planRemindersQueue },
    }),
    close: mailer.close,
  })
}
