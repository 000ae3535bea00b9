import { trusted } from '@cluster/database'
import type { Context } from '../../context.ts'
import { Shift, type ShiftRecord } from '../../models/shift.ts'
import { held, ShiftPlace } from '../../models/shift-place.ts'
import type { Step } from '../waitlist/settle-waitlist.ts'
import { findHeldShift } from './find-shift.ts'

/** Calls a shift off for good. */
export async function cancelShift(id: string, { viewer, now, transact }: Context): Promise<ShiftRecord> {
  return transact(async (session, emit) => {
    const shift = await findHeldShift(id, { viewer }, session)
    if (shift.status === 'CANCELLED') return shift
    await callOff([shift], { session, emit, now: now() })
    return { ...shift, ...calledOff }
  })
}

const calledOff = { status: 'CANCELLED', offered: 0, hasRoom: false } as const

/** Calls shifts off: their volunteers are free at those hours, and told. */
export async function callOff(shifts: readonly ShiftRecord[], { session, emit, now }: Step): Promise<void> {
  if (shifts.length === 0) return
  const ids = shifts.map(({ _id }) => _id)
  await Shift.updateMany({ _id: trusted({ $in: ids }) }, calledOff, { session })
  await ShiftPlace.updateMany(
    { shiftId: trusted({ $in: ids }), status: trusted({ $in: held }) },
    { status: 'CANCELLED', offeredAt: null, changedAt: now },
    { session },
  )
  for (const { _id, taken } of shifts) if (taken > 0) emit({ type: 'shift.cancelled', subject: _id })
}
