import { editEvent as edit } from '../../operations/events/edit-event.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const editEvent: NonNullable<MutationResolvers['editEvent']> = (_, { input }, context) =>
  edit(input, context)
