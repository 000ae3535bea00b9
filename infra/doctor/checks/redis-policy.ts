import { fault, ok, warning } from '../finding.ts'
import type { Check } from '../options.ts'
import { ifUp } from '../reach.ts'

/** Jobs wait in Redis: it must neither drop them when memory is short nor forget them at a restart. */
export const checkRedisPolicy: Check = async ({ redis }) =>
  // from INFO: hosted servers often refuse CONFIG
  ifUp(await redis(), async ({ maxmemory_policy: policy, aof_enabled }) => [
    policy === 'noeviction'
      ? ok('maxmemory-policy is noeviction')
      : fault(
          `maxmemory-policy is ${policy}: jobs would be lost when memory is short`,
          'Set "maxmemory-policy noeviction" in its file, and now: CONFIG SET maxmemory-policy noeviction.',
        ),
    aof_enabled === '1'
      ? ok('appendonly is on')
      : warning(
          'appendonly is off: after a restart jobs wait until the sweep has found them in MongoDB',
          'Set "appendonly yes" in its file, and now: CONFIG SET appendonly yes.',
        ),
  ])
