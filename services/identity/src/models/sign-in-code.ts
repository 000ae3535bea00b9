import { collection } from '@cluster/database'

/** A code that was asked for, of an address that nobody has as well: what a stranger sees is the same. */
export interface SignInCodeRecord {
  /** The hash of the sign-in under way that it belongs to: it is good in one browser only. */
  _id: string
  /** The keyed hash of the mail address. */
  address: string
  /** Null where nobody is reached there: then no code is right. */
  personId: string | null
  /** The keyed hash of the code. */
  code: string
  tries: number
  usedAt: Date | null
  expiresAt: Date
  /** What was taken for it, and is given back once it is used. */
  allowances: string[]
}

/** So long it is remembered that there was one, so that the page can say that it is over. */
const rememberedSeconds = 3_600

export const SignInCode = collection<SignInCodeRecord>(
  'identity',
  'signInCodes',
  {
    _id: { type: String, required: true },
    address: { type: String, required: true },
    personId: { type: String, default: null },
    code: { type: String, required: true },
    tries: { type: Number, required: true, default: 0 },
    usedAt: { type: Date, default: null },
    expiresAt: { type: Date, required: true },
    allowances: { type: [String], required: true, default: [] },
  },
  [
    { fields: { expiresAt: 1 }, expireAfterSeconds: rememberedSeconds },
    // What there is of one person, to erase it.
    { fields: { personId: 1 } },
  ],
)
