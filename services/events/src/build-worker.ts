import type { Config } from '@cluster/config'
import { databaseCheck, migrate, openDatabase } from '@cluster/database'
import { createProducer, redisCheck, startWorker } from '@cluster/jobs'
import { createServer, type Running } from '@cluster/server'
import type { workerVariables } from './config.ts'
import { migrations } from './migrations.ts'
import { outbox, receivers } from './outbox.ts'

/** Builds and starts the worker that tells other services what happened to events. */
export async function buildEventsWorker(config: Config<typeof workerVariables>): Promise<Running> {
  await openDatabase('events', config.MONGODB_URI, config.CLUSTER_PREFIX)
  await migrate('events', migrations)
  const queues = { redisUrl: config.REDIS_URL, prefix: config.CLUSTER_PREFIX }
  const redis = redisCheck(config.REDIS_URL)
  const server = createServer({
    name: 'events-worker',
    logLevel: config.LOG_LEVEL,
    checks: { mongodb: databaseCheck('events', migrations), redis: redis.check },
  })
  const producer = createProducer({ ...queues, log: server.log })
  const worker = startWorker({
    ...queues,
    jobs: [outbox.handOver(producer)],
    outbox: { outbox, service: 'events', receivers },
    producer,
    log: server.log,
  })
  return {
    server,
    close: async () => {
      await worker.close()
      await producer.close()
      redis.close()
    },
  }
}
