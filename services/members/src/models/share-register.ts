import { collection } from '@cluster/database'

/** The id of the union's own register; that of a cooperative has the cooperative's. */
export const clusterRegisterId = 'cluster'

/** How many shares, of one holder or of all. */
export interface Shares {
  subscribed: number
  /** Of those that are subscribed. */
  paid: number
}

/** A register of shares. Each movement raises its number, so two at once conflict here: they come one after another. */
export interface ShareRegisterRecord extends Shares {
  _id: string
  nominalCents: number
  /** ISO 4217 */
  currency: string
  /** Of the latest movement; 0 before the first. */
  lastNumber: number
  /** The day of the latest movement: the next one is not before it. */
  lastOn: string | null
}

export const ShareRegister = collection<ShareRegisterRecord>('members', 'shareRegisters', {
  _id: { type: String, required: true },
  nominalCents: { type: Number, required: true },
  currency: { type: String, required: true },
  subscribed: { type: Number, required: true, default: 0 },
  paid: { type: Number, required: true, default: 0 },
  lastNumber: { type: Number, required: true, default: 0 },
  lastOn: { type: String, default: null },
})
