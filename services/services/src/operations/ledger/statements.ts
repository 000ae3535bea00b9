import { trusted } from '@cluster/database'
import { Temporal } from 'temporal-polyfill'
import { invalidMonth } from '../../errors.ts'
import { Customer, type CustomerRecord } from '../../models/customer.ts'
import { JournalEntry, type JournalEntryRecord, type JournalLine } from '../../models/journal-entry.ts'
import type { StatementRecord } from '../../models/statement.ts'
import { accounts } from './accounts.ts'

/** The first and the last day of a month like 2026-11. @throws DomainError INVALID_MONTH */
export function daysOfMonth(month: string): { from: string; to: string } {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw invalidMonth()
  const first = Temporal.PlainYearMonth.from(month)
  return { from: `${month}-01`, to: first.toPlainDate({ day: first.daysInMonth }).toString() }
}

/**
 * What a provider was sold for in a month, and what it is due. A sale that was taken back is less than 0. What it was due before is
 * brought forward, so that the last statement tells all.
 */
export async function providerStatement(organisationId: string, month: string): Promise<StatementRecord> {
  const side: Side = { account: accounts.providers, partyId: organisationId, sign: -1 }
  const { during, ...statement } = await statementOf(month, side)
  const kept = [accounts.commissions, accounts.vatCollected] as string[]
  const commission = 0 - sumOf(during.filter(isSale), ({ account }) => kept.includes(account))
  return {
    ...statement,
    kind: 'PROVIDER',
    organisationId,
    commission,
    sales: statement.charged + commission,
  }
}

/** What a company was charged in a month for its people, what it paid, and what it owes. */
export async function companyStatement(organisationId: string, month: string): Promise<StatementRecord> {
  const customer = await Customer.findOne({ personId: null, organisationId }).lean<CustomerRecord>()
  // A company that never booked has no account, and no id is empty.
  const side: Side = { account: accounts.customers, partyId: customer?._id ?? '', sign: 1 }
  const { during: _, ...statement } = await statementOf(month, side)
  return { ...statement, kind: 'COMPANY', organisationId, commission: 0, sales: statement.charged }
}

interface Side {
  account: string
  partyId: string
  /** 1 where a debit is owed by the party, -1 where a credit is owed to it. */
  sign: 1 | -1
}

async function statementOf(month: string, { account, partyId, sign }: Side) {
  const { from, to } = daysOfMonth(month)
  const entries = await JournalEntry.find({ 'lines.partyId': partyId, day: trusted({ $lte: to }) })
    .sort({ day: 1, _id: 1 })
    .lean<JournalEntryRecord[]>()
  const isOwn = (line: JournalLine) => line.account === account && line.partyId === partyId
  // Of nothing it is 0, not -0, which would be written so.
  const amountOf = (some: readonly JournalEntryRecord[]) => sign * sumOf(some, isOwn) || 0
  const during = entries.filter(({ day }) => day >= from)
  const broughtForward = amountOf(entries.filter(({ day }) => day < from))
  const charged = amountOf(during.filter(isSale))
  const paid = -amountOf(during.filter(entry => !isSale(entry))) || 0
  return {
    month,
    lines: during.map(entry => ({ day: entry.day, label: entry.label, amount: amountOf([entry]) })),
    broughtForward,
    charged,
    paid,
    balance: broughtForward + charged - paid,
    during,
  }
}

const isSale = ({ sourceKind }: JournalEntryRecord) =>
  sourceKind === 'BOOKING' || sourceKind === 'BASKET_ORDER'

/** Debit less credit of some lines. */
const sumOf = (entries: readonly JournalEntryRecord[], which: (line: JournalLine) => boolean): number =>
  entries
    .flatMap(({ lines }) => lines)
    .filter(which)
    .reduce((sum, { debit, credit }) => sum + debit - credit, 0)
