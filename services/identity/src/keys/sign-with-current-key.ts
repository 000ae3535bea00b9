import { trusted } from '@cluster/database'
import { type Claims, type Lifetime, signToken } from '@cluster/viewer'
import { decodeJwt } from 'jose'
import { SigningKey } from '../models/signing-key.ts'
import { readKeySet } from './key-set.ts'

export interface SignOptions {
  /** IDENTITY_SECRET */
  secret: string
  issuer: string
  audience: string
  /** Ten minutes when it is left out. */
  lifetime?: Lifetime
  now?: Date
}

/** Signs an access token with the key that signs now; the key stays published until the token is out. */
export async function signWithCurrentKey(
  claims: Claims,
  { secret, now = new Date(), ...rules }: SignOptions,
): Promise<string> {
  const [key] = await readKeySet(secret, now)
  const token = await signToken(claims, { ...rules, key, now })
  if (rules.lifetime) {
    const until = new Date(decodeJwt(token).exp! * 1000)
    await SigningKey.updateOne({ _id: key.kid! }, { $max: { tokensUntil: until } })
    // A rotation between the two has taken the first into account, or is seen by this one.
    await SigningKey.updateOne(
      { _id: key.kid!, retiresAt: trusted({ $ne: null }) },
      { $max: { retiresAt: until } },
    )
  }
  return token
}
