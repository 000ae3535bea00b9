import { trusted } from '@cluster/database'
import { type Free, withoutPlaces, withPlaces } from '@cluster/waitlist'
import type { ClientSession } from 'mongoose'
import type { Group } from '../../models/event.ts'
import { Occurrence, type OccurrenceRecord } from '../../models/occurrence.ts'
import type { RegistrationRecord } from '../../models/registration.ts'
import {
  entryId,
  WaitlistEntry,
  type WaitlistEntryRecord,
  type WaitlistStep,
} from '../../models/waitlist-entry.ts'

/** Who comes together, or not at all. */
export type Places = Pick<RegistrationRecord, 'partySize' | 'group'>
type More = Partial<Pick<WaitlistEntryRecord, 'free' | 'obstacle' | 'offerEndsAt'>>

/** The places of one date in one transaction: what is taken, who waits, and what is noted of it, written at once. */
export interface Book {
  /** As it was read. */
  date: OccurrenceRecord
  /** What is free now. */
  free(): Free<Group>
  waiting(): number
  take(party: Places): void
  giveBack(party: Places): void
  /** Puts a party at the end of the waitlist. @returns its number there */
  join(): number
  /** Takes one off the waitlist. */
  leave(): void
  /** Notes a step in the log of the waitlist, for a party that has a number there. */
  note(step: WaitlistStep, of: Places & { queueNumber: number | null }, at: Date, more?: More): void
  write(session: ClientSession): Promise<void>
}

/** What is free at a date, in all and to each group that has a quota. */
const freeOf = ({ capacity, quotas, taken, takenBy }: OccurrenceRecord): Free<Group> => ({
  total: capacity === null ? null : capacity - taken,
  ofGroup: Object.fromEntries(quotas.map(({ group, places }) => [group, places - takenBy[group]])),
})

/** How many places a group with a quota may still take. */
export function placesLeftTo(group: Group, date: OccurrenceRecord): number {
  const { total, ofGroup } = freeOf(date)
  return Math.max(0, Math.min(ofGroup[group]!, total ?? ofGroup[group]!))
}

/** @param date as it was read in the transaction */
export function openBook(date: OccurrenceRecord): Book {
  let free = freeOf(date)
  const inc: Record<string, number> = { taken: 0, waiting: 0, lastInQueue: 0, logged: 0 }
  const entries: WaitlistEntryRecord[] = []
  const change = ({ partySize: size, group }: Places, sign: 1 | -1) => {
    free = sign === 1 ? withoutPlaces(free, { size, group }) : withPlaces(free, { size, group })
    inc.taken! += sign * size
    if (group) inc[`takenBy.${group}`] = (inc[`takenBy.${group}`] ?? 0) + sign * size
  }
  return {
    date,
    free: () => free,
    waiting: () => date.waiting + inc.waiting!,
    take: party => change(party, 1),
    giveBack: party => change(party, -1),
    join: () => {
      inc.waiting! += 1
      inc.lastInQueue! += 1
      return date.lastInQueue + inc.lastInQueue!
    },
    leave: () => {
      inc.waiting! -= 1
    },
    note: (step, { queueNumber, partySize, group }, at, more = {}) => {
      if (queueNumber === null) return
      inc.logged! += 1
      const _id = entryId(date._id, date.logged + inc.logged!)
      const of = { occurrenceId: date._id, queueNumber, partySize, group }
      entries.push({ _id, ...of, step, free: free.total, obstacle: null, offerEndsAt: null, at, ...more })
    },
    write: async session => {
      const changes = Object.fromEntries(Object.entries(inc).filter(([, by]) => by !== 0))
      if (Object.keys(changes).length === 0) return
      const filter = { _id: date._id, ...roomFor(date, changes) }
      const { matchedCount } = await Occurrence.updateOne(filter, { $inc: changes }, { session })
      // What was read in this transaction is what is changed: only a fault in what counts the places gets here.
      if (matchedCount === 0) throw new Error(`The places of the date ${date._id} do not add up`)
      if (entries.length > 0) await WaitlistEntry.collection.insertMany(entries as never, { session })
    },
  }
}

// The limits stand in the write itself, whatever was reckoned before it.
function roomFor({ capacity, quotas }: OccurrenceRecord, changes: Record<string, number>): object {
  const limits = [
    ['taken', capacity] as const,
    ...quotas.map(({ group, places }) => [`takenBy.${group}`, places] as const),
  ]
  return Object.fromEntries(
    limits.flatMap(([field, limit]) => {
      const more = changes[field] ?? 0
      return limit === null || more <= 0 ? [] : [[field, trusted({ $lte: limit - more })]]
    }),
  )
}
