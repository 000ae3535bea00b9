import { correctShareMovement as correct } from '../../operations/shares/correct-share-movement.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const correctShareMovement: NonNullable<MutationResolvers['correctShareMovement']> = (
  _,
  { input },
  context,
) => correct(input, context)
