import { hkdfSync } from 'node:crypto'

/** What a key is for: none serves two ends. */
export type Purpose =
  | 'addresses'
  | 'browsers'
  | 'clients'
  | 'codes'
  | 'cookies'
  | 'private-keys'
  | 'pseudonyms'

/** A key of 32 bytes made of the secret of this service (HKDF, RFC 5869). */
export function deriveKey(secret: string, purpose: Purpose): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `initiatives-et-cite identity ${purpose}`, 32))
}
