import { expect } from '@jest/globals'
import { ShareHolding } from '../src/models/share-holding.ts'
import { ShareMovement, type ShareMovementRecord } from '../src/models/share-movement.ts'
import { ShareRegister } from '../src/models/share-register.ts'

export type Balances = Map<string, { subscribed: number; paid: number }>

/** What everybody holds after some movements, told by what they are called alone: not by what they say comes after. */
export function replay(movements: readonly ShareMovementRecord[]): Balances {
  const balances: Balances = new Map()
  const add = (id: string, subscribed: number, paid: number) => {
    const held = balances.get(id) ?? { subscribed: 0, paid: 0 }
    balances.set(id, { subscribed: held.subscribed + subscribed, paid: held.paid + paid })
  }
  const apply = ({ kind, shares, entries, corrects }: ShareMovementRecord, sign: number): void => {
    const [first, second] = entries.map(({ holder }) => holder.id) as [string, string?]
    if (kind === 'SUBSCRIBED') add(first, sign * shares, 0)
    if (kind === 'PAID') add(first, 0, sign * shares)
    if (kind === 'REDEEMED') add(first, -sign * shares, -sign * shares)
    if (kind === 'TRANSFERRED') {
      add(first, -sign * shares, -sign * shares)
      add(second!, sign * shares, sign * shares)
    }
    if (kind === 'CORRECTED') apply(movements.find(({ number }) => number === corrects)!, -1)
  }
  for (const movement of movements) apply(movement, 1)
  return balances
}

export const movementsOf = (registerId: string): Promise<ShareMovementRecord[]> =>
  ShareMovement.find({ registerId }).sort({ number: 1 }).lean<ShareMovementRecord[]>().exec()

/** All that holds of a register at any time, whatever happened to it. */
export async function expectSound(registerId: string): Promise<void> {
  const movements = await movementsOf(registerId)
  expect(movements.map(({ number }) => number)).toEqual(movements.map((_, n) => n + 1))
  expect(movements.map(({ on }) => on)).toEqual(movements.map(({ on }) => on).sort())

  const balances = replay(movements)
  const held = [...balances].filter(([, { subscribed }]) => subscribed > 0)
  const rows = await ShareHolding.find({ registerId }).lean()
  expect(new Map(rows.map(({ holder, subscribed, paid }) => [holder.id, { subscribed, paid }]))).toEqual(
    new Map(held),
  )
  for (const { entries } of movements)
    for (const { after } of entries) {
      expect(after.paid).toBeGreaterThanOrEqual(0)
      expect(after.subscribed).toBeGreaterThanOrEqual(after.paid)
    }
  const sum = (of: 'subscribed' | 'paid') => held.reduce((all, [, shares]) => all + shares[of], 0)
  expect(await ShareRegister.findById(registerId).lean()).toMatchObject({
    subscribed: sum('subscribed'),
    paid: sum('paid'),
    lastNumber: movements.length,
    lastOn: movements.at(-1)?.on ?? null,
  })
}
