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

/** What a caller has left after points were taken, and how some of them go back. */
export interface Taken extends Remaining {
  giveBack(points: number): Promise<Remaining>
}

export interface RateLimiter {
  take(caller: Caller, points: number): Promise<Taken>
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
 * Counts in Redis, for all gateways together, and in this process; the higher count stands: so limits hold without
 * Redis.
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
      const remaining = ({ consumedPoints, msBeforeNext }: RateLimiterRes): Remaining => ({
        limit,
        points: Math.max(limit - consumedPoints, 0),
        resetMs: msBeforeNext,
        isExceeded: consumedPoints > limit,
      })
      const { counted, giveBack } = await limiters[policy](key, taken)
      return { ...remaining(counted), giveBack: async back => remaining(await giveBack(back)) }
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
  return async (key: string, taken: number) => {
    const own = await here.penalty(key, taken)
    // A flood that is over its limit does not reach Redis.
    const all = own.consumedPoints > options.points ? null : await consumed(everywhere, key, taken)
    const counted = higher(own, all)
    const endsAt = Date.now() + Math.min(own.msBeforeNext, all?.msBeforeNext ?? Infinity)
    return {
      counted,
      giveBack: async (points: number) => {
        // Given back after the window they would be points that nobody took.
        if (Date.now() > endsAt - marginMs) return counted
        const ownAfter = await here.reward(key, points)
        return higher(ownAfter, all && (await everywhere.reward(key, points).catch(() => null)))
      },
    }
  }
}

/** How near its end a window is left as it is, since Redis is a moment away. */
const marginMs = 1_000

/** Null when Redis does not answer. */
const consumed = (limiter: RateLimiterRedis, key: string, points: number) =>
  limiter.consume(key, points).catch(reason => (reason instanceof RateLimiterRes ? reason : null))

const higher = (own: RateLimiterRes, all: RateLimiterRes | null) =>
  all && all.consumedPoints >= own.consumedPoints ? all : own
