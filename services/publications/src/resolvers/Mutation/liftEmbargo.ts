import { liftEmbargo as lift } from '../../operations/access/lift-embargo.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const liftEmbargo: NonNullable<MutationResolvers['liftEmbargo']> = (_, { input }, context) =>
  lift(input.id, context)
