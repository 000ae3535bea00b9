import { createCollections, type Migration } from '@cluster/database'
import { inbox } from './inbox.ts'
import { Reminder } from './models/reminder.ts'

/** The history of the database, oldest first. Never change one that has run: add the next. */
export const migrations: Migration[] = [
  { name: '001-collections-and-indexes', run: () => createCollections([Reminder, inbox.rows]) },
  {
    // Until then all reminders were of registrations.
    name: '002-reminders-of-any-source',
    run: async () => {
      await Reminder.createIndexes()
      // For facts that were not known, to be found again.
      const unknown = { partialFilterExpression: { state: 'UNKNOWN' } }
      await inbox.rows.collection.createIndex({ state: 1 }, unknown)
      await Reminder.collection.updateMany({ source: { $exists: false } }, [
        {
          $set: {
            source: 'REGISTRATION',
            sourceId: '$registrationId',
            rule: '$kind',
            deadlineKind: null,
            mayBeOut: false,
          },
        },
        { $unset: 'registrationId' },
      ])
      const [old] = (await Reminder.collection.indexes()).filter(({ key }) => 'registrationId' in key)
      if (old?.name) await Reminder.collection.dropIndex(old.name)
    },
  },
]
