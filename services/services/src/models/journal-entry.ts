import { collection, embedded, idField } from '@cluster/database'

/** Journals, by the codes that French accountants use: sales, cash, bank, others. */
export const journals = ['VT', 'CA', 'BQ', 'OD'] as const

/** What is sold: a booking, or baskets that were ordered. */
export const saleKinds = ['BOOKING', 'BASKET_ORDER'] as const
export type SaleKind = (typeof saleKinds)[number]

/** An amount on one side of one account. Exactly one of both is above 0, in cents. */
export interface JournalLine {
  /** Its number in the French plan of accounts: `411000`. */
  account: string
  /** Whose it is, of an account that is kept for each: an id of a person or an organisation. */
  partyId: string | null
  debit: number
  credit: number
}

export interface JournalEntryRecord {
  _id: string
  journal: (typeof journals)[number]
  /** The day in the books, of Paris: `2026-12-01`. */
  day: string
  /** What it is about, and which step of that: together they are booked once. */
  sourceKind: SaleKind | 'PAYMENT' | 'REFUND' | 'PAYOUT' | 'COST' | 'SUBSIDY'
  sourceId: string
  purpose: string
  label: string
  lines: JournalLine[]
  at: Date
}

const text = { type: String, required: true } as const

export const JournalEntry = collection<JournalEntryRecord>(
  'services',
  'journalEntries',
  {
    _id: idField,
    journal: { type: String, enum: journals, required: true },
    day: text,
    sourceKind: text,
    sourceId: text,
    purpose: text,
    label: text,
    lines: {
      type: [
        embedded<JournalLine>({
          account: text,
          partyId: { type: String, default: null },
          debit: { type: Number, required: true },
          credit: { type: Number, required: true },
        }),
      ],
      required: true,
    },
    at: { type: Date, required: true },
  },
  [
    // A step of something is booked once, whoever tries again.
    { fields: { sourceKind: 1, sourceId: 1, purpose: 1 }, unique: true },
    // The journal by days, and as it was entered.
    { fields: { day: 1, _id: 1 } },
    { fields: { at: 1, _id: 1 } },
    // What a party owes, or is owed.
    { fields: { 'lines.partyId': 1, day: 1 } },
  ],
  { appendOnly: true },
)
