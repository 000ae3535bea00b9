import { collection, idField } from '@cluster/database'

/** Money that came in for a year's dues, for ever. */
export interface DuesPaymentRecord {
  _id: string
  duesId: string
  amountCents: number
  /** The day on which it came. */
  on: string
  /** By what the accounts know it: a transfer, a cheque. */
  reference: string
  /** When it was written. */
  at: Date
  /** Who wrote it. */
  authorId: string | null
}

export const DuesPayment = collection<DuesPaymentRecord>(
  'members',
  'duesPayments',
  {
    _id: idField,
    duesId: { type: String, required: true },
    amountCents: { type: Number, required: true },
    on: { type: String, required: true },
    reference: { type: String, required: true },
    at: { type: Date, required: true },
    authorId: { type: String, default: null },
  },
  [
    // The same money is not written down twice.
    { fields: { duesId: 1, reference: 1 }, unique: true },
    // What came in for a year's dues, in order.
    { fields: { duesId: 1, at: 1, _id: 1 } },
    // What a person did, to export and to forget it.
    { fields: { authorId: 1 }, partialFilterExpression: { authorId: { $gt: '' } } },
  ],
  { appendOnly: true },
)
