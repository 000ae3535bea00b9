import { collection, idField } from '@cluster/database'

/** Whose an account in the books is. The books know only its id: once this is gone, they tell of nobody. */
export interface CustomerRecord {
  _id: string
  personId: string | null
  /** The company that pays; null where the person does. */
  organisationId: string | null
  /** Rises with each payment: of two at once, one is tried again. */
  turn: number
}

export const Customer = collection<CustomerRecord>(
  'services',
  'customers',
  {
    _id: idField,
    personId: { type: String, default: null },
    organisationId: { type: String, default: null },
    turn: { type: Number, required: true, default: 0 },
  },
  [
    // One account for each.
    { fields: { personId: 1, organisationId: 1 }, unique: true },
    // Those of companies.
    { fields: { organisationId: 1 } },
  ],
)
