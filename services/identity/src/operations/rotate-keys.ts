import { trusted } from '@cluster/database'
import { addKey, publishedKeys, readKeySet } from '../keys/key-set.ts'
import { SigningKey, type SigningKeyRecord } from '../models/signing-key.ts'

export interface Rotation {
  /** IDENTITY_SECRET */
  secret: string
  now: Date
  /** How long a key is published before it signs: those who check tokens keep the keys that they fetched. */
  publishedBeforeMs?: number
}

const fiveMinutes = 5 * 60_000
/** Ten minutes that a token lives, and one for clocks that differ. */
const lastTokenMs = 11 * 60_000

/**
 * Publishes a new key, which signs later, and says when those before it go: once all that they signed is out.
 * @returns false when another one is on its way already, by a rotation before or at the same time
 */
export async function rotateKeys({
  secret,
  now,
  publishedBeforeMs = fiveMinutes,
}: Rotation): Promise<boolean> {
  await readKeySet(secret, now)
  const [youngest] = await publishedKeys(now)
  // Also where another is on its way: the rotation that made it may have died before this.
  await retireBefore(youngest!)
  if (youngest!.signsFrom > now) return false
  const signsFrom = new Date(now.getTime() + publishedBeforeMs)
  const number = youngest!.number + 1
  if (!(await addKey(secret, { number, publishedAt: now, signsFrom }))) return false
  await retireBefore({ number, signsFrom })
  return true
}

async function retireBefore({
  number,
  signsFrom,
}: Pick<SigningKeyRecord, 'number' | 'signsFrom'>): Promise<void> {
  const retiresAt = new Date(signsFrom.getTime() + lastTokenMs)
  await SigningKey.updateMany(
    { number: trusted({ $lt: number }), retiresAt: null },
    [{ $set: { retiresAt: { $max: [retiresAt, '$tokensUntil'] } } }],
    { updatePipeline: true },
  )
}
