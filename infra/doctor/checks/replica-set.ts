import { fault, ok } from '../finding.ts'
import type { Check } from '../options.ts'
import { ifUp } from '../reach.ts'

/** Transactions need a replica set, and writes its primary. */
export const checkReplicaSet: Check = async ({ mongodb }) =>
  ifUp(await mongodb(), async ({ hello: { setName, isWritablePrimary, msg } }) => {
    if (msg === 'isdbgrid') return [ok('a sharded cluster, which has transactions')]
    if (!setName) {
      return [
        fault(
          'MongoDB is no replica set, and has no transactions',
          'Start mongod with --replSet NAME and call rs.initiate() once; one node is enough.',
        ),
      ]
    }
    if (isWritablePrimary) return [ok(`"${setName}" has a primary that takes writes`)]
    return [
      fault(
        `"${setName}" has no primary that takes writes`,
        'Wait half a minute for the election. If none comes, see rs.status(): most members must be up.',
      ),
    ]
  })
