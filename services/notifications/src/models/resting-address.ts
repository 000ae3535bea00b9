import { collection } from '@cluster/database'

export interface RestingAddressRecord {
  /** A keyed hash of the address: which one it is cannot be told from it. */
  _id: string
  /** Why: a code of the mail server, or what staff noted. */
  reason: string
  since: Date
}

/** An address to which nothing is sent any more, since its server refuses it for good. Another address is another row. */
export const RestingAddress = collection<RestingAddressRecord>('notifications', 'restingAddresses', {
  _id: { type: String, required: true },
  reason: { type: String, required: true },
  since: { type: Date, required: true },
})
