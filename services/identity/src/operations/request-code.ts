import { randomInt } from 'node:crypto'
import { trusted } from '@cluster/database'
import type { Addressee, People } from '../graph/person.ts'
import { Account } from '../models/account.ts'
import { SignInCode } from '../models/sign-in-code.ts'
import type { SignInHashes } from './sign-in-hashes.ts'
import { takeMailAllowance } from './take-mail-allowance.ts'

export interface SignIn {
  people: People
  hashes: SignInHashes
  now(): Date
}

const minutesGood = 10

/**
 * Makes a code for a sign-in, whoever the address is of: for nobody, or one whose account is closed, it is never right.
 * @returns to whom to send which code; null when nobody is sent one
 * @throws when people cannot be looked up now; then nothing has been done
 */
export async function requestCode(
  { uid, email }: { uid: string; email: string },
  { people, hashes, now }: SignIn,
): Promise<{ person: Addressee; code: string } | null> {
  const [_id, address] = [hashes.signIn(uid), hashes.address(email)]
  const found = await people.byEmail(email)
  const isClosed = await Account.exists({ _id: found?.id ?? '', closedAt: trusted({ $ne: null }) })
  const person = isClosed ? null : found
  const isAllowed = await takeMailAllowance(address, now())
  // The code that was sent last stays good where no more are sent.
  if (!isAllowed && (await SignInCode.exists({ _id, address }))) return null

  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const row = {
    address,
    personId: (isAllowed && person?.id) || null,
    code: hashes.code(uid, code),
    tries: 0,
    usedAt: null,
    expiresAt: new Date(now().getTime() + minutesGood * 60_000),
  }
  await SignInCode.replaceOne({ _id }, row, { upsert: true })
  return isAllowed && person ? { person, code } : null
}
