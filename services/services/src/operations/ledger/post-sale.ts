import type { ClientSession } from 'mongoose'
import {
  JournalEntry,
  type JournalEntryRecord,
  type JournalLine,
  type SaleKind,
} from '../../models/journal-entry.ts'
import { vatIn } from '../prices/price-at.ts'
import { accounts } from './accounts.ts'
import { reversed, withAmount } from './journal-lines.ts'
import { type NewEntry, postEntries, postEntry } from './post-entry.ts'

/** The VAT on what the concierge keeps: the normal rate, in hundredths of a percent. */
const commissionVatRate = 2_000

/** Something that was sold in the name of a provider. Amounts are in cents, rates in hundredths of a percent. */
export interface Sale {
  sourceKind: SaleKind
  sourceId: string
  /** Who owes it: the person, or the company on whose account it goes. */
  customerId: string
  providerId: string
  /** With VAT. */
  amount: number
  /** What the concierge keeps of it. */
  commissionRate: number
  label: string
  day: string
  at: Date
}

/**
 * Books a sale: the customer owes all of it, the provider is owed it less the commission, which is our income. Something
 * that costs nothing is not booked.
 */
export async function postSale(sale: Sale, session: ClientSession): Promise<void> {
  if (sale.amount > 0) await postEntry(saleEntry(sale), session)
}

/** Books many sales, in two commands. */
export const postSales = (sales: readonly Sale[], session: ClientSession): Promise<void> =>
  postEntries(sales.filter(({ amount }) => amount > 0).map(saleEntry), session)

/** The entry of a sale. */
export function saleEntry(sale: Sale): NewEntry {
  const { sourceKind, sourceId, label, day, at } = sale
  return { journal: 'VT', sourceKind, sourceId, purpose: 'SALE', label, day, at, lines: linesOf(sale) }
}

/** Takes a sale back as it was booked, whatever changed since: the same on the other sides. */
export async function reverseSale(
  { sourceKind, sourceId, day, at }: Pick<Sale, 'sourceKind' | 'sourceId' | 'day' | 'at'>,
  session: ClientSession,
): Promise<void> {
  const sale = await JournalEntry.findOne({ sourceKind, sourceId, purpose: 'SALE' })
    .session(session)
    .lean<JournalEntryRecord>()
  if (!sale) return
  const { _id: _, ...entry } = sale
  await postEntry({ ...entry, purpose: 'SALE_REVERSED', day, at, lines: reversed(sale.lines) }, session)
}

function linesOf({ customerId, providerId, amount, commissionRate }: Sale): JournalLine[] {
  const commission = Math.round((amount * commissionRate) / 10_000)
  const vat = vatIn(commission, commissionVatRate)
  return withAmount([
    { account: accounts.customers, partyId: customerId, debit: amount, credit: 0 },
    { account: accounts.providers, partyId: providerId, debit: 0, credit: amount - commission },
    { account: accounts.commissions, partyId: null, debit: 0, credit: commission - vat },
    { account: accounts.vatCollected, partyId: null, debit: 0, credit: vat },
  ])
}
