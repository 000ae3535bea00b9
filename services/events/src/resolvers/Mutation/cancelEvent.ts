import { cancelEvent as cancel } from '../../operations/events/cancel-event.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const cancelEvent: NonNullable<MutationResolvers['cancelEvent']> = (_, { input }, context) =>
  cancel(input.id, context)
