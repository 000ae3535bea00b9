import { configOrExit, str } from '@cluster/config'
import { closeDatabases, migrate, openDatabase } from '@cluster/database'
import { publishedKeys } from '@cluster/identity/keys/key-set.ts'
import { migrations } from '@cluster/identity/migrations.ts'
import { rotateKeys } from '@cluster/identity/operations/rotate-keys.ts'
import { argumentsOrExit, fail } from '../arguments.ts'
import { withStores } from '../cluster/with-stores.ts'
import { readEmbeddedConfig } from '../config.ts'
import { ensureSecrets } from './ensure-secrets.ts'
import { keysText } from './keys-text.ts'

const usage = `Usage:
  npm run keys -- list      the keys that tokens are signed with
  npm run keys -- rotate    publishes another one, which signs from five minutes on
Elsewhere than in the embedded cluster: with MONGODB_URI and IDENTITY_SECRET.`

const { MONGODB_URI, dataDir } = readEmbeddedConfig()
const { IDENTITY_SECRET } = configOrExit({ IDENTITY_SECRET: str({ default: '' }) })
const { positionals } = argumentsOrExit(usage, { allowPositionals: true, options: {} })
const [command = '', ...more] = positionals

if (!['list', 'rotate'].includes(command) || more.length > 0) fail(usage)
// With another secret than the cluster's own the new key could not be read there.
if (MONGODB_URI && !IDENTITY_SECRET) fail('Give IDENTITY_SECRET as well: the keys are encrypted with it.')
const secret = IDENTITY_SECRET || ensureSecrets(dataDir).IDENTITY_SECRET

await withStores(async ({ mongodbUri }) => {
  await openDatabase('identity', mongodbUri)
  await migrate('identity', migrations)
  const now = new Date()
  if (command === 'rotate' && !(await rotateKeys({ secret, now })))
    console.error('The last of these is on its way already: nothing was done.')
  console.log(keysText(await publishedKeys(now), now))
  await closeDatabases()
})
