import type { Context } from '../../context.ts'
import { shiftNotOffered } from '../../errors.ts'
import { ShiftPlace, type ShiftPlaceRecord } from '../../models/shift-place.ts'
import { countPlaces } from './count-places.ts'
import { engage } from './engage.ts'
import { findOpenShift } from './find-shift.ts'
import { formerPlaceOf, type PlaceWanted, personIn } from './place-of.ts'

/** Takes over the place that was offered first: one leaves and the other comes in one transaction. */
export async function takeShift(wanted: PlaceWanted, context: Context): Promise<ShiftPlaceRecord> {
  const { shiftId } = wanted
  const personId = personIn(wanted, context)
  const { inTurn, transact, now } = context
  return inTurn(shiftId, () =>
    transact(async (session, emit) => {
      const shift = await findOpenShift(shiftId, context, session)
      const before = await formerPlaceOf(shiftId, personId, session)
      const offered = await ShiftPlace.findOne({ shiftId, status: 'OFFERED' })
        .sort({ offeredAt: 1, _id: 1 })
        .session(session)
        .lean<ShiftPlaceRecord>()
      if (!offered) throw shiftNotOffered()
      const left = { status: 'LEFT', offeredAt: null, changedAt: now() } as const
      await ShiftPlace.updateOne({ _id: offered._id }, left, { session })
      const place = await engage({ shift, personId, before, now: now() }, session)
      await countPlaces(shift, { offered: -1 }, session)
      emit({ type: 'shift.swapped', subject: shiftId })
      return place
    }),
  )
}
