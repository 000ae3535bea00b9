import { collection, idField } from '@cluster/database'
import type { Locale } from '@cluster/subgraph'

export interface PersonRecord {
  _id: string
  givenName: string
  familyName: string
  email: string
  locale: Locale
  /** The organisations for which the person acts. */
  organisationIds: string[]
}

export const Person = collection<PersonRecord>('members', 'people', {
  _id: idField,
  givenName: { type: String, required: true },
  familyName: { type: String, required: true },
  email: { type: String, required: true },
  locale: { type: String, enum: ['EN', 'FR'], required: true, default: 'FR' },
  organisationIds: { type: [String], required: true, default: [] },
})
