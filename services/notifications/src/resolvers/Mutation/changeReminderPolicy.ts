import { changePolicy } from '../../operations/policy/change-policy.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const changeReminderPolicy: NonNullable<MutationResolvers['changeReminderPolicy']> = (
  _,
  { input },
  context,
) => changePolicy(input, context)
