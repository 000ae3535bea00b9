import { suggestSlots as suggest } from '../../operations/slots/suggest-slots.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const suggestSlots: NonNullable<QueryResolvers['suggestSlots']> = (_, { input }, context) =>
  suggest(input, context)
