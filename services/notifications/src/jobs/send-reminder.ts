import type { Graph } from '@cluster/graph'
import { backoffUpTo, defineJob } from '@cluster/jobs'
import { type Mailer, mailConnections } from '@cluster/mail'
import { prepareMail } from '../mail/prepare-mail.ts'
import { Reminder, type ReminderRecord } from '../models/reminder.ts'

export const sendReminderQueue = 'notifications-send-reminder'

/** Sends a reminder that is due, unless what it is about has changed. */
export const sendReminder = ({ graph, mailer }: { graph: Graph; mailer: Mailer }) =>
  defineJob<ReminderRecord>({
    name: sendReminderQueue,
    rows: Reminder,
    // As many as the mailer has connections: none waits in line after it was last asked whether it is still wanted.
    concurrency: mailConnections,
    // A mail server that is down for days loses nothing: what is too late by then ends as MISSED.
    maxAttempts: 3_000,
    backoffMs: backoffUpTo(300_000),
    handle: async (reminder, { stillMine }) => {
      const prepared = await prepareMail(reminder, graph)
      // Unless it was planned anew since it was read: a place taken again, say.
      if ('not' in prepared) {
        const { state, reason } = prepared.not
        return { state, fields: { reason }, only: { version: reminder.version } }
      }
      if (!(await stillMine())) return 'waiting'
      const refusal = await mailer.send(prepared.mail)
      return refusal ? { state: 'FAILED', fields: { reason: refusal } } : { state: 'SENT' }
    },
  })
