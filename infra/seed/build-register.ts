import type { ShareHolderRecord } from '@cluster/members/models/share-holder.ts'
import type { ShareHoldingRecord } from '@cluster/members/models/share-holding.ts'
import {
  type MovementKind,
  movementId,
  type ShareEntryRecord,
  type ShareMovementRecord,
} from '@cluster/members/models/share-movement.ts'
import type { ShareRegisterRecord, Shares } from '@cluster/members/models/share-register.ts'
import { emptyRegister } from '@cluster/members/operations/shares/open-register.ts'
import { addShares, isPossible, noShares } from '@cluster/members/operations/shares/shares.ts'
import { people } from './ids.ts'

/** What took place on a day; a transfer has somebody to receive. */
export interface Step {
  on: string
  kind: Exclude<MovementKind, 'CORRECTED'>
  holder: ShareHolderRecord
  shares: number
  to?: ShareHolderRecord
}

export interface BuiltRegister {
  register: ShareRegisterRecord
  movements: ShareMovementRecord[]
  holdings: ShareHoldingRecord[]
}

/** A register with all that some steps come to, as if they had been entered one after another. */
export function buildRegister(id: string, nominalCents: number, steps: readonly Step[]): BuiltRegister {
  const register: ShareRegisterRecord = { ...emptyRegister(id), nominalCents, currency: 'EUR' }
  const held = new Map<string, ShareHoldingRecord>()
  const movements = steps.map((step, n): ShareMovementRecord => {
    const { on, kind, shares } = step
    const entries = changesOf(step).map(({ holder, delta }) => enter(id, holder, delta, held))
    Object.assign(register, entries.map(({ delta }) => delta).reduce(addShares, totalOf(register)))
    Object.assign(register, { lastNumber: n + 1, lastOn: on })
    return {
      ...{ _id: movementId(id, n + 1), registerId: id, number: n + 1, kind, shares, on },
      recordedAt: new Date(`${on}T10:00:00Z`),
      ...{ authorId: people.STAFF, corrects: null, reason: null, entries },
    }
  })
  return { register, movements, holdings: [...held.values()].filter(({ subscribed }) => subscribed > 0) }
}

const totalOf = ({ subscribed, paid }: Shares): Shares => ({ subscribed, paid })

function changesOf({ kind, holder, shares, to }: Step): { holder: ShareHolderRecord; delta: Shares }[] {
  const all = { subscribed: shares, paid: shares }
  const none = { subscribed: -shares, paid: -shares }
  if (kind === 'SUBSCRIBED') return [{ holder, delta: { subscribed: shares, paid: 0 } }]
  if (kind === 'PAID') return [{ holder, delta: { subscribed: 0, paid: shares } }]
  if (kind === 'REDEEMED') return [{ holder, delta: none }]
  return [
    { holder, delta: none },
    { holder: to!, delta: all },
  ]
}

function enter(
  registerId: string,
  holder: ShareHolderRecord,
  delta: Shares,
  held: Map<string, ShareHoldingRecord>,
): ShareEntryRecord {
  const key = `${holder.kind} ${holder.id}`
  const after = addShares(held.get(key) ?? noShares, delta)
  if (!isPossible(after))
    throw new Error(`The seed of the register ${registerId} has too few shares of ${key}`)
  // The id of a holding must not tell whose it is: a person may be erased.
  const _id = held.get(key)?._id ?? `holding-${registerId}-${held.size + 1}`
  held.set(key, { _id, registerId, holder, ...after })
  return { holder, delta, after }
}

export const organisation = (id: string): ShareHolderRecord => ({ kind: 'ORGANISATION', id })
export const person = (id: string): ShareHolderRecord => ({ kind: 'PERSON', id })

/** Subscribed and paid for on one day. */
export const bought = (on: string, holder: ShareHolderRecord, shares: number): Step[] => [
  { on, kind: 'SUBSCRIBED', holder, shares },
  { on, kind: 'PAID', holder, shares },
]
