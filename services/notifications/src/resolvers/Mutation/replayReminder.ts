import { replayReminder as replay } from '../../operations/replay-reminder.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const replayReminder: NonNullable<MutationResolvers['replayReminder']> = (_, { input }, context) =>
  replay(input.id, context)
