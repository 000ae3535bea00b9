import { setPreferences } from '../../operations/preferences/set-preferences.ts'
import type { MutationResolvers } from '../../schema.generated.ts'

export const setNotificationPreferences: NonNullable<MutationResolvers['setNotificationPreferences']> = (
  _,
  { input },
  context,
) => setPreferences(input, context)
