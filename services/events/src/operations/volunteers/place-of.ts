import type { ClientSession } from 'mongoose'
import type { Context } from '../../context.ts'
import { alreadyOnShift } from '../../errors.ts'
import { held, ShiftPlace, type ShiftPlaceRecord } from '../../models/shift-place.ts'

/** Whose place on which shift. */
export interface PlaceWanted {
  shiftId: string
  personId?: string | null
}

/** Whom it is about: the one who asks, or whom staff names. @throws DomainError FORBIDDEN or UNAUTHENTICATED */
export function personIn({ personId: named }: PlaceWanted, { viewer, self }: Context): string {
  const personId = named ?? viewer.mustBePerson()
  self.mustBe(personId)
  return personId
}

/** What a person has, or had, on a shift. */
export const placeOf = (
  shiftId: string,
  personId: string,
  session: ClientSession,
): Promise<ShiftPlaceRecord | null> =>
  ShiftPlace.findOne({ shiftId, personId }).session(session).lean<ShiftPlaceRecord>().exec()

/** What a person who is to get a place had before. @throws DomainError ALREADY_ON_SHIFT */
export async function formerPlaceOf(
  shiftId: string,
  personId: string,
  session: ClientSession,
): Promise<ShiftPlaceRecord | null> {
  const before = await placeOf(shiftId, personId, session)
  if (before && held.includes(before.status)) throw alreadyOnShift()
  return before
}
