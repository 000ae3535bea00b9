import type { Context } from '../../context.ts'
import { notOnShift, shiftHasBegun } from '../../errors.ts'
import { held, ShiftPlace, type ShiftPlaceRecord } from '../../models/shift-place.ts'
import { countPlaces } from './count-places.ts'
import { findShift } from './find-shift.ts'
import { type PlaceWanted, personIn, placeOf } from './place-of.ts'

/** Gives a place on a shift back. */
export async function leaveShift(wanted: PlaceWanted, context: Context): Promise<ShiftPlaceRecord> {
  const { shiftId } = wanted
  const personId = personIn(wanted, context)
  const { inTurn, transact, now, viewer } = context
  return inTurn(shiftId, () =>
    transact(async (session, emit) => {
      const shift = await findShift(shiftId, session)
      const place = await placeOf(shiftId, personId, session)
      if (!place) throw notOnShift()
      if (!held.includes(place.status)) return place
      if (shift.startsAt <= now() && !viewer.has('STAFF')) throw shiftHasBegun()

      const left = { status: 'LEFT', offeredAt: null, changedAt: now() } as const
      await ShiftPlace.updateOne({ _id: place._id }, left, { session })
      await countPlaces(shift, { taken: -1, offered: place.status === 'OFFERED' ? -1 : 0 }, session)
      emit({ type: 'shift.left', subject: shiftId })
      return { ...place, ...left }
    }),
  )
}
