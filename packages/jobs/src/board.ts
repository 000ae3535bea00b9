import { createBullBoard } from '@bull-board/api'
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter'
import { FastifyAdapter } from '@bull-board/fastify'
import { Queue } from 'bullmq'
import type { FastifyPluginCallback } from 'fastify'
import { Redis } from 'ioredis'
import { keyPrefix, type QueueOptions } from './producer.ts'

export interface JobsBoard {
  plugin: FastifyPluginCallback
  close(): Promise<void>
}

/**
 * Bull Board over the queues, to look at only: MongoDB is the truth, so a job retried or removed in Redis by
 * hand would change nothing but confuse. Who may see it is for the caller to check.
 */
export function jobsBoard(
  queueNames: readonly string[],
  path: string,
  { redisUrl, prefix }: QueueOptions,
): JobsBoard {
  const connection = new Redis(redisUrl, { lazyConnect: false, maxRetriesPerRequest: 1 })
  connection.on('error', () => undefined)
  const queues = queueNames.map(name => {
    const queue = new Queue(name, { connection, prefix: keyPrefix(prefix) })
    queue.on('error', () => undefined)
    return queue
  })
  const adapter = new FastifyAdapter()
  adapter.setBasePath(path)
  createBullBoard({
    queues: queues.map(queue => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter: adapter,
    options: { uiConfig: { boardTitle: 'Jobs' } },
  })
  const close = async () => {
    await Promise.allSettled(queues.map(queue => queue.close()))
    connection.disconnect()
  }
  return { plugin: adapter.registerPlugin(), close }
}
