import { newId } from '@cluster/database'
import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { payerMissing, paymentOverOwed, payoutOverDue, refundOverCredit } from '../../errors.ts'
import type { JournalEntryRecord } from '../../models/journal-entry.ts'
import { accountOf } from '../customers/account-of.ts'
import { accounts } from './accounts.ts'
import { balanceOf } from './balance-of.ts'
import { checkAmount, enter, type Means, moneyOf } from './enter.ts'

export interface Paid {
  /** Who pays, or gets it back: one of both. */
  personId: string | null
  organisationId: string | null
  amount: number
  by: Means
  day: string | null
}

const labels = { PAYMENT: 'Règlement', REFUND: 'Remboursement', PAYOUT: 'Reversement' } as const

function customerAccount({ personId, organisationId }: Paid, session: ClientSession): Promise<string> {
  return accountOf({ personId: personId ?? '', organisationId }, session)
}

function checkPaid({ personId, organisationId, amount }: Paid): void {
  checkAmount(amount)
  if ((personId === null) === (organisationId === null)) throw payerMissing()
}

/** Notes what a customer paid, at most what is owed. */
export function recordPayment(paid: Paid, context: Context): Promise<JournalEntryRecord> {
  checkPaid(paid)
  const sourceId = newId()
  return enter(paid.day, context, async session => {
    const partyId = await customerAccount(paid, session)
    const owed = await balanceOf(accounts.customers, partyId, session)
    if (paid.amount > owed) throw paymentOverOwed(Math.max(0, owed))
    return entryOf('PAYMENT', sourceId, paid, { account: accounts.customers, partyId, isIncome: true })
  })
}

/** Notes what a customer was given back, at most what it has paid too much. */
export function recordRefund(paid: Paid, context: Context): Promise<JournalEntryRecord> {
  checkPaid(paid)
  const sourceId = newId()
  return enter(paid.day, context, async session => {
    const partyId = await customerAccount(paid, session)
    const credit = -(await balanceOf(accounts.customers, partyId, session))
    if (paid.amount > credit) throw refundOverCredit(Math.max(0, credit))
    return entryOf('REFUND', sourceId, paid, { account: accounts.customers, partyId, isIncome: false })
  })
}

/** Notes what a provider was paid of what was sold in its name, at most what it is due. */
export function recordPayout(
  paid: Omit<Paid, 'personId' | 'organisationId'> & { organisationId: string },
  context: Context,
): Promise<JournalEntryRecord> {
  checkAmount(paid.amount)
  const sourceId = newId()
  return enter(paid.day, context, async session => {
    const partyId = paid.organisationId
    const due = -(await balanceOf(accounts.providers, partyId, session))
    if (paid.amount > due) throw payoutOverDue(Math.max(0, due))
    return entryOf('PAYOUT', sourceId, paid, { account: accounts.providers, partyId, isIncome: false })
  })
}

function entryOf(
  sourceKind: keyof typeof labels,
  sourceId: string,
  { amount, by }: Pick<Paid, 'amount' | 'by'>,
  { account, partyId, isIncome }: { account: string; partyId: string; isIncome: boolean },
) {
  const money = moneyOf(by)
  const side = (isDebit: boolean) => (isDebit ? { debit: amount, credit: 0 } : { debit: 0, credit: amount })
  return {
    journal: money.journal,
    sourceKind,
    sourceId,
    purpose: sourceKind,
    label: labels[sourceKind],
    lines: [
      { account: money.account, partyId: null, ...side(isIncome) },
      { account, partyId, ...side(!isIncome) },
    ],
  }
}
