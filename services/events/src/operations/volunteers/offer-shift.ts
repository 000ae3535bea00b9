import type { Context } from '../../context.ts'
import { notOnShift } from '../../errors.ts'
import { held, ShiftPlace, type ShiftPlaceRecord } from '../../models/shift-place.ts'
import { countPlaces } from './count-places.ts'
import { findOpenShift } from './find-shift.ts'
import { type PlaceWanted, personIn, placeOf } from './place-of.ts'

/** Offers a place on a shift to whoever takes it, or takes the offer back. It stays its holder's until then. */
export async function offerShift(
  { isOffered, ...wanted }: PlaceWanted & { isOffered: boolean },
  context: Context,
): Promise<ShiftPlaceRecord> {
  const { shiftId } = wanted
  const personId = personIn(wanted, context)
  const { transact, now } = context
  return transact(async session => {
    const shift = await findOpenShift(shiftId, context, session)
    const place = await placeOf(shiftId, personId, session)
    if (!place || !held.includes(place.status)) throw notOnShift()
    if ((place.status === 'OFFERED') === isOffered) return place

    const at = now()
    const status = isOffered ? 'OFFERED' : 'TAKEN'
    const changed = { status, offeredAt: isOffered ? at : null, changedAt: at } as const
    await ShiftPlace.updateOne({ _id: place._id }, changed, { session })
    await countPlaces(shift, { offered: isOffered ? 1 : -1 }, session)
    return { ...place, ...changed }
  })
}
