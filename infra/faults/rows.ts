import { inbox as notificationsInbox } from '@cluster/notifications/inbox.ts'
import { Reminder } from '@cluster/notifications/models/reminder.ts'
import { Delivery, inbox, outbox } from './chain.ts'

interface Counted {
  collection: { countDocuments(filter: object): Promise<number> }
}

/** The rows that did not end as they should, or not yet, by collection. */
export async function unfinishedRows(): Promise<Record<string, number>> {
  const ends: [string, string, Counted][] = [
    ['facts', 'HANDED_OVER', outbox.facts],
    ['inbox', 'DONE', inbox.rows],
    ['deliveries', 'SENT', Delivery],
    ['inbox of notifications', 'DONE', notificationsInbox.rows],
    ['reminders', 'SENT', Reminder],
  ]
  const counts = ends.map(async ([name, state, { collection }]) => {
    return [name, await collection.countDocuments({ state: { $ne: state } })] as const
  })
  return Object.fromEntries((await Promise.all(counts)).filter(([, count]) => count > 0))
}

/** The things of which a row says that they were sent. */
export async function sentThings(): Promise<Set<string>> {
  const [deliveries, reminders] = await Promise.all([
    Delivery.find({ state: 'SENT' }).select('_id').lean(),
    Reminder.find({ state: 'SENT' }).select('sourceId').lean(),
  ])
  return new Set([...deliveries.map(({ _id }) => _id), ...reminders.map(({ sourceId }) => sourceId)])
}
