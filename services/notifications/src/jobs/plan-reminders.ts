import type { Graph } from '@cluster/graph'
import { backoffUpTo, defineJob, type InboxRow, type Producer } from '@cluster/jobs'
import { inbox } from '../inbox.ts'
import { planRegistrations } from '../operations/plan-registrations.ts'
import { readRegistration, readRegistrations } from '../operations/read-registrations.ts'
import type { Notice } from '../operations/wanted-reminders.ts'
import { sendReminderQueue } from './send-reminder.ts'

export const planRemindersQueue = 'notifications-plan-reminders'

const noticeKinds: Record<string, Notice['kind']> = {
  'event.moved': 'EVENT_MOVED',
  'event.cancelled': 'EVENT_CANCELLED',
}

/** Works on a fact: reads the world as it is now, and makes the reminders fit it. */
export const planReminders = ({ graph, producer }: { graph: Graph; producer: Producer }) =>
  defineJob<InboxRow>({
    name: planRemindersQueue,
    rows: inbox.rows,
    maxAttempts: Number.POSITIVE_INFINITY,
    // What fails is the graph; a reminder may be due soon after it is back.
    backoffMs: backoffUpTo(15_000),
    handle: async ({ type, subject, at }, { signal }) => {
      const kind = noticeKinds[type]
      const notice = kind ? { kind, at } : null
      for await (const registrations of registrationsOf(type, subject, graph)) {
        signal.throwIfAborted()
        void producer.wake(sendReminderQueue, await planRegistrations(registrations, notice))
      }
      return { state: 'DONE' }
    },
  })

async function* registrationsOf(type: string, subject: string, graph: Graph) {
  if (type.startsWith('event.')) yield* readRegistrations(graph, subject)
  if (type.startsWith('registration.')) {
    const registration = await readRegistration(graph, subject)
    if (registration) yield [registration]
  }
}
