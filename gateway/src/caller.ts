import { isIPv6 } from 'node:net'
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

/** Whoever has an IPv6 address has 2^64 of them. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  const [head = '', tail] = address.split('%')[0]!.split('::')
  const groups = head ? head.split(':') : []
  const after = tail ? tail.split(':').length : 0
  const zeros = tail === undefined ? 0 : 8 - groups.length - after
  return [...groups, ...Array(zeros).fill('0'), ...(tail ? tail.split(':') : [])].slice(0, 4).join(':')
}
