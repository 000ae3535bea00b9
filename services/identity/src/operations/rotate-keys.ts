import { trusted } from '@cluster/database'
import { addKey, publishedKeys, readKeySet } from '../keys/key-set.ts'
import { SigningKey } from '../models/signing-key.ts'

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
 * @returns false when another rotation was faster: there is a new key, but not by this one
 */
export async function rotateKeys({
  secret,
  now,
  publishedBeforeMs = fiveMinutes,
}: Rotation): Promise<boolean> {
  await readKeySet(secret, now)
  const [youngest] = await publishedKeys(now)
  const signsFrom = new Date(now.getTime() + publishedBeforeMs)
  const number = youngest!.number + 1
  if (!(await addKey(secret, { number, publishedAt: now, signsFrom }))) return false
  const retiresAt = new Date(signsFrom.getTime() + lastTokenMs)
  await SigningKey.updateMany(
    { number: trusted({ $lt: number }), retiresAt: null },
    [{ $set: { retiresAt: { $max: [retiresAt, '$tokensUntil'] } } }],
    { updatePipeline: true },
  )
  return true
}
