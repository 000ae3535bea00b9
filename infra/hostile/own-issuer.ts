import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { JWK } from 'jose'

/** A key to sign tokens with, and where the gateway finds its public half. */
export function ownIssuer(): { key: JWK; jwksUrl: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'initiatives-et-cite-hostile-'))
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const about = { kid: 'hunt', alg: 'EdDSA', use: 'sig' }
  const file = join(folder, 'jwks.json')
  writeFileSync(file, JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), ...about }] }))
  return {
    key: { ...privateKey.export({ format: 'jwk' }), ...about } as JWK,
    jwksUrl: pathToFileURL(file).href,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
