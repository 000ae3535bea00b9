import { collection, idField } from '@cluster/database'

/** Whose an account in the books is. The books know only its id: once this is gone, they tell of nobody. */
export interface CustomerRecord {
  _id: string
  personId: string | null
  /** The company that pays; null where the person does. */
  organisationId: string | null
}

export const Customer = collection<CustomerRecord>(
  'services',
  'customers',
  {
    _id: idField,
    personId: { type: String, default: null },
    organisationId: { type: String, default: null },
  },
  [
    // One account for each.
    { fields: { personId: 1, organisationId: 1 }, unique: true },
  ],
)
