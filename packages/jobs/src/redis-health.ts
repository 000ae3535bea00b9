import { Redis } from 'ioredis'

/**
 * A check of Redis for `/health/ready`: null when it can be used, else what is wrong.
 * Jobs would be lost from a Redis that evicts, so its policy is part of being ready.
 */
export function redisCheck(redisUrl: string): { check(): Promise<string | null>; close(): void } {
  const redis = new Redis(redisUrl, {
    maxRetriesPerRequest: 1,
    commandTimeout: 1_500,
    enableOfflineQueue: false,
  })
  redis.on('error', () => undefined)
  const check = async () => {
    if (redis.status !== 'ready') return 'cannot be reached'
    const policy = /maxmemory_policy:(\S+)/.exec(await redis.info('memory'))?.[1]
    return policy === 'noeviction' ? null : `maxmemory-policy is ${policy}: set it to noeviction`
  }
  return { check, close: () => redis.disconnect() }
}
