// Makes what only the cluster itself may know: node infra/docker/make-keys.mjs FOLDER. Any Node from 20 on runs it.
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const nodeUser = 1000
const folder = resolve(process.argv[2] ?? fail('Usage: node infra/docker/make-keys.mjs FOLDER'))
const privateFile = join(folder, 'worker.jwk.json')
const publicFile = join(folder, 'jwks.json')
if (existsSync(privateFile)) fail(`${privateFile} is there already: it is not overwritten.`)

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const about = { kid: `reminder-worker-${randomBytes(4).toString('hex')}`, alg: 'EdDSA', use: 'sig' }
const jwk = key => ({ ...key.export({ format: 'jwk' }), ...about })

mkdirSync(folder, { recursive: true })
writeFileSync(publicFile, `${JSON.stringify({ keys: [jwk(publicKey)] }, null, 2)}\n`, { mode: 0o644 })
writeFileSync(privateFile, JSON.stringify(jwk(privateKey)), { mode: 0o600 })
// The processes are not root in their containers.
if (process.getuid?.() === 0) chownSync(privateFile, nodeUser, nodeUser)

console.log(`# Lines for .env; the keys are in ${folder}
VIEWER_SECRET=${randomBytes(32).toString('base64url')}
WORKER_KEY_FILE=${privateFile}
JWKS_FILE=${publicFile}
JWKS_URL=file:///etc/cluster/jwks.json`)

function fail(message) {
  console.error(message)
  process.exit(1)
}
