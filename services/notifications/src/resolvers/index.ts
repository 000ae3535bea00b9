import type { Resolvers } from '../schema.generated.ts'
import { eraseFromNotifications } from './Mutation/eraseFromNotifications.ts'
import { PersonalData } from './PersonalData.ts'
import { reminders } from './Query/reminders.ts'
import { Reminder } from './Reminder.ts'

export const resolvers: Resolvers = {
  Query: { reminders },
  Mutation: { eraseFromNotifications },
  PersonalData,
  Reminder,
}
