import { publishEvent as publish } from '../../operations/events/publish-event.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const publishEvent: NonNullable<MutationResolvers['publishEvent']> = (_, { input }, context) =>
  publish(input.id, context)
