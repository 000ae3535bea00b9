import { trusted } from '@cluster/database'
import { Allowance, type AllowanceRecord } from '../models/allowance.ts'

export interface Limit {
  /** Of whom and what: a keyed hash. */
  key: string
  most: number
  /** From the first that is taken on. */
  hours: number
}

/**
 * Takes one of each, in their order, as far as there is one; however many ask at once, no more are given.
 * @returns false when there is none left of one
 */
export async function takeAllowances(limits: readonly Limit[], now: Date): Promise<boolean> {
  for (const limit of limits) if (!(await take(limit, now))) return false
  return true
}

async function take({ key, most, hours }: Limit, now: Date): Promise<boolean> {
  const end = new Date(now.getTime() + hours * 3_600_000)
  const goesOn = { $gt: ['$endsAt', now] }
  const before = await Allowance.findOneAndUpdate(
    { _id: key },
    [
      {
        $set: {
          taken: { $cond: [goesOn, { $min: [{ $add: ['$taken', 1] }, most] }, 1] },
          endsAt: { $cond: [goesOn, '$endsAt', end] },
        },
      },
    ],
    { upsert: true, returnDocument: 'before', updatePipeline: true },
  ).lean<AllowanceRecord>()
  return !before || before.endsAt <= now || before.taken < most
}

/** Gives back what turned out to be rightly used. */
export async function giveBack(keys: readonly string[]): Promise<void> {
  await Allowance.updateMany(
    { _id: trusted({ $in: keys }), taken: trusted({ $gt: 0 }) },
    { $inc: { taken: -1 } },
  )
}
