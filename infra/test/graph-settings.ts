import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { testConfig } from '@cluster/testkit'
import { type Claims, signToken } from '@cluster/viewer'
import type { JWK } from 'jose'
import { addressesAt } from '../cluster/addresses.ts'
import { audience } from '../token/audience.ts'

export interface GraphSettings {
  /** What the processes of a graph that does not listen read from their environment. */
  env: Record<string, string>
  tokenOf(claims: Claims): Promise<string>
  remove(): void
}

/** Settings of a graph that knows the tokens of an issuer of the test's own, in a file. */
export function graphSettings(): GraphSettings {
  const folder = mkdtempSync(join(tmpdir(), 'initiatives-et-cite-graph-'))
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const about = { kid: 'test', alg: 'EdDSA', use: 'sig' }
  const file = join(folder, 'jwks.json')
  writeFileSync(file, JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), ...about }] }))
  const config = Object.entries(testConfig()).map(([name, value]) => [name, String(value)])
  const addresses = addressesAt(1)
  const key = { ...privateKey.export({ format: 'jwk' }), ...about } as JWK
  return {
    env: {
      ...Object.fromEntries(config),
      ...addresses,
      JWKS_URL: pathToFileURL(file).href,
      TOKEN_AUDIENCE: audience,
      IDENTITY_SECRET: 'only-for-tests-only-for-tests-identity',
      WORKER_CLIENT_SECRET: 'only-for-tests-only-for-tests-worker',
      SMTP_URL: 'smtp://127.0.0.1:1',
    },
    tokenOf: claims => signToken(claims, { key, issuer: addresses.OIDC_ISSUER!, audience }),
    remove: () => rmSync(folder, { recursive: true }),
  }
}
