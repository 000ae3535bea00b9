import { randomInt } from 'node:crypto'
import { trusted } from '@cluster/database'
import type { Addressee, People } from '../graph/person.ts'
import { Account } from '../models/account.ts'
import { SignInCode } from '../models/sign-in-code.ts'
import type { SignInHashes } from './sign-in-hashes.ts'
import { type Asking, limitsOfCodes } from './sign-in-limits.ts'
import { takeAllowances } from './take-allowance.ts'

export interface SignIn {
  people: People
  hashes: SignInHashes
  now(): Date
}

const minutesGood = 10

/**
 * To whom to send which code; or why none is sent: `NOBODY` has the address, or there were too many, with one that is
 * good still (`SENT_BEFORE`), or without (`TOO_MANY`).
 */
export type Requested = { person: Addressee; code: string } | 'NOBODY' | 'SENT_BEFORE' | 'TOO_MANY'

/**
 * Makes a code for a sign-in, whoever the address is of: for nobody, or one whose account is closed, it is never right.
 * Whether there are too many has nothing to do with that.
 * @throws when people cannot be looked up now; then nothing has been done
 */
export async function requestCode(
  { uid, email, ...asking }: { uid: string; email: string } & Asking,
  { people, hashes, now }: SignIn,
): Promise<Requested> {
  const [_id, address] = [hashes.signIn(uid), hashes.address(email)]
  const found = await people.byEmail(email)
  const isClosed = await Account.exists({ _id: found?.id ?? '', closedAt: trusted({ $ne: null }) })
  const person = isClosed ? null : found
  const limits = limitsOfCodes(asking, address)
  if (!(await takeAllowances(limits, now())))
    return (await SignInCode.exists({ _id, address })) ? 'SENT_BEFORE' : 'TOO_MANY'

  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const row = {
    address,
    personId: person?.id ?? null,
    code: hashes.code(uid, code),
    tries: 0,
    usedAt: null,
    expiresAt: new Date(now().getTime() + minutesGood * 60_000),
    allowances: limits.map(({ key }) => key),
  }
  await SignInCode.replaceOne({ _id }, row, { upsert: true })
  return person ? { person, code } : 'NOBODY'
}
