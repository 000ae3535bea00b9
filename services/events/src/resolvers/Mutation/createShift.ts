import { createShift as create } from '../../operations/volunteers/create-shift.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const createShift: NonNullable<MutationResolvers['createShift']> = (_, { input }, context) =>
  create(input, context)
