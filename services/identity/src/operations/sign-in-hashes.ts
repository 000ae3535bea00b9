import { createHash, createHmac } from 'node:crypto'
import { deriveKey } from '../derive-key.ts'

/** The hashes under which sign-ins are kept. Of codes, addresses and networks there are few: without the key they could be tried. */
export function signInHashes(secret: string) {
  const addresses = deriveKey(secret, 'addresses')
  const clients = deriveKey(secret, 'clients')
  const codes = deriveKey(secret, 'codes')
  const keyed = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest('base64url')
  return {
    signIn: (uid: string) => createHash('sha256').update(`sign-in:${uid}`).digest('base64url'),
    address: (email: string) => keyed(addresses, email.toLowerCase()),
    client: (network: string) => keyed(clients, network),
    code: (uid: string, code: string) => keyed(codes, `${uid}:${code}`),
  }
}

export type SignInHashes = ReturnType<typeof signInHashes>
