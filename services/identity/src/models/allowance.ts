import { collection } from '@cluster/database'

/** How much of something was taken that there is only so much of in a while: codes, tries. */
export interface AllowanceRecord {
  /** Whose and of what: a keyed hash. */
  _id: string
  taken: number
  /** When all of it is there again. */
  endsAt: Date
}

export const Allowance = collection<AllowanceRecord>(
  'identity',
  'allowances',
  {
    _id: { type: String, required: true },
    taken: { type: Number, required: true },
    endsAt: { type: Date, required: true },
  },
  [{ fields: { endsAt: 1 }, expireAfterSeconds: 0 }],
)
