import { collection, idField } from '@cluster/database'
import type { Locale } from '@cluster/subgraph'
import { type Role, roles } from '@cluster/viewer'

export interface PersonRecord {
  _id: string
  givenName: string
  familyName: string
  email: string
  locale: Locale
  /** The organisations for which the person acts. */
  organisationIds: string[]
  /** What the person is in the cluster. */
  roles: Role[]
}

/** Capitals do not make another mail address. */
export const blindToCase = { locale: 'en', strength: 2 }

export const Person = collection<PersonRecord>(
  'members',
  'people',
  {
    _id: idField,
    givenName: { type: String, required: true },
    familyName: { type: String, required: true },
    email: { type: String, required: true },
    locale: { type: String, enum: ['EN', 'FR'], required: true, default: 'FR' },
    organisationIds: { type: [String], required: true, default: [] },
    roles: { type: [{ type: String, enum: roles }], required: true, default: [] },
  },
  [
    // One who signs in is found by the address, and it is nobody else's.
    { fields: { email: 1 }, unique: true, collation: blindToCase },
    // Who is told of a deadline, a page at a time: those who act for an organisation, and staff.
    { fields: { organisationIds: 1, _id: 1 } },
    { fields: { roles: 1, _id: 1 } },
  ],
)
