import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { isDuplicateKey } from '@cluster/database'
import { seal, unseal } from '@cluster/seal'
import type { JWK } from 'jose'
import { deriveKey } from '../derive-key.ts'
import { SigningKey, type SigningKeyRecord } from '../models/signing-key.ts'

/** The private keys that are published, the one that signs first. Never empty. */
export type KeySet = readonly [JWK, ...JWK[]]

const keysUnreadable = `IDENTITY_SECRET is not the one with which the keys in the collection "keys" of the database "identity" \
were encrypted. Start with the secret that was used before. If it is lost for good, delete that collection: a new key is made \
at the next start, and everybody has to sign in again.`

/**
 * The keys as they are now. The first is made by whoever asks first.
 * @param secret IDENTITY_SECRET
 * @throws when it is another than the keys were encrypted with, saying how to mend that
 */
export async function readKeySet(secret: string, now: Date): Promise<KeySet> {
  let rows = await publishedKeys(now)
  if (rows.length === 0) {
    await addKey(secret, { number: 1, publishedAt: now, signsFrom: now })
    rows = await publishedKeys(now)
  }
  const signing = rows.find(({ signsFrom }) => signsFrom <= now) ?? rows.at(-1)!
  const others = rows.filter(row => row !== signing)
  return openKeys([signing, ...others], secret) as unknown as KeySet
}

/** What is stored was encrypted with another IDENTITY_SECRET. */
export class WrongIdentitySecret extends Error {
  override name = 'WrongIdentitySecret'
  override message = keysUnreadable
}

/** @throws WrongIdentitySecret */
export function openKeys(rows: readonly SigningKeyRecord[], secret: string): JWK[] {
  const key = deriveKey(secret, 'private-keys')
  try {
    return rows.map(({ sealed }) => JSON.parse(unseal(sealed, key)))
  } catch {
    throw new WrongIdentitySecret()
  }
}

/** The youngest first. */
export async function publishedKeys(now: Date): Promise<SigningKeyRecord[]> {
  const rows = await SigningKey.find().sort({ number: -1 }).lean<SigningKeyRecord[]>()
  // The database removes retired keys, but only about every minute.
  return rows.filter(({ retiresAt }) => !retiresAt || retiresAt > now)
}

/** @returns false when there is a key of this number: another was faster */
export async function addKey(
  secret: string,
  row: Pick<SigningKeyRecord, 'number' | 'publishedAt' | 'signsFrom'>,
): Promise<boolean> {
  const kid = `identity-${randomBytes(6).toString('hex')}`
  const { privateKey } = generateKeyPairSync('ed25519')
  const jwk = { ...privateKey.export({ format: 'jwk' }), kid, alg: 'EdDSA', use: 'sig' }
  try {
    const sealed = seal(JSON.stringify(jwk), deriveKey(secret, 'private-keys'))
    await SigningKey.create({ _id: kid, ...row, sealed })
    return true
  } catch (error) {
    if (isDuplicateKey(error)) return false
    throw error
  }
}
