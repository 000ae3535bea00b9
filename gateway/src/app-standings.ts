import { LRUCache } from 'lru-cache'
import type { AskIdentity } from './ask-identity.ts'

/** What identity says of an app; null for an app of another issuer, whose token is all that is known of it. */
export type Standing = { isRevoked: boolean; registeredOperationsOnly: boolean } | null

export interface AppStandings {
  /** As it is now: asked after the call. @throws when identity does not say */
  afresh(appId: string): Promise<Standing>
  /** Not older than ten seconds, or ten minutes while identity is away. @throws when nothing so young is known */
  recent(appId: string): Promise<Standing>
}

const freshMs = 10_000
const keptMs = 600_000
const query = 'query ($id: ID!) { appStanding(id: $id) { isRevoked registeredOperationsOnly } }'

/** @param now milliseconds since 1970 */
export function appStandings(ask: AskIdentity, now = () => Date.now()): AppStandings {
  const known = new LRUCache<string, { standing: Standing; at: number }>({ max: 5_000 })
  const running = new Map<string, Promise<Standing>>()
  const following = new Map<string, Promise<Standing>>()

  const lookUp = (appId: string) => {
    const at = now()
    const asked = ask<{ appStanding: Standing }>(query, { id: appId })
      .then(({ appStanding: standing }) => {
        known.set(appId, { standing, at })
        return standing
      })
      .finally(() => {
        if (running.get(appId) === asked) running.delete(appId)
      })
    running.set(appId, asked)
    return asked
  }
  const afresh = (appId: string) => {
    const current = running.get(appId)
    if (!current) return lookUp(appId)
    // What is under way may have read before the app was revoked: all who come meanwhile share the next.
    const next = following.get(appId) ?? current.catch(() => null).then(() => startFollowing(appId))
    following.set(appId, next)
    return next
  }
  const startFollowing = (appId: string) => {
    following.delete(appId)
    return lookUp(appId)
  }
  const recent = async (appId: string) => {
    const last = known.get(appId)
    if (last && now() - last.at < freshMs) return last.standing
    try {
      return await (running.get(appId) ?? lookUp(appId))
    } catch (error) {
      if (last && now() - last.at < keptMs) return last.standing
      throw error
    }
  }
  return { afresh, recent }
}
