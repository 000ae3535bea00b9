import { removeRepresentative as remove } from '../../operations/membership/change-representatives.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const removeRepresentative: NonNullable<MutationResolvers['removeRepresentative']> = (
  _,
  { input },
  context,
) => remove(input, context)
