import { DOWNLOAD, OLDEST, WHEEL } from '../../stores/find-mongod.ts'
import type { Check } from '../options.ts'
import { storeFindings } from './store.ts'

export const checkMongodb: Check = async options =>
  storeFindings(
    {
      reached: await options.mongodb(),
      atHand: options.mongodAtHand,
      versionOf: ({ version }) => version,
      oldest: OLDEST,
      given: { variable: 'MONGODB_URI', value: options.config.MONGODB_URI },
      log: 'mongodb.log',
      fetching: `${DOWNLOAD}'s download, else the PyPI wheel ${WHEEL.name} ${WHEEL.version}`,
    },
    options,
  )
