import { undoCheckIn as undo } from '../../operations/check-in/undo-check-in.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const undoCheckIn: NonNullable<MutationResolvers['undoCheckIn']> = (_, { input }, context) =>
  undo(input.registrationId, context)
