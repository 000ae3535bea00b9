import type { ClientSession } from 'mongoose'
import { JournalEntry } from '../../models/journal-entry.ts'

/** What each party has on an account, debit less credit, in cents: what a customer owes, and less than 0 what a provider is due. */
export async function balancesOf(
  account: string,
  partyIds: readonly string[],
  session: ClientSession | null = null,
): Promise<number[]> {
  const sums = await JournalEntry.aggregate<{ _id: string; sum: number }>([
    { $match: { 'lines.partyId': { $in: [...partyIds] } } },
    { $unwind: '$lines' },
    { $match: { 'lines.partyId': { $in: [...partyIds] }, 'lines.account': account } },
    { $group: { _id: '$lines.partyId', sum: { $sum: { $subtract: ['$lines.debit', '$lines.credit'] } } } },
  ]).session(session)
  const known = new Map(sums.map(({ _id, sum }) => [_id, sum]))
  return partyIds.map(id => known.get(id) ?? 0)
}

export const balanceOf = async (account: string, partyId: string, session: ClientSession): Promise<number> =>
  (await balancesOf(account, [partyId], session))[0]!
