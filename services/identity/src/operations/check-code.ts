import { timingSafeEqual } from 'node:crypto'
import { trusted } from '@cluster/database'
import { SignInCode, type SignInCodeRecord } from '../models/sign-in-code.ts'
import { noteSeen } from './note-seen.ts'
import type { SignIn } from './request-code.ts'
import { limitOfTries } from './sign-in-limits.ts'
import { giveBack, takeAllowances } from './take-allowance.ts'

const triesAllowed = 5

/**
 * Who signed in, at which address (its keyed hash); or why nobody did: the code was `WRONG`, or it is `OVER` (used, too
 * old, or tried too often), or there were `TOO_MANY` tries from the same network.
 */
export type Checked = { personId: string; address: string } | 'WRONG' | 'OVER' | 'TOO_MANY'

/** Tries a code. Each try is counted by the write that allows it, so that many at once are no more than five. */
export async function checkCode(
  { uid, code, client }: { uid: string; code: string; client: string },
  { hashes, now }: Omit<SignIn, 'people'>,
): Promise<Checked> {
  const ofClient = limitOfTries(client)
  if (!(await takeAllowances([ofClient], now()))) return 'TOO_MANY'
  const good = { _id: hashes.signIn(uid), usedAt: null, expiresAt: trusted({ $gt: now() }) }
  const row = await SignInCode.findOneAndUpdate(
    { ...good, tries: trusted({ $lt: triesAllowed }) },
    { $inc: { tries: 1 } },
    { returnDocument: 'after' },
  ).lean<SignInCodeRecord>()
  if (!row) return 'OVER'
  const isRight = timingSafeEqual(Buffer.from(row.code), Buffer.from(hashes.code(uid, code)))
  const { personId, address, tries } = row
  if (!isRight || !personId) return tries < triesAllowed ? 'WRONG' : 'OVER'
  // Of two with the right code at once, one uses it. One for which another was sent meanwhile is right no more.
  const used = { $set: { usedAt: now() } }
  const { matchedCount } = await SignInCode.updateOne({ ...good, code: row.code }, used)
  if (matchedCount === 0 || !(await noteSeen(personId, now()))) return 'OVER'
  await giveBack([ofClient.key, ...row.allowances])
  return { personId, address }
}

/** Whether a code was asked for in this sign-in. */
export async function isCodeAwaited(uid: string, hashes: SignIn['hashes']): Promise<boolean> {
  return Boolean(await SignInCode.exists({ _id: hashes.signIn(uid) }))
}
