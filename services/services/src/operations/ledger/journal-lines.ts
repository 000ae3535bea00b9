import type { JournalLine } from '../../models/journal-entry.ts'

/** The same on the other sides, which takes an entry back. */
export const reversed = (lines: readonly JournalLine[]): JournalLine[] =>
  lines.map(({ debit, credit, ...line }) => ({ ...line, debit: credit, credit: debit }))

/** Those of some amount: an entry has no others. */
export const withAmount = (lines: readonly JournalLine[]): JournalLine[] =>
  lines.filter(({ debit, credit }) => debit + credit > 0)
