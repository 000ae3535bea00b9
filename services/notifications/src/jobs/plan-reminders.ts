import type { Graph } from '@cluster/graph'
import { backoffUpTo, defineJob, type InboxRow, type Producer } from '@cluster/jobs'
import { inbox } from '../inbox.ts'
import { planDeadline } from '../operations/plan-deadline.ts'
import { planRegistrations } from '../operations/plan-registrations.ts'
import { planShift } from '../operations/plan-shift.ts'
import { policyChanged } from '../operations/policy/change-policy.ts'
import { byCurrentPolicy } from '../operations/policy/current-policy.ts'
import { planByNewPolicy } from '../operations/policy/plan-by-new-policy.ts'
import { sendReminderQueue } from '../operations/queues.ts'
import {
  readRegistration,
  readRegistrations,
  readRegistrationsOfDate,
} from '../operations/read-registrations.ts'
import { hearFact } from '../operations/webhooks/hear-fact.ts'
import { deliverWebhookQueue } from '../operations/webhooks/queue.ts'
import { eventKind, newsOf, shiftNewsOf } from '../policy.ts'

export const planRemindersQueue = 'notifications-plan-reminders'

/**
 * Works on a fact: reads the world as it is now, and makes the reminders fit it. What another service tells that is
 * not known here yet is passed over and stays in the inbox as UNKNOWN, for a version that knows it.
 */
export const planReminders = ({ graph, producer }: { graph: Graph; producer: Producer }) =>
  defineJob<InboxRow>({
    name: planRemindersQueue,
    rows: inbox.rows,
    maxAttempts: Number.POSITIVE_INFINITY,
    // What fails is the graph; a reminder may be due soon after it is back.
    backoffMs: backoffUpTo(15_000),
    handle: async (fact, { signal }) => {
      const { type, subject, from, at } = fact
      // First, since it needs no graph.
      const { isKnown: isTold } = await hearFact(fact, rows => void producer.wake(deliverWebhookQueue, rows))
      const wake = (rows: Parameters<Producer['wake']>[1]) => void producer.wake(sendReminderQueue, rows)
      if (type === 'deadline.changed') {
        const isKnown = await planDeadline(subject, from, { graph, signal, wake })
        return { state: isKnown ? 'DONE' : 'UNKNOWN' }
      }
      const shiftNews = shiftNewsOf[type]
      if (shiftNews) await planShift(subject, { kind: shiftNews, at }, { graph, signal, wake })
      if (type === policyChanged) {
        await planByNewPolicy(subject, at, { graph, signal, wake })
        return { state: 'DONE' }
      }
      const kind = newsOf[type]
      const notice = kind ? { kind, at } : null
      if (concernsRegistrations(type))
        await byCurrentPolicy(eventKind, async policy => {
          for await (const registrations of registrationsOf(type, subject, graph)) {
            signal.throwIfAborted()
            wake(await planRegistrations(registrations, notice, policy))
          }
        })
      return {
        state: isTold || /^(event|occurrence|registration|shift)\./.test(type) ? 'DONE' : 'UNKNOWN',
      }
    },
  })

/** What changes no reminder is read by nobody: that registration opened, or that an event is over, say. */
const concernsRegistrations = (type: string): boolean =>
  type === 'event.published' || type in newsOf || type.startsWith('registration.')

async function* registrationsOf(type: string, subject: string, graph: Graph) {
  if (type.startsWith('event.')) yield* readRegistrations(graph, subject)
  else if (type.startsWith('occurrence.')) yield* readRegistrationsOfDate(graph, subject)
  else {
    const registration = await readRegistration(graph, subject)
    if (registration) yield [registration]
  }
}

/** Has facts that were not known looked at once more: the version that starts may know them. */
export async function lookAgainAtUnknown(): Promise<void> {
  await inbox.rows.collection.updateMany({ state: 'UNKNOWN' }, [
    { $set: { state: 'PENDING', wakeAt: '$$NOW', attempts: 0, finishedAt: null } },
  ])
}
