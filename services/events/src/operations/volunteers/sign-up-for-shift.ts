import type { Context } from '../../context.ts'
import { shiftFull } from '../../errors.ts'
import type { ShiftPlaceRecord } from '../../models/shift-place.ts'
import { countPlaces } from './count-places.ts'
import { engage } from './engage.ts'
import { findOpenShift } from './find-shift.ts'
import { formerPlaceOf, type PlaceWanted, personIn } from './place-of.ts'

/** Takes a free place on a shift. */
export async function signUpForShift(wanted: PlaceWanted, context: Context): Promise<ShiftPlaceRecord> {
  const { shiftId } = wanted
  const personId = personIn(wanted, context)
  const { inTurn, transact, now } = context
  return inTurn(shiftId, () =>
    transact(async (session, emit) => {
      const shift = await findOpenShift(shiftId, context, session)
      const before = await formerPlaceOf(shiftId, personId, session)
      if (shift.taken >= shift.needed) throw shiftFull()
      const place = await engage({ shift, personId, before, now: now() }, session)
      await countPlaces(shift, { taken: 1 }, session)
      emit({ type: 'shift.taken', subject: shiftId })
      return place
    }),
  )
}
