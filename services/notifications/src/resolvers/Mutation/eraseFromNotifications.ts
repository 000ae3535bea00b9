import { eraseFromNotifications as erase } from '../../operations/erase-from-notifications.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const eraseFromNotifications: NonNullable<MutationResolvers['eraseFromNotifications']> = (
  _,
  { input },
  context,
) => erase(input.personId, context)
