import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { signToken } from '@cluster/viewer'
import { readEmbeddedConfig } from '../config.ts'
import { ensureKeys } from '../keys/ensure-keys.ts'
import { claimsByRole } from './claims.ts'
import { tokenRules } from './rules.ts'

const config = readEmbeddedConfig()
const role = process.argv[2]?.toUpperCase() ?? ''
const claims = claimsByRole[role]

if (config.NODE_ENV === 'production') fail('Tokens for fictitious people are not made in production.')
if (!claims) fail(`Usage: npm run --silent token -- ROLE\nThe roles: ${Object.keys(claimsByRole).join(', ')}`)

const { issuerKeyFile } = await ensureKeys(join(config.dataDir, 'keys'))
const key = JSON.parse(readFileSync(issuerKeyFile, 'utf8'))
console.log(await signToken(claims, { key, ...tokenRules, lifetime: '12h' }))

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
