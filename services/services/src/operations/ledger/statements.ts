import { trusted } from '@cluster/database'
import { Temporal } from 'temporal-polyfill'
import { invalidMonth } from '../../errors.ts'
import { Customer, type CustomerRecord } from '../../models/customer.ts'
import {
  JournalEntry,
  type JournalEntryRecord,
  type JournalLine,
  saleKinds,
} from '../../models/journal-entry.ts'
import type { StatementRecord } from '../../models/statement.ts'
import { accounts } from './accounts.ts'

/** The first and the last day of a month like 2026-11. @throws DomainError INVALID_MONTH */
export function daysOfMonth(month: string): { from: string; to: string } {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw invalidMonth()
  const first = Temporal.PlainYearMonth.from(month)
  return { from: `${month}-01`, to: first.toPlainDate({ day: first.daysInMonth }).toString() }
}

/**
 * What each of many providers was sold for in a month, and what it is due. A sale that was taken back is less than 0. What it was due
 * before is brought forward, so that the last statement tells all.
 */
export async function providerStatements(
  organisationIds: readonly string[],
  month: string,
): Promise<StatementRecord[]> {
  const told = await statementsOf(organisationIds, month, { account: accounts.providers, sign: -1 })
  const kept = [accounts.commissions, accounts.vatCollected] as string[]
  return told.map(({ during, ...statement }, n) => {
    const commission = 0 - sumOf(during.filter(isSale), ({ account }) => kept.includes(account))
    const sales = statement.charged + commission
    return { ...statement, kind: 'PROVIDER', organisationId: organisationIds[n]!, commission, sales }
  })
}

/** What each of many companies was charged in a month for its people, what it paid, and what it owes. */
export async function companyStatements(
  organisationIds: readonly string[],
  month: string,
): Promise<StatementRecord[]> {
  const customers = await Customer.find({
    personId: null,
    organisationId: trusted({ $in: organisationIds }),
  }).lean<CustomerRecord[]>()
  const known = new Map(customers.map(({ _id, organisationId }) => [organisationId, _id]))
  // A company that never booked has no account, and no id is empty.
  const partyIds = organisationIds.map(id => known.get(id) ?? '')
  const told = await statementsOf(partyIds, month, { account: accounts.customers, sign: 1 })
  return told.map(({ during: _, ...statement }, n) => ({
    ...statement,
    kind: 'COMPANY',
    organisationId: organisationIds[n]!,
    commission: 0,
    sales: statement.charged,
  }))
}

interface Side {
  account: string
  /** 1 where a debit is owed by the party, -1 where a credit is owed to it. */
  sign: 1 | -1
}

async function statementsOf(partyIds: readonly string[], month: string, side: Side) {
  const { from, to } = daysOfMonth(month)
  const entries = await JournalEntry.find({
    'lines.partyId': trusted({ $in: partyIds }),
    day: trusted({ $lte: to }),
  })
    .sort({ day: 1, _id: 1 })
    .lean<JournalEntryRecord[]>()
  const byParty = new Map<string | null, JournalEntryRecord[]>(partyIds.map(id => [id, []]))
  for (const entry of entries)
    for (const partyId of new Set(entry.lines.map(line => line.partyId))) byParty.get(partyId)?.push(entry)
  return partyIds.map(partyId => {
    const { account, sign } = side
    const isOwn = (line: JournalLine) => line.account === account && line.partyId === partyId
    // Of nothing it is 0, not -0, which would be written so.
    const amountOf = (some: readonly JournalEntryRecord[]) => sign * sumOf(some, isOwn) || 0
    const all = byParty.get(partyId)!
    const during = all.filter(({ day }) => day >= from)
    const broughtForward = amountOf(all.filter(({ day }) => day < from))
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
  })
}

const isSale = ({ sourceKind }: JournalEntryRecord) => saleKinds.some(kind => kind === sourceKind)

/** Debit less credit of some lines. */
const sumOf = (entries: readonly JournalEntryRecord[], which: (line: JournalLine) => boolean): number =>
  entries
    .flatMap(({ lines }) => lines)
    .filter(which)
    .reduce((sum, { debit, credit }) => sum + debit - credit, 0)
