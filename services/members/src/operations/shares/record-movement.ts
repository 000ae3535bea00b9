import { dayOf } from '@cluster/time'
import type { ClientSession } from 'mongoose'
import { movementOutOfOrder, registerFull, shareDayInTheFuture } from '../../errors.ts'
import {
  movementId,
  type ShareEntryRecord,
  ShareMovement,
  type ShareMovementRecord,
} from '../../models/share-movement.ts'
import { ShareRegister, type ShareRegisterRecord } from '../../models/share-register.ts'
import { changeHolding } from './change-holding.ts'
import { addShares, type HolderChange, noShares } from './shares.ts'

export interface WantedMovement
  extends Pick<ShareMovementRecord, 'kind' | 'shares' | 'on'>,
    Partial<Pick<ShareMovementRecord, 'corrects' | 'reason'>> {
  changes: HolderChange[]
}

export interface MovementMeans {
  session: ClientSession
  now: Date
  /** Who enters it. */
  authorId: string
}

/**
 * Enters a movement: its number, the holdings that it changes, and the totals, within the caller's transaction. What
 * else has to follow from it (composition, cooperative), `followMovement` does.
 * @param register as the same transaction read it
 * @throws DomainError where the day or a balance forbids it
 */
export async function recordMovement(
  register: ShareRegisterRecord,
  wanted: WantedMovement,
  { session, now, authorId }: MovementMeans,
): Promise<ShareMovementRecord> {
  const { kind, shares, on, changes, corrects = null, reason = null } = wanted
  checkDay(on, now, register.lastOn)
  const number = await takeNumber(register, wanted, session)
  const entries: ShareEntryRecord[] = []
  for (const { holder, delta } of changes) {
    const after = await changeHolding(register._id, { holder, delta, kind, shares }, session)
    entries.push({ holder, delta, after })
  }
  const movement: ShareMovementRecord = {
    _id: movementId(register._id, number),
    registerId: register._id,
    number,
    kind,
    shares,
    on,
    recordedAt: now,
    authorId,
    corrects,
    reason,
    entries,
  }
  await ShareMovement.create([movement], { session })
  return movement
}

/** @throws DomainError DAY_IN_THE_FUTURE or MOVEMENT_OUT_OF_ORDER */
export function checkDay(on: string, now: Date, lastOn: string | null): void {
  const today = dayOf(now)
  if (on > today) throw shareDayInTheFuture(on, today)
  if (lastOn !== null && on < lastOn) throw movementOutOfOrder(lastOn)
}

/** GraphQL has numbers up to this one, and the capital must be one of them. */
const mostCents = 2_147_483_647

// The first write: whoever comes at the same time conflicts here, and reads again what this one left.
async function takeNumber(
  { _id, nominalCents, lastNumber, ...totals }: ShareRegisterRecord,
  { on, changes }: WantedMovement,
  session: ClientSession,
): Promise<number> {
  const after = changes.reduce((sum, { delta }) => addShares(sum, delta), addShares(noShares, totals))
  const most = Math.floor(mostCents / nominalCents)
  if (after.subscribed > most) throw registerFull(most)
  const { matchedCount } = await ShareRegister.updateOne(
    { _id, lastNumber },
    { $set: { ...after, lastNumber: lastNumber + 1, lastOn: on } },
    { session },
  )
  if (matchedCount === 0) throw new Error(`The register ${_id} was changed within a transaction`)
  return lastNumber + 1
}
