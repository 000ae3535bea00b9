import { setObjectives as set } from '../../operations/partnerships/set-objectives.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const setObjectives: NonNullable<MutationResolvers['setObjectives']> = (_, { input }, context) =>
  set(input, context)
