import { databaseCheck, type Migration, migrate, openDatabase } from '@cluster/database'
import { createServer, type Running } from '@cluster/server'
import { createProducer, type Producer } from './producer.ts'
import { redisCheck } from './redis-health.ts'
import { startWorker, type WorkerOptions } from './worker.ts'

export interface ServiceWorkerOptions {
  /** The service whose worker it is; its database is named like it. */
  service: string
  config: {
    readonly MONGODB_URI: string
    readonly REDIS_URL: string
    readonly CLUSTER_PREFIX: string
    readonly LOG_LEVEL: string
  }
  migrations: readonly Migration[]
  /** What it works on. */
  work(producer: Producer): Pick<WorkerOptions, 'jobs' | 'inbox' | 'outbox'>
  /** What else ends once its jobs have. */
  close?(): void
}

/**
 * Builds the worker of a service and starts it: its database brought up to date, its queues, and a server, not
 * listening, that has health and metrics only.
 */
export async function buildWorker(options: ServiceWorkerOptions): Promise<Running> {
  const { service, config, migrations, work, close } = options
  await openDatabase(service, config.MONGODB_URI, config.CLUSTER_PREFIX)
  await migrate(service, migrations)
  const queues = { redisUrl: config.REDIS_URL, prefix: config.CLUSTER_PREFIX }
  const redis = redisCheck(config.REDIS_URL)
  const server = createServer({
    name: `${service}-worker`,
    logLevel: config.LOG_LEVEL,
    checks: { mongodb: databaseCheck(service, migrations), redis: redis.check },
  })
  const producer = createProducer({ ...queues, log: server.log })
  const worker = startWorker({ ...queues, ...work(producer), producer, log: server.log })
  return {
    server,
    close: async () => {
      await worker.close()
      await producer.close()
      close?.()
      redis.close()
    },
  }
}
