import { newId, trusted } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { JournalEntry, type JournalEntryRecord } from '../../models/journal-entry.ts'

export type NewEntry = Omit<JournalEntryRecord, '_id'>

/**
 * Writes an entry into the journal, in the transaction of what it follows from. What is booked already is left.
 * @throws Error where debit and credit are not the same: the fault of who calls, so nothing is committed
 */
export const postEntry = (entry: NewEntry, session: ClientSession): Promise<void> =>
  postEntries([entry], session)

/** The same of many, in two commands. */
export async function postEntries(entries: readonly NewEntry[], session: ClientSession): Promise<void> {
  if (entries.length === 0) return
  for (const entry of entries) checkBalance(entry)
  const keyOf = ({ sourceKind, sourceId, purpose }: NewEntry) => `${sourceKind} ${sourceId} ${purpose}`
  const known = await JournalEntry.find({
    sourceKind: trusted({ $in: [...new Set(entries.map(({ sourceKind }) => sourceKind))] }),
    sourceId: trusted({ $in: entries.map(({ sourceId }) => sourceId) }),
  })
    .session(session)
    .lean<JournalEntryRecord[]>()
  const booked = new Set(known.map(keyOf))
  const anew = entries.filter(entry => !booked.has(keyOf(entry)))
  if (anew.length > 0)
    // Past mongoose, which takes longer to look at the lines of thousands once more than MongoDB to write them.
    await JournalEntry.collection.insertMany(anew.map(entry => ({ ...entry, _id: newId() })) as never[], {
      session,
    })
}

function checkBalance({ lines, label, sourceKind, sourceId, purpose }: NewEntry): void {
  const isSound = lines.every(
    ({ debit, credit }) =>
      [debit, credit].every(amount => Number.isSafeInteger(amount) && amount >= 0) &&
      Math.min(debit, credit) === 0 &&
      debit + credit > 0,
  )
  const sum = (side: 'debit' | 'credit') => lines.reduce((total, line) => total + line[side], 0)
  if (lines.length > 1 && label && isSound && sum('debit') === sum('credit')) return
  throw Object.assign(
    new Error(`The entry ${purpose} of ${sourceKind} ${sourceId} does not balance, or says nothing`),
    {
      code: 'ENTRY_UNBALANCED',
    },
  )
}
