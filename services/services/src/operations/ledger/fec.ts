import { trusted } from '@cluster/database'
import { dayOf } from '@cluster/time'
import { JournalEntry, type JournalEntryRecord } from '../../models/journal-entry.ts'
import { accountNames, journalNames } from './accounts.ts'

/** The columns of the French standard entry file (FEC), by article A47 A-1 of the Livre des procédures fiscales. */
export const fecColumns = [
  'JournalCode',
  'JournalLib',
  'EcritureNum',
  'EcritureDate',
  'CompteNum',
  'CompteLib',
  'CompAuxNum',
  'CompAuxLib',
  'PieceRef',
  'PieceDate',
  'EcritureLib',
  'Debit',
  'Credit',
  'EcritureLet',
  'DateLet',
  'ValidDate',
  'Montantdevise',
  'Idevise',
] as const

const compact = (day: string) => day.replaceAll('-', '')
const euros = (cents: number) => `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`
// A tab would be another column, a line end another entry.
const plain = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

/**
 * The lines of a year for an accountant, as the tax office wants them: tab separated, in the order in which they were entered, numbered
 * without a gap. Customers stand there by the number of their account: whose it is, the books do not say.
 */
export async function* fecLines(year: number): AsyncGenerator<string> {
  yield `${fecColumns.join('\t')}\r\n`
  const days = trusted({ $gte: `${year}-01-01`, $lte: `${year}-12-31` })
  const entries = JournalEntry.find({ day: days })
    .sort({ at: 1, _id: 1 })
    .lean<JournalEntryRecord[]>()
    .cursor()
  let number = 0
  for await (const entry of entries) {
    number += 1
    yield linesOf(entry as unknown as JournalEntryRecord, number).join('')
  }
}

function linesOf({ _id, journal, day, label, lines, at }: JournalEntryRecord, number: number): string[] {
  return lines.map(({ account, partyId, debit, credit }) => {
    const cells = [
      journal,
      journalNames[journal],
      String(number),
      compact(day),
      account,
      accountNames[account] ?? account,
      partyId ?? '',
      partyId ?? '',
      _id,
      compact(day),
      plain(label),
      euros(debit),
      euros(credit),
      '',
      '',
      compact(dayOf(at)),
      '',
      '',
    ]
    return `${cells.join('\t')}\r\n`
  })
}
