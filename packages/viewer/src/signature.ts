import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Idempotency } from './idempotency.ts'
import type { Claims } from './viewer.ts'

/** What the gateway vouches for: who asks, and for a mutation with an Idempotency-Key which one it is. */
export interface Signed extends Claims {
  readonly idempotency?: Idempotency
}

/** The header in which the viewer travels from the gateway to a subgraph. */
export const viewerHeader = 'x-cluster-viewer'

const lifetimeMs = 60_000

/**
 * Signs who asks, for one minute: `base64url(JSON).base64url(HMAC-SHA256)`.
 * @param now milliseconds since 1970
 */
export function signViewer(claims: Signed, secret: string, now = Date.now()): string {
  const payload = Buffer.from(JSON.stringify({ ...claims, expiresAt: now + lifetimeMs })).toString(
    'base64url',
  )
  return `${payload}.${mac(payload, secret).toString('base64url')}`
}

/**
 * The claims of a signed viewer, or null for one that is missing, forged or out of date.
 * @param now milliseconds since 1970
 */
export function verifyViewer(signed: string | undefined, secret: string, now = Date.now()): Signed | null {
  const [payload, signature, ...more] = signed?.split('.') ?? []
  if (!payload || !signature || more.length > 0) return null
  const given = Buffer.from(signature, 'base64url')
  const expected = mac(payload, secret)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  // Only what we wrote ourselves gets here: it is JSON.
  const { expiresAt, ...claims } = JSON.parse(Buffer.from(payload, 'base64url').toString())
  return expiresAt > now ? (claims as Signed) : null
}

function mac(payload: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(payload).digest()
}
