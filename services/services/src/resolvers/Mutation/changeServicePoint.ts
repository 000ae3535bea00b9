import { changePlace } from '../../operations/places/change-place.ts'
import { placeChangeFrom } from '../../operations/places/from-input.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const changeServicePoint: NonNullable<MutationResolvers['changeServicePoint']> = (
  _,
  { input },
  context,
) => changePlace(input.id, placeChangeFrom(input), context)
