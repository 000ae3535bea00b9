import { createHmac, randomBytes } from 'node:crypto'
import { keyFor, seal, unseal } from '@cluster/seal'
import type { WebhookSecretRecord } from '../../models/webhook-endpoint.ts'

/** Of this key the secrets are kept: they have to be read to sign with them. */
export const secretsKeyOf = (secret: string): Buffer =>
  keyFor(secret, 'initiatives-et-cite notifications webhook-secrets')

const prefix = 'whsec_'

/** A secret of 256 bits, written as Standard Webhooks says, and as it is kept. */
export function newSecret(key: Buffer, createdAt: Date): { secret: string; kept: WebhookSecretRecord } {
  const secret = `${prefix}${randomBytes(32).toString('base64')}`
  return { secret, kept: { sealed: seal(secret, key), createdAt, expiresAt: null } }
}

/** Those that have not ended. */
export const validSecrets = (secrets: readonly WebhookSecretRecord[], now: Date): WebhookSecretRecord[] =>
  secrets.filter(({ expiresAt }) => !expiresAt || expiresAt > now)

interface Signed {
  id: string
  /** In seconds since 1970. */
  timestamp: number
  body: string
}

/**
 * The header `webhook-signature` (Standard Webhooks 1.0): a signature by each secret, so that a receiver that knows one
 * of them is content.
 * @throws with the code SECRET_UNREADABLE where none can be read: NOTIFICATIONS_SECRET is another one
 */
export function signatures({ id, timestamp, body }: Signed, secrets: readonly string[], key: Buffer): string {
  const signed = secrets.flatMap(sealed => {
    const secret = read(sealed, key)
    if (!secret) return []
    const bytes = Buffer.from(secret.slice(prefix.length), 'base64')
    return `v1,${createHmac('sha256', bytes).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  })
  if (signed.length > 0) return signed.join(' ')
  throw Object.assign(new Error('No secret can be read'), { code: 'SECRET_UNREADABLE' })
}

function read(sealed: string, key: Buffer): string | null {
  try {
    return unseal(sealed, key)
  } catch {
    return null
  }
}
