import type { Resolvers } from '../schema.generated.ts'
import { reminders } from './Query/reminders.ts'
import { Reminder } from './Reminder.ts'

export const resolvers: Resolvers = { Query: { reminders }, Reminder }
