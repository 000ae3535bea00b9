import { collection } from '@cluster/database'

export interface SigningKeyRecord {
  /** The `kid`. */
  _id: string
  /** Counts from 1: two who add a key at once want the same number, and one of them gets it. */
  number: number
  /** The private JWK, encrypted: `seal()` of keys/seal.ts. */
  sealed: string
  publishedAt: Date
  /** The youngest key whose time has come signs. */
  signsFrom: Date
  /** When the last of its tokens that live longer than usual is out. */
  tokensUntil: Date | null
  /** When it is deleted: once all that it signed is out; null while no other follows it. */
  retiresAt: Date | null
}

export const SigningKey = collection<SigningKeyRecord>(
  'identity',
  'keys',
  {
    _id: { type: String, required: true },
    number: { type: Number, required: true },
    sealed: { type: String, required: true },
    publishedAt: { type: Date, required: true },
    signsFrom: { type: Date, required: true },
    tokensUntil: { type: Date, default: null },
    retiresAt: { type: Date, default: null },
  },
  [
    { fields: { number: 1 }, unique: true },
    { fields: { retiresAt: 1 }, expireAfterSeconds: 0 },
  ],
)
