import { trusted } from '@cluster/database'
import { capacityBelowTaken } from '../../errors.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import { settleWaitlist } from '../waitlist/settle-waitlist.ts'
import type { Step } from '../waitlist/step.ts'

export interface DateChange {
  before: OccurrenceRecord
  after: OccurrenceRecord
}

/**
 * Changes dates in the order given, all or none: in the transaction that it is part of.
 * @throws DomainError CAPACITY_BELOW_TAKEN
 */
export async function writeDates(changes: readonly DateChange[], step: Step): Promise<void> {
  if (changes.length === 0) return
  const { matchedCount } = await Occurrence.bulkWrite(
    changes.map(change => ({
      updateOne: { filter: roomFor(change), update: { $set: ownFields(change.after) } },
    })),
    { session: step.session },
  )
  if (matchedCount < changes.length) throw refusal(changes)
  // More may fit now.
  for (const { before, after } of changes)
    if (isPlaces({ before, after }) && before.waiting > 0) await settleWaitlist(after._id, step)
}

const isPlaces = ({ before, after }: DateChange): boolean =>
  before.capacity !== after.capacity || JSON.stringify(before.quotas) !== JSON.stringify(after.quotas)

// The limit stands in the write itself: who registers at the same time is in its way, and one of them is tried again.
function roomFor({ before, after }: DateChange): object {
  const { _id, capacity, quotas } = after
  if (!isPlaces({ before, after })) return { _id }
  return {
    _id,
    ...(capacity === null ? {} : { taken: trusted({ $lte: capacity }) }),
    ...Object.fromEntries(quotas.map(({ group, places }) => [`takenBy.${group}`, trusted({ $lte: places })])),
  }
}

/** What registrations change is theirs. */
function ownFields(after: OccurrenceRecord): Partial<OccurrenceRecord> {
  const { _id, taken, takenBy, waiting, lastInQueue, ...own } = after
  return own
}

function refusal(changes: readonly DateChange[]): Error {
  const over = changes.flatMap(({ before: { taken }, after: { _id, capacity } }) =>
    capacity !== null && taken > capacity ? [{ occurrenceId: _id, taken }] : [],
  )
  if (over.length > 0) return capacityBelowTaken('capacity', over)
  const overQuota = changes.flatMap(({ before: { takenBy }, after: { _id, quotas } }) =>
    quotas.flatMap(({ group, places }) =>
      takenBy[group] > places ? [{ occurrenceId: _id, taken: takenBy[group] }] : [],
    ),
  )
  return capacityBelowTaken('quotas', overQuota)
}
