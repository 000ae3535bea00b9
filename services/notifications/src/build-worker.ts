import type { Config } from '@cluster/config'
import { databaseCheck, migrate, openDatabase } from '@cluster/database'
import { createProducer, redisCheck, startWorker } from '@cluster/jobs'
import { createServer, type Running } from '@cluster/server'
import type { workerVariables } from './config.ts'
import { connectGraph } from './graph.ts'
import { inbox } from './inbox.ts'
import { planReminders, planRemindersQueue } from './jobs/plan-reminders.ts'
import { sendReminder } from './jobs/send-reminder.ts'
import { connectMailer } from './mail/mailer.ts'
import { migrations } from './migrations.ts'

/** Builds and starts the worker that plans and sends; its server has health and metrics only. */
export async function buildNotificationsWorker(config: Config<typeof workerVariables>): Promise<Running> {
  await openDatabase('notifications', config.MONGODB_URI, config.CLUSTER_PREFIX)
  await migrate('notifications', migrations)
  const queues = { redisUrl: config.REDIS_URL, prefix: config.CLUSTER_PREFIX }
  const redis = redisCheck(config.REDIS_URL)
  const server = createServer({
    name: 'notifications-worker',
    logLevel: config.LOG_LEVEL,
    checks: { mongodb: databaseCheck('notifications', migrations), redis: redis.check },
  })
  const producer = createProducer({ ...queues, log: server.log })
  const mailer = connectMailer(config)
  const graph = connectGraph(config)
  const worker = startWorker({
    ...queues,
    jobs: [planReminders({ graph, producer }), sendReminder({ graph, mailer })],
    inbox: { inbox, job: planRemindersQueue },
    producer,
    log: server.log,
  })
  return {
    server,
    close: async () => {
      await worker.close()
      await producer.close()
      mailer.close()
      redis.close()
    },
  }
}
