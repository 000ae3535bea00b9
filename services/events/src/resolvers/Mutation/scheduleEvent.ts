import { scheduleEvent as schedule } from '../../operations/schedule/schedule-event.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const scheduleEvent: NonNullable<MutationResolvers['scheduleEvent']> = (_, { input }, context) =>
  schedule(input.id, input.publishAt ?? null, context)
