import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { exportJWK, generateKeyPair, type JWK } from 'jose'

export interface Keys {
  /** The public keys, for the gateway: a file: address. */
  jwksUrl: string
  /** Private keys: of `npm run token`, and of the reminder worker. */
  issuerKeyFile: string
  workerKeyFile: string
  viewerSecret: string
}

/** The keys of an embedded cluster, in a folder that only its owner can read; made at the first call. */
export async function ensureKeys(folder: string): Promise<Keys> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = (name: string) => join(folder, name)
  const files = { jwks: path('jwks.json'), issuer: path('issuer.jwk.json'), worker: path('worker.jwk.json') }
  const secret = path('viewer-secret')
  // The public keys are written last: where they are, the others are.
  if (!existsSync(files.jwks)) {
    const pairs = { issuer: await makeKey('issuer'), worker: await makeKey('reminder-worker') }
    write(secret, randomBytes(32).toString('base64url'))
    write(files.issuer, JSON.stringify(pairs.issuer.privateKey))
    write(files.worker, JSON.stringify(pairs.worker.privateKey))
    write(files.jwks, JSON.stringify({ keys: [pairs.issuer.publicKey, pairs.worker.publicKey] }))
  }
  return {
    jwksUrl: pathToFileURL(files.jwks).href,
    issuerKeyFile: files.issuer,
    workerKeyFile: files.worker,
    viewerSecret: readFileSync(secret, 'utf8'),
  }
}

async function makeKey(name: string): Promise<{ privateKey: JWK; publicKey: JWK }> {
  const pair = await generateKeyPair('EdDSA', { extractable: true })
  const about = { kid: `${name}-${randomBytes(4).toString('hex')}`, alg: 'EdDSA', use: 'sig' }
  return {
    privateKey: { ...(await exportJWK(pair.privateKey)), ...about },
    publicKey: { ...(await exportJWK(pair.publicKey)), ...about },
  }
}

function write(file: string, content: string): void {
  writeFileSync(`${file}.new`, content, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
