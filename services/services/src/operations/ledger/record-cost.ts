import { newId } from '@cluster/database'
import type { Context } from '../../context.ts'
import { dayNotOver, entryNotFound } from '../../errors.ts'
import { Books, booksId } from '../../models/books.ts'
import type { CostKind } from '../../models/economic-model.ts'
import { JournalEntry, type JournalEntryRecord } from '../../models/journal-entry.ts'
import { checkVatRate } from '../catalogue/check-service.ts'
import { dayOf } from '../prices/day-of.ts'
import { vatIn } from '../prices/price-at.ts'
import { accounts, costAccounts } from './accounts.ts'
import { checkAmount, checkLabel, enter, type Means, moneyOf } from './enter.ts'

export interface Cost {
  kind: CostKind
  /** With VAT. */
  amount: number
  vatRate: number
  label: string
  by: Means
  day: string | null
}

/** Notes what the concierge spent. */
export function recordCost(
  { kind, amount, vatRate, label, by, day }: Cost,
  context: Context,
): Promise<JournalEntryRecord> {
  checkAmount(amount)
  checkVatRate(vatRate)
  checkLabel(label)
  const sourceId = newId()
  const [vat, money] = [vatIn(amount, vatRate), moneyOf(by)]
  return enter(day, context, async () => ({
    journal: money.journal,
    sourceKind: 'COST',
    sourceId,
    purpose: 'COST',
    label,
    lines: [
      { account: costAccounts[kind], partyId: null, debit: amount - vat, credit: 0 },
      { account: accounts.vatDeductible, partyId: null, debit: vat, credit: 0 },
      { account: money.account, partyId: null, debit: 0, credit: amount },
    ].filter(({ debit, credit }) => debit + credit > 0),
  }))
}

/** Notes a subsidy that came in. */
export function recordSubsidy(
  { amount, label, day }: { amount: number; label: string; day: string | null },
  context: Context,
): Promise<JournalEntryRecord> {
  checkAmount(amount)
  checkLabel(label)
  const sourceId = newId()
  const money = moneyOf('TRANSFER')
  return enter(day, context, async () => ({
    journal: money.journal,
    sourceKind: 'SUBSIDY',
    sourceId,
    purpose: 'SUBSIDY',
    label,
    lines: [
      { account: money.account, partyId: null, debit: amount, credit: 0 },
      { account: accounts.subsidies, partyId: null, debit: 0, credit: amount },
    ],
  }))
}

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
      lines: lines.map(({ debit, credit, ...line }) => ({ ...line, debit: credit, credit: debit })),
    }
  })
}

/** Closes the books up to a day that is over: nothing is entered on it or before any more. An earlier day changes nothing. */
export async function closeBooks(day: string, { now, inTurn, transact }: Context): Promise<string> {
  if (day >= dayOf(now())) throw dayNotOver()
  return inTurn('books', () =>
    transact(async session => {
      const books = await Books.findOneAndUpdate(
        { _id: booksId },
        { $max: { closedUntil: day }, $inc: { turn: 1 } },
        { session, returnDocument: 'after' },
      ).lean<{ closedUntil: string }>()
      return books!.closedUntil
    }),
  )
}
