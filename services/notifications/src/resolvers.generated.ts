// Generated from the files in resolvers/ by "npm run codegen": change those, never this file.
import { PersonalData } from './resolvers/PersonalData.ts'
import { Reminder } from './resolvers/Reminder.ts'
import { reminders } from './resolvers/Query/reminders.ts'
import { eraseFromNotifications } from './resolvers/Mutation/eraseFromNotifications.ts'
import type { Resolvers } from './schema.generated.ts'

export const resolvers: Resolvers = {
  Query: {
    reminders,
  },
  Mutation: {
    eraseFromNotifications,
  },
  PersonalData,
  Reminder,
}
