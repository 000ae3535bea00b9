import type { ClientSession } from 'mongoose'
import { Shift, type ShiftRecord } from '../../models/shift.ts'

type Counts = Pick<ShiftRecord, 'needed' | 'taken' | 'offered'>

/** Whether somebody could come in: a place is free or offered. */
export const hasRoom = ({ needed, taken, offered }: Counts): boolean => taken < needed || offered > 0

/**
 * Counts places of a shift that are taken or offered, or no more, in the transaction that changes them and that has read
 * the shift: two at once conflict on its row, and one of them is tried again.
 */
export async function countPlaces(
  shift: ShiftRecord,
  more: { taken?: number; offered?: number },
  session: ClientSession,
): Promise<void> {
  const taken = shift.taken + (more.taken ?? 0)
  const offered = shift.offered + (more.offered ?? 0)
  const counted = { taken, offered, hasRoom: hasRoom({ needed: shift.needed, taken, offered }) }
  await Shift.updateOne({ _id: shift._id }, counted, { session })
}
