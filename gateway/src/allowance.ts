import { GraphQLError } from 'graphql'
import { type Caller, type RateLimiter, type Remaining, rateWindow } from './rate-limit.ts'

/** What one request takes of its caller's limit. */
export interface Allowance {
  /** @throws GraphQLError RATE_LIMITED, with HTTP 429 */
  take(points: number): Promise<void>
  /** For `extensions.cost`, in points. */
  cost(): { requested: number; available: number; restoreRate: number }
  /** Those of draft-ietf-httpapi-ratelimit-headers-10, and Retry-After. */
  headers(): Record<string, string>
}

export function allowanceOf(limiter: RateLimiter, caller: Caller): Allowance {
  const { policy } = caller
  let requested = 0
  let left: Remaining | undefined
  return {
    take: async points => {
      requested += points
      left = await limiter.take(caller, points)
      if (!left.isExceeded) return
      const message = `At most ${left.limit} points in ${rateWindow} s: try again in ${seconds(left)} s.`
      throw new GraphQLError(message, { extensions: { code: 'RATE_LIMITED', http: { status: 429 } } })
    },
    cost: () => ({
      requested,
      available: left?.points ?? 0,
      restoreRate: (left?.limit ?? 0) / rateWindow,
    }),
    headers: (): Record<string, string> => {
      if (!left) return {}
      return {
        'ratelimit-policy': `"${policy}";q=${left.limit};w=${rateWindow}`,
        ratelimit: `"${policy}";r=${left.points};t=${seconds(left)}`,
        ...(left.isExceeded ? { 'retry-after': String(seconds(left)) } : {}),
      }
    },
  }
}

const seconds = ({ resetMs }: Remaining) => Math.max(Math.ceil(resetMs / 1000), 1)
