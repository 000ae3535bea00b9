import type { ShareHolderRecord } from '../../models/share-holder.ts'
import type { Shares } from '../../models/share-register.ts'

/** What a movement adds for one holder. */
export interface HolderChange {
  holder: ShareHolderRecord
  delta: Shares
}

export const noShares: Shares = { subscribed: 0, paid: 0 }

export const addShares = (a: Shares, b: Shares): Shares => ({
  subscribed: a.subscribed + b.subscribed,
  paid: a.paid + b.paid,
})

export const reversed = ({ subscribed, paid }: Shares): Shares => ({
  // Not -0, which is another value.
  subscribed: 0 - subscribed,
  paid: 0 - paid,
})

/** Never fewer than none, never more paid for than subscribed. */
export const isPossible = ({ subscribed, paid }: Shares): boolean => paid >= 0 && subscribed >= paid
