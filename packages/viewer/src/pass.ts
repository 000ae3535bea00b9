import { createHmac, timingSafeEqual } from 'node:crypto'

/** Who may read the name of whom. */
export interface NamePass {
  readerId: string
  personId: string
}

const lifetimeMs = 60_000

/**
 * Lets one service vouch to another, for one minute, that a person may read the name of another: the first knows
 * why, the second has the names. `milliseconds.base64url(HMAC-SHA256)`.
 * @param now milliseconds since 1970
 */
export function signNamePass(pass: NamePass, secret: string, now = Date.now()): string {
  const expiresAt = now + lifetimeMs
  return `${expiresAt}.${mac(pass, expiresAt, secret).toString('base64url')}`
}

/**
 * True for a pass that is for this reader and this person, and not out of date.
 * @param now milliseconds since 1970
 */
export function isNamePass(signed: string, pass: NamePass, secret: string, now = Date.now()): boolean {
  const [expiresAt, signature, ...more] = signed.split('.')
  if (!signature || more.length > 0) return false
  const given = Buffer.from(signature, 'base64url')
  const expected = mac(pass, Number(expiresAt), secret)
  return given.length === expected.length && timingSafeEqual(given, expected) && Number(expiresAt) > now
}

function mac({ readerId, personId }: NamePass, expiresAt: number, secret: string): Buffer {
  const said = JSON.stringify(['name-pass', readerId, personId, expiresAt])
  return createHmac('sha256', secret).update(said).digest()
}
