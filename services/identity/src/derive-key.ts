import { keyFor } from '@cluster/seal'

/** What a key is for: none serves two ends. */
export type Purpose =
  | 'addresses'
  | 'browsers'
  | 'clients'
  | 'codes'
  | 'cookies'
  | 'private-keys'
  | 'pseudonyms'

/** A key made of the secret of this service. */
export const deriveKey = (secret: string, purpose: Purpose): Buffer =>
  keyFor(secret, `initiatives-et-cite identity ${purpose}`)
