import { createPrivateKey, hkdfSync } from 'node:crypto'
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  errors,
  importJWK,
  type JWK,
  jwtVerify,
  SignJWT,
} from 'jose'
import type { RegistrationRecord } from '../../models/registration.ts'

/** What a ticket says, so that a scanner can read it without us. */
export interface TicketClaims {
  registrationId: string
  occurrenceId: string
}

/** Signs and reads tickets: JSON Web Tokens (RFC 7519) signed with Ed25519 (RFC 8037). */
export interface Tickets {
  /** The same for the same registration, as long as nothing of it changes. */
  sign(registration: RegistrationRecord): Promise<string>
  /** Null for what is no ticket of ours, whatever it is. */
  read(token: string): Promise<TicketClaims | null>
  /** With what a scanner checks tickets: a JWK Set (RFC 7517), the key that signs now first. */
  keys: { keys: JWK[] }
}

interface Secrets {
  secret: string
  /** The secret until it was changed: its tickets still count. Empty for none. */
  before: string
}

export async function createTickets({ secret, before }: Secrets): Promise<Tickets> {
  const current = await keyFrom(secret)
  const all = before ? [current, await keyFrom(before)] : [current]
  const keys = { keys: all.map(({ d: _, ...publicKey }) => publicKey) }
  const privateKey = await importJWK(current, 'EdDSA')
  const keySet = createLocalJWKSet(keys)
  return {
    keys,
    // Names of three letters, ids and no more: a small code is read from a bad screen too.
    sign: ({ _id, occurrenceId, partySize, revision }) =>
      new SignJWT({ sub: _id, occ: occurrenceId, n: partySize, rev: revision })
        .setProtectedHeader({ alg: 'EdDSA', kid: current.kid! })
        .sign(privateKey),
    read: async token => {
      try {
        const { payload } = await jwtVerify(token, keySet, { algorithms: ['EdDSA'] })
        const { sub: registrationId, occ: occurrenceId } = payload
        if (typeof registrationId !== 'string' || typeof occurrenceId !== 'string') return null
        return { registrationId, occurrenceId }
      } catch (error) {
        if (error instanceof errors.JOSEError || error instanceof TypeError) return null
        throw error
      }
    },
  }
}

/** What comes before the 32 bytes of a private key of Ed25519 in PKCS #8 (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The key pair that belongs to a secret (HKDF, RFC 5869), known by its thumbprint. */
async function keyFrom(secret: string): Promise<JWK> {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'initiatives-et-cite events tickets', 32))
  const key = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' })
  const jwk = key.export({ format: 'jwk' }) as JWK
  const thumbprint = await calculateJwkThumbprint(jwk)
  return { ...jwk, alg: 'EdDSA', use: 'sig', kid: thumbprint.slice(0, 8) }
}
