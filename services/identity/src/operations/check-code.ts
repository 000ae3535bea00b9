import { timingSafeEqual } from 'node:crypto'
import { trusted } from '@cluster/database'
import { SignInCode, type SignInCodeRecord } from '../models/sign-in-code.ts'
import { noteSeen } from './note-seen.ts'
import type { SignIn } from './request-code.ts'

const triesAllowed = 5

/** Who signed in; or why nobody did: the code was `WRONG`, or it is `OVER` (used, too old, or tried too often). */
export type Checked = { personId: string } | 'WRONG' | 'OVER'

/** Tries a code. Each try is counted by the write that allows it, so that many at once are no more than five. */
export async function checkCode(
  { uid, code }: { uid: string; code: string },
  { hashes, now }: Omit<SignIn, 'people'>,
): Promise<Checked> {
  const good = { _id: hashes.signIn(uid), usedAt: null, expiresAt: trusted({ $gt: now() }) }
  const row = await SignInCode.findOneAndUpdate(
    { ...good, tries: trusted({ $lt: triesAllowed }) },
    { $inc: { tries: 1 } },
    { returnDocument: 'after' },
  ).lean<SignInCodeRecord>()
  if (!row) return 'OVER'
  const isRight = timingSafeEqual(Buffer.from(row.code), Buffer.from(hashes.code(uid, code)))
  if (!isRight || !row.personId) return row.tries < triesAllowed ? 'WRONG' : 'OVER'
  // Of two with the right code at once, one uses it. One for which another was sent meanwhile is right no more.
  const used = { $set: { usedAt: now() } }
  const { matchedCount } = await SignInCode.updateOne({ ...good, code: row.code }, used)
  if (matchedCount === 0) return 'OVER'
  return (await noteSeen(row.personId, now())) ? { personId: row.personId } : 'OVER'
}

/** Whether a code was asked for in this sign-in. */
export async function isCodeAwaited(uid: string, hashes: SignIn['hashes']): Promise<boolean> {
  return Boolean(await SignInCode.exists({ _id: hashes.signIn(uid) }))
}
