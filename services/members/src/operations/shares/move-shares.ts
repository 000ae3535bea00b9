import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { invalidShareCount } from '../../errors.ts'
import type { ShareHolderRecord } from '../../models/share-holder.ts'
import type { ShareMovementRecord } from '../../models/share-movement.ts'
import type { ShareRegisterRecord } from '../../models/share-register.ts'
import { checkReceiver } from './check-receiver.ts'
import { registerIn } from './find-register.ts'
import { followMovement } from './follow-movement.ts'
import { recordMovement, type WantedMovement } from './record-movement.ts'

/** Whom a movement gives shares to, and the field that names it. */
export interface Receiver {
  holder: ShareHolderRecord
  field: string
}

interface Plan {
  movement: WantedMovement
  receiver?: Receiver
}

/** Enters a movement with all that follows from it, in one transaction. */
export async function moveShares(
  registerId: string,
  plan: (register: ShareRegisterRecord, session: ClientSession) => Plan | Promise<Plan>,
  context: Context,
): Promise<ShareMovementRecord> {
  const { inTurn, now, transact, viewer, rules } = context
  const authorId = viewer.mustBePerson()
  return inTurn(turnOf(registerId), () =>
    transact(async (session, emit) => {
      const at = now()
      const register = await registerIn(session, registerId)
      const { movement: wanted, receiver } = await plan(register, session)
      if (receiver) await checkReceiver(registerId, { ...receiver, on: wanted.on }, session)
      const movement = await recordMovement(register, wanted, { session, now: at, authorId })
      await followMovement(movement, register, { session, emit, now: at, measure: rules.essMeasure })
      return movement
    }),
  )
}

/** Works on a register and its cooperative wait for each other. */
export const turnOf = (registerId: string): string => `shares-${registerId}`

/** @throws DomainError INVALID_SHARE_COUNT */
export function checkShareCount(shares: number): void {
  if (!Number.isInteger(shares) || shares < 1) throw invalidShareCount(shares)
}
