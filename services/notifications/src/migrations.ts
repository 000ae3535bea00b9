import { createCollections, type Migration } from '@cluster/database'
import { inbox } from './inbox.ts'
import { Reminder } from './models/reminder.ts'

/** The history of the database, oldest first. Never change one that has run: add the next. */
export const migrations: Migration[] = [
  { name: '001-collections-and-indexes', run: () => createCollections([Reminder, inbox.rows]) },
]
