import type { Context } from '../../context.ts'
import { entryNotFound } from '../../errors.ts'
import { JournalEntry, type JournalEntryRecord } from '../../models/journal-entry.ts'
import { enter } from './enter.ts'
import { reversed } from './journal-lines.ts'

const byStaff: JournalEntryRecord['sourceKind'][] = ['PAYMENT', 'REFUND', 'PAYOUT', 'COST', 'SUBSIDY']

/** Takes back what staff entered: the same on the other sides, today. Doing it again changes nothing. */
export function correctEntry(id: string, context: Context): Promise<JournalEntryRecord> {
  return enter(null, context, async session => {
    const entry = await JournalEntry.findById(id).session(session).lean<JournalEntryRecord>()
    if (!entry || !byStaff.includes(entry.sourceKind) || entry.purpose === 'CORRECTED')
      throw entryNotFound(id)
    const { journal, sourceKind, sourceId, label, lines } = entry
    return {
      journal,
      sourceKind,
      sourceId,
      purpose: 'CORRECTED',
      label: `Extourne : ${label}`.slice(0, 200),
      lines: reversed(lines),
    }
  })
}
