import type { Config } from '@cluster/config'
import { Redis } from 'ioredis'
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import type { gatewayVariables } from './config.ts'

/** Whose requests are counted together, and as what. */
export interface Caller {
  policy: Policy
  /** Tells it from others of its policy. */
  key: string
}
export type Policy = 'address' | 'person' | 'app' | 'worker'

/** What a caller has left. */
export interface Remaining {
  limit: number
  points: number
  resetMs: number
  /** Was it too much? */
  isExceeded: boolean
}

export interface RateLimiter {
  take(caller: Caller, points: number): Promise<Remaining>
  close(): void
}

type Settings = Pick<
  Config<typeof gatewayVariables>,
  | 'REDIS_URL'
  | 'CLUSTER_PREFIX'
  | 'RATE_LIMIT_ADDRESS'
  | 'RATE_LIMIT_PERSON'
  | 'RATE_LIMIT_APP'
  | 'RATE_LIMIT_WORKER'
>

/** In seconds. It begins with the first request. */
export const rateWindow = 60

/**
 * Counts in Redis, for all gateways together, and in this process; the higher count stands. So limits hold without
 * Redis, and a flood that is over its limit does not reach it.
 */
export function rateLimiter(config: Settings): RateLimiter {
  const points: Record<Policy, number> = {
    address: config.RATE_LIMIT_ADDRESS,
    person: config.RATE_LIMIT_PERSON,
    app: config.RATE_LIMIT_APP,
    worker: config.RATE_LIMIT_WORKER,
  }
  const redis = new Redis(config.REDIS_URL, {
    maxRetriesPerRequest: 1,
    commandTimeout: 500,
    enableOfflineQueue: false,
  })
  redis.on('error', () => undefined)
  const limiters = Object.fromEntries(
    Object.entries(points).map(([policy, limit]) => {
      const options = {
        points: limit,
        duration: rateWindow,
        keyPrefix: `${config.CLUSTER_PREFIX}rate-limit:${policy}`,
      }
      return [policy, both(options, redis)]
    }),
  ) as Record<Policy, ReturnType<typeof both>>
  return {
    take: async ({ policy, key }, taken) => {
      const limit = points[policy]
      const { consumedPoints, msBeforeNext } = await limiters[policy](key, taken)
      return {
        limit,
        points: Math.max(limit - consumedPoints, 0),
        resetMs: msBeforeNext,
        isExceeded: consumedPoints > limit,
      }
    },
    close: () => redis.disconnect(),
  }
}

interface Options {
  points: number
  duration: number
  keyPrefix: string
}

function both(options: Options, storeClient: Redis) {
  const everywhere = new RateLimiterRedis({ ...options, storeClient, rejectIfRedisNotReady: true })
  // Its own insuranceLimiter would begin at nought when Redis goes: a caller would get its limit twice.
  const here = new RateLimiterMemory(options)
  return async (key: string, taken: number): Promise<RateLimiterRes> => {
    const own = await here.penalty(key, taken)
    if (own.consumedPoints > options.points) return own
    const all = await everywhere
      .consume(key, taken)
      .catch(reason => (reason instanceof RateLimiterRes ? reason : own))
    return all.consumedPoints < own.consumedPoints ? own : all
  }
}
