import { newId } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import { JournalEntry, type JournalEntryRecord } from '../../models/journal-entry.ts'

export type NewEntry = Omit<JournalEntryRecord, '_id'>

/**
 * Writes an entry into the journal, in the transaction of what it follows from. What is booked already is left.
 * @throws Error where debit and credit are not the same: the fault of who calls, so nothing is committed
 */
export async function postEntry(entry: NewEntry, session: ClientSession): Promise<void> {
  checkBalance(entry)
  const { sourceKind, sourceId, purpose } = entry
  const known = await JournalEntry.exists({ sourceKind, sourceId, purpose }).session(session)
  if (!known) await JournalEntry.insertMany([{ ...entry, _id: newId() }], { session })
}

function checkBalance({ lines, sourceKind, sourceId, purpose }: NewEntry): void {
  const isSound = lines.every(
    ({ debit, credit }) =>
      [debit, credit].every(amount => Number.isSafeInteger(amount) && amount >= 0) &&
      Math.min(debit, credit) === 0 &&
      debit + credit > 0,
  )
  const sum = (side: 'debit' | 'credit') => lines.reduce((total, line) => total + line[side], 0)
  if (lines.length > 1 && isSound && sum('debit') === sum('credit')) return
  throw Object.assign(new Error(`The entry ${purpose} of ${sourceKind} ${sourceId} does not balance`), {
    code: 'ENTRY_UNBALANCED',
  })
}
