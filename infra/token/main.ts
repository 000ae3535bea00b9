import { join } from 'node:path'
import { closeDatabases, migrate, openDatabase } from '@cluster/database'
import { signWithCurrentKey } from '@cluster/identity/keys/sign-with-current-key.ts'
import { migrations } from '@cluster/identity/migrations.ts'
import { issuerOf } from '../cluster/issuer.ts'
import { withStores } from '../cluster/with-stores.ts'
import { readEmbeddedConfig } from '../config.ts'
import { ensureSecrets } from '../keys/ensure-secrets.ts'
import { audience } from './audience.ts'
import { claimsByRole } from './claims.ts'

const config = readEmbeddedConfig()
const role = process.argv[2]?.toUpperCase() ?? ''
const claims = claimsByRole[role]

if (config.NODE_ENV === 'production') fail('Tokens for fictitious people are not made in production.')
if (!claims) fail(`Usage: npm run --silent token -- ROLE\nThe roles: ${Object.keys(claimsByRole).join(', ')}`)

await withStores(async ({ mongodbUri }) => {
  await openDatabase('identity', mongodbUri)
  await migrate('identity', migrations)
  const { IDENTITY_SECRET: secret } = ensureSecrets(join(config.dataDir, 'keys'))
  const issuer = issuerOf(config)
  console.log(await signWithCurrentKey(claims, { secret, issuer, audience, lifetime: '12h' }))
  await closeDatabases()
})

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
