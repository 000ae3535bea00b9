import { createCollections, type Migration } from '@cluster/database'
import { answersOf } from '@cluster/subgraph/answers'
import { inbox } from './inbox.ts'
import { Digest } from './models/digest.ts'
import { Preferences } from './models/preferences.ts'
import { Reminder } from './models/reminder.ts'
import { ReminderPolicy } from './models/reminder-policy.ts'
import { RestingAddress } from './models/resting-address.ts'
import { WebhookDelivery } from './models/webhook-delivery.ts'
import { WebhookEndpoint } from './models/webhook-endpoint.ts'
import { WebhookNotice } from './models/webhook-notice.ts'
import { outbox } from './outbox.ts'

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
  {
    name: '003-webhooks',
    run: () =>
      createCollections([
        WebhookEndpoint,
        WebhookDelivery,
        WebhookNotice,
        outbox.facts,
        answersOf('notifications'),
      ]),
  },
  {
    name: '004-preferences-and-digests',
    run: async () => {
      await Reminder.collection.updateMany({ digestId: { $exists: false } }, { $set: { digestId: null } })
      await createCollections([Reminder, Digest, Preferences, RestingAddress])
    },
  },
  {
    name: '005-policies-that-staff-change',
    run: async () => {
      await Reminder.collection.updateMany(
        { policyVersion: { $exists: false } },
        { $set: { policyVersion: 0 } },
      )
      await createCollections([Reminder, ReminderPolicy])
    },
  },
]
