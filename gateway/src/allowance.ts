import { type Caller, type RateLimiter, type Remaining, rateWindow, type Taken } from './rate-limit.ts'
import { refusal } from './refusal.ts'

/** What one request takes of its caller's limit. */
export interface Allowance {
  /** @throws GraphQLError RATE_LIMITED, with HTTP 429 */
  take(points: number): Promise<void>
  /** Gives back what was taken beyond what the answer came to. */
  settle(actual: number): Promise<void>
  /** For `extensions.cost`, in points; the rate is points a second. */
  cost(): { requested: number; actual: number; available: number; restoreRate: number }
  /** Those of draft-ietf-httpapi-ratelimit-headers-10, and Retry-After. */
  headers(): Record<string, string>
}

export function allowanceOf(limiter: RateLimiter, caller: Caller): Allowance {
  const { policy } = caller
  let requested = 0
  let actual = 1
  let last: Taken | undefined
  let left: Remaining | undefined
  return {
    take: async points => {
      requested += points
      last = await limiter.take(caller, points)
      left = last
      if (!left.isExceeded) return
      const message = `At most ${left.limit} points in ${rateWindow} s: try again in ${seconds(left)} s.`
      throw refusal(429, 'RATE_LIMITED', message)
    },
    settle: async came => {
      actual = Math.min(came, requested)
      const isRefused = left?.isExceeded ?? false
      // The first point is always the request's own, so what goes back was in the last taking.
      if (last && requested > actual)
        left = { ...(await last.giveBack(requested - actual)), isExceeded: isRefused }
    },
    cost: () => ({
      requested,
      actual,
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
