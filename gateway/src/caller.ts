import { networkOf } from '@cluster/server'
import type { Claims } from '@cluster/viewer'
import type { Caller } from './rate-limit.ts'

/** The id of an app that asks in its own name; null for people and for nobody. */
export const appOf = ({ personId, appId }: Claims): string | null => (personId ? null : appId)

/** Whose limit a request counts against: a person's, else an app's, else that of the address it comes from. */
export function callerOf({ personId, appId }: Claims, address: string, workerAppId: string): Caller {
  if (personId) return { policy: 'person', key: personId }
  if (appId) return { policy: appId === workerAppId ? 'worker' : 'app', key: appId }
  return { policy: 'address', key: networkOf(address) }
}
