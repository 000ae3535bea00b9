import { inTransaction, trusted } from '@cluster/database'
import { CompositionChange } from '../../models/composition-change.ts'
import { CompositionHead, headId } from '../../models/composition-head.ts'
import { MembershipEntry } from '../../models/membership-entry.ts'
import { Organisation, type OrganisationRecord } from '../../models/organisation.ts'
import { rebuildComposition } from '../composition/rebuild-composition.ts'
import { weightOf } from '../composition/weight-of.ts'
import { capitalOf } from '../shares/capital-of.ts'
import { dayTakenOver, historyTakenOver } from './history-taken-over.ts'

const batchSize = 1_000

/**
 * Gives a history to members that were put down without one, by a seed, a file or before there were histories, and
 * puts them into the composition, whatever its rule says: they are members. Running it again, or at once in two
 * processes, changes nothing more.
 * @returns how many there were
 */
export async function takeOverMembers(now: Date): Promise<number> {
  let count = 0
  let after = ''
  for (;;) {
    const batch = await inTransaction('members', async session => {
      const members = await Organisation.find({
        isMember: true,
        _id: trusted({ $gt: after }),
        'membership.number': 0,
      })
        .sort({ _id: 1 })
        .limit(batchSize)
        .session(session)
        .lean<OrganisationRecord[]>()
      if (members.length === 0) return members
      const head = await CompositionHead.findOneAndUpdate(
        { _id: headId },
        { $inc: { number: members.length } },
        { session, upsert: true },
      ).lean()
      const first = (head?.number ?? 0) + 1
      const taken = await Promise.all(
        members.map(async (member, n) =>
          takeOver(member, await capitalOf(member._id, session), first + n, now),
        ),
      )
      const options = { session, ordered: false }
      await CompositionChange.collection.insertMany(taken.map(({ change }) => change) as never[], options)
      await MembershipEntry.collection.insertMany(taken.flatMap(({ entries }) => entries) as never[], options)
      await Organisation.bulkWrite(
        taken.map(({ _id, membership }) => ({
          updateOne: { filter: { _id }, update: { $set: { membership } } },
        })),
        { session },
      )
      return members
    })
    if (batch.length === 0) break
    count += batch.length
    after = batch.at(-1)!._id
  }
  if (count > 0) await rebuildComposition()
  return count
}

/** What is written of one member. */
function takeOver(member: OrganisationRecord, capitalCents: number, changeNumber: number, now: Date) {
  const { _id, membership } = member
  const on = dayTakenOver(membership!, now)
  const delta = weightOf({ ...member, votes: membership!.votes, capitalCents })
  const change = { _id: changeNumber, organisationId: _id, cause: 'MEMBERSHIP', on, at: now, delta }
  return { _id, change, ...historyTakenOver(member, changeNumber, now) }
}
