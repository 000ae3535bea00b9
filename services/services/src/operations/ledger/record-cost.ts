import { newId } from '@cluster/database'
import type { Context } from '../../context.ts'
import type { CostKind } from '../../models/economic-model.ts'
import type { JournalEntryRecord } from '../../models/journal-entry.ts'
import { checkVatRate } from '../catalogue/check-service.ts'
import { vatIn } from '../prices/price-at.ts'
import { accounts, costAccounts } from './accounts.ts'
import { checkAmount, checkLabel, enter, type Means, moneyOf } from './enter.ts'
import { withAmount } from './journal-lines.ts'

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
    lines: withAmount([
      { account: costAccounts[kind], partyId: null, debit: amount - vat, credit: 0 },
      { account: accounts.vatDeductible, partyId: null, debit: vat, credit: 0 },
      { account: money.account, partyId: null, debit: 0, credit: amount },
    ]),
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
