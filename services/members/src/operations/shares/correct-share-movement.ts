import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import {
  alreadyCorrected,
  correctionOfACorrection,
  correctionUnexplained,
  shareMovementNotFound,
} from '../../errors.ts'
import { movementId, ShareMovement, type ShareMovementRecord } from '../../models/share-movement.ts'
import { moveShares } from './move-shares.ts'
import { reversed } from './shares.ts'

export interface GivenCorrection {
  registerId: string
  number: number
  reason: string
  on: string
}

/** Undoes a movement by another that reverses it. */
export async function correctShareMovement(
  { registerId, number, reason, on }: GivenCorrection,
  context: Context,
): Promise<ShareMovementRecord> {
  const explanation = reason.trim()
  if (!explanation || explanation.length > 500) throw correctionUnexplained()
  return moveShares(
    registerId,
    async (_register, session) => {
      const { shares, entries } = await findCorrectable(registerId, number, session)
      const changes = entries.map(({ holder, delta }) => ({ holder, delta: reversed(delta) }))
      return { movement: { kind: 'CORRECTED', shares, on, corrects: number, reason: explanation, changes } }
    },
    context,
  )
}

async function findCorrectable(
  registerId: string,
  number: number,
  session: ClientSession,
): Promise<ShareMovementRecord> {
  const movement = await ShareMovement.findById(movementId(registerId, number))
    .session(session)
    .lean<ShareMovementRecord>()
  if (!movement) throw shareMovementNotFound(number)
  if (movement.kind === 'CORRECTED') throw correctionOfACorrection()
  const correction = await ShareMovement.findOne({ registerId, corrects: number })
    .session(session)
    .lean<ShareMovementRecord>()
  if (correction) throw alreadyCorrected(correction.number)
  return movement
}
