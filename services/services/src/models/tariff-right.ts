import { collection } from '@cluster/database'
import { type Tariff, tariffs } from './service.ts'

/**
 * That a person may pay a tariff until a day: staff have seen the proof, which is not kept. Its id is the person's and the
 * tariff's, so there is one of each.
 */
export interface TariffRightRecord {
  _id: string
  personId: string
  tariff: Exclude<Tariff, 'PUBLIC'>
  /** The company that pays; null for SOLIDARITY. */
  organisationId: string | null
  /** The last day, of Paris: `2026-12-31`. */
  lastDay: string
  grantedAt: Date
  grantedBy: string
}

const text = { type: String, required: true } as const

export const TariffRight = collection<TariffRightRecord>(
  'services',
  'tariffRights',
  {
    _id: text,
    personId: text,
    tariff: { type: String, enum: tariffs.slice(1), required: true },
    organisationId: { type: String, default: null },
    lastDay: text,
    grantedAt: { type: Date, required: true },
    grantedBy: text,
  },
  [
    // Those of a person.
    { fields: { personId: 1, _id: 1 } },
  ],
)

export const rightId = (personId: string, tariff: Exclude<Tariff, 'PUBLIC'>): string =>
  `${personId}-${tariff}`
