import { checkIn as note } from '../../operations/check-in/check-in.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const checkIn: NonNullable<MutationResolvers['checkIn']> = (_, { input }, context) =>
  note(input, context)
