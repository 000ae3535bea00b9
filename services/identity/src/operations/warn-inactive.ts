import { trusted } from '@cluster/database'
import type { Mailer } from '@cluster/mail'
import type { People } from '../graph/person.ts'
import { inactiveMail } from '../mail/account-mails.ts'
import { Account, type AccountRecord } from '../models/account.ts'
import type { PseudonymOf } from '../pseudonyms.ts'
import { addMonths } from './months.ts'

export interface InactiveRules {
  /** An account that nobody used for so long is deleted. */
  afterMonths: number
  /** So long before that, at least, its person is warned. */
  warnBeforeDays: number
}

export interface WarningMeans {
  people: People
  mailer: Mailer
  pseudonymOf: PseudonymOf
}

export const dayMs = 24 * 3_600_000
const atATime = 5

/**
 * Warns those whose account will be deleted soon, each once for each time that it was not used.
 * @returns how many could not be warned now: they are to be tried again
 */
export async function warnInactive(
  now: Date,
  { afterMonths, warnBeforeDays }: InactiveRules,
  means: WarningMeans & { signal: AbortSignal },
): Promise<number> {
  const soon = new Date(now.getTime() + warnBeforeDays * dayMs)
  let failed = 0
  const warn = async (account: AccountRecord) => {
    const end = addMonths(account.lastSeenAt, afterMonths)
    // A warning that was late gives the time that it promises all the same.
    if (!(await warnOne(account, { deletedFrom: end > soon ? end : soon, warnBeforeDays }, means)))
      failed += 1
  }
  // By the index; each batch as it comes, however many there are.
  const accounts = Account.find({
    closedAt: null,
    lastSeenAt: trusted({ $lte: addMonths(soon, -afterMonths) }),
    // One from before it was last used does not count.
    $or: [{ warnedAt: null }, { $expr: trusted({ $lte: ['$warnedAt', '$lastSeenAt'] }) }],
  })
    .sort({ lastSeenAt: 1 })
    .lean<AccountRecord[]>()
    .cursor({ batchSize: 100 })
  await accounts.eachAsync(
    async account => {
      means.signal.throwIfAborted()
      await warn(account as unknown as AccountRecord)
    },
    { parallel: atATime },
  )
  return failed
}

async function warnOne(
  { _id, lastSeenAt }: AccountRecord,
  { deletedFrom, warnBeforeDays }: { deletedFrom: Date; warnBeforeDays: number },
  { people, mailer, pseudonymOf }: WarningMeans,
): Promise<boolean> {
  try {
    const person = await people.byId(_id)
    const id = `${pseudonymOf(_id)}-${lastSeenAt.getTime()}`
    // Whom members has no more is not reached either.
    const isRefused = !person?.email || (await mailer.send(inactiveMail(id, person, deletedFrom))) !== null
    // Only of an account that nobody used meanwhile.
    const note = isRefused ? notedRefusal(warnBeforeDays) : [{ $set: { warnedAt: '$$NOW' } }]
    await Account.collection.updateOne({ _id: _id as never, lastSeenAt }, note)
    return true
  } catch {
    return false
  }
}

/**
 * Not reached: not warned. Tomorrow it is tried again, with the address of then. Who is not reached for as long as a
 * warning gives time never will be: then this counts as the warning, or the account would be kept for ever.
 */
function notedRefusal(warnBeforeDays: number): object[] {
  const before = { $subtract: ['$$NOW', warnBeforeDays * dayMs] }
  const isOld = { $lte: ['$refusedSince', before] }
  // One from before it was last used does not count.
  const counts = { $gt: ['$refusedSince', '$lastSeenAt'] }
  return [
    { $set: { refusedSince: { $cond: [counts, '$refusedSince', '$$NOW'] } } },
    { $set: { warnedAt: { $cond: [isOld, '$$NOW', '$warnedAt'] } } },
  ]
}
