import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '@cluster/database'
import { openKeys, publishedKeys } from '@cluster/identity/keys/key-set.ts'
import { secretsIn } from '../../keys/ensure-secrets.ts'
import { type Finding, fault, info, ok } from '../finding.ts'
import type { Check } from '../options.ts'
import { ifUp } from '../reach.ts'

/** Whether identity can read the keys that it signs with. */
export const checkKeys: Check = async ({ mongodb, mongodbUri, config: { dataDir } }) =>
  ifUp(await mongodb(), async ({ hello: { isWritablePrimary } }): Promise<Finding[]> => {
    if (!isWritablePrimary) return [info('not checked: MongoDB has no primary')]
    await openDatabase('identity', mongodbUri)
    const keys = await publishedKeys(new Date())
    if (keys.length === 0) return [info('there is none yet: identity makes the first when it starts')]
    const file = join(secretsIn(dataDir), 'identity-secret')
    try {
      openKeys(keys, process.env.IDENTITY_SECRET || readFileSync(file, 'utf8'))
      return [ok(`${keys.length} published, which IDENTITY_SECRET opens`)]
    } catch {
      return [
        fault(
          `IDENTITY_SECRET does not open what is stored: identity cannot start`,
          `Put back the one that the database began with: ${file}, or IDENTITY_SECRET where that is set.`,
        ),
      ]
    }
  })
