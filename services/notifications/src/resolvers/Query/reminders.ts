import { listReminders } from '../../operations/list-reminders.ts'
import type { QueryResolvers } from '../../schema.generated.ts'

export const reminders: NonNullable<QueryResolvers['reminders']> = (_, { filter, ...args }, { self }) =>
  listReminders({ ...filter, ...args }, self)
