import { newId } from '@cluster/database'
import type { DomainError } from '@cluster/errors'
import type { ClientSession } from 'mongoose'
import {
  correctionNotPossible,
  notEnoughShares,
  paidMoreThanSubscribed,
  sharesNotPaidUp,
} from '../../errors.ts'
import { ofHolder } from '../../models/share-holder.ts'
import { ShareHolding, type ShareHoldingRecord } from '../../models/share-holding.ts'
import type { MovementKind } from '../../models/share-movement.ts'
import type { Shares } from '../../models/share-register.ts'
import { addShares, type HolderChange, isPossible, noShares } from './shares.ts'

interface Wanted extends HolderChange {
  kind: MovementKind
  shares: number
}

/** Adds to what somebody holds. @returns what it holds then @throws DomainError where that cannot be */
export async function changeHolding(
  registerId: string,
  { holder, delta, kind, shares }: Wanted,
  session: ClientSession,
): Promise<Shares> {
  const before = await ShareHolding.findOne({ registerId, ...ofHolder(holder) })
    .session(session)
    .lean<ShareHoldingRecord>()
  const after = addShares(before ?? noShares, delta)
  if (!isPossible(after)) throw refusal(kind, before ?? noShares, shares)
  if (!before) await ShareHolding.create([{ _id: newId(), registerId, holder, ...after }], { session })
  else await replace(before, after, session)
  return after
}

// Only what was read is replaced: the rule of balances stands in the write.
async function replace(
  { _id, subscribed, paid }: ShareHoldingRecord,
  after: Shares,
  session: ClientSession,
): Promise<void> {
  const asRead = { _id, subscribed, paid }
  const changed =
    after.subscribed === 0
      ? (await ShareHolding.deleteOne(asRead, { session })).deletedCount
      : (await ShareHolding.updateOne(asRead, { $set: after }, { session })).matchedCount
  if (changed === 0) throw new Error(`The holding ${_id} was changed within a transaction`)
}

function refusal(kind: MovementKind, { subscribed, paid }: Shares, wanted: number): DomainError {
  const told = { held: { subscribed, paid }, wanted }
  if (kind === 'CORRECTED') return correctionNotPossible(told)
  if (kind === 'PAID') return paidMoreThanSubscribed(told)
  return wanted > subscribed ? notEnoughShares(told) : sharesNotPaidUp(told)
}
