import { collection, idField } from '@cluster/database'
import { holderField, type ShareHolderRecord } from './share-holder.ts'
import type { Shares } from './share-register.ts'

/** What somebody holds now in a register. Who holds nothing has no row. */
export interface ShareHoldingRecord extends Shares {
  _id: string
  registerId: string
  holder: ShareHolderRecord
}

export const ShareHolding = collection<ShareHoldingRecord>(
  'members',
  'shareHoldings',
  {
    _id: idField,
    registerId: { type: String, required: true },
    holder: holderField,
    subscribed: { type: Number, required: true },
    paid: { type: Number, required: true },
  },
  [
    // One row for a holder in a register.
    { fields: { registerId: 1, 'holder.kind': 1, 'holder.id': 1 }, unique: true },
    // Who holds shares in a register, and in which somebody does.
    { fields: { registerId: 1, _id: 1 } },
    { fields: { 'holder.id': 1, _id: 1 } },
  ],
)
