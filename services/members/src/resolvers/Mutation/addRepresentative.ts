import { addRepresentative as add } from '../../operations/membership/change-representatives.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const addRepresentative: NonNullable<MutationResolvers['addRepresentative']> = (
  _,
  { input },
  context,
) => add(input, context)
