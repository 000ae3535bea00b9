import { closeDatabases, migrate, openDatabase } from '@cluster/database'
import { signWithCurrentKey } from '@cluster/identity/keys/sign-with-current-key.ts'
import { migrations } from '@cluster/identity/migrations.ts'
import { argumentsOrExit, fail } from '../arguments.ts'
import { issuerOf } from '../cluster/issuer.ts'
import { withStores } from '../cluster/with-stores.ts'
import { readEmbeddedConfig } from '../config.ts'
import { ensureSecrets } from '../keys/ensure-secrets.ts'
import { audience } from './audience.ts'
import { claimsByRole } from './claims.ts'

const config = readEmbeddedConfig()
const usage = `Usage: npm run --silent token -- ROLE
The roles: ${Object.keys(claimsByRole).join(', ')}`
const { positionals } = argumentsOrExit(usage, { allowPositionals: true, options: {} })
const [role = '', ...more] = positionals
const claims = claimsByRole[role.toUpperCase()]

if (config.NODE_ENV === 'production') fail('Tokens for fictitious people are not made in production.')
if (!claims || more.length > 0) fail(usage)

await withStores(async ({ mongodbUri }) => {
  await openDatabase('identity', mongodbUri)
  await migrate('identity', migrations)
  const { IDENTITY_SECRET: secret } = ensureSecrets(config.dataDir)
  const issuer = issuerOf(config)
  console.log(await signWithCurrentKey(claims, { secret, issuer, audience, lifetime: '12h' }))
  await closeDatabases()
})
