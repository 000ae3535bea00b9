import { backoffUpTo, defineJob, type Producer } from '@cluster/jobs'
import { mailConnections } from '@cluster/mail'
import { optionalMail } from '../mail/optional-mail.ts'
import { prepareMail } from '../mail/prepare-mail.ts'
import { Reminder, type ReminderRecord } from '../models/reminder.ts'
import { isResting, restAddress } from '../operations/addresses/rest-address.ts'
import { digestAt } from '../operations/digests/collect.ts'
import { findPreferences } from '../operations/preferences/set-preferences.ts'
import { whenToSend } from '../operations/preferences/when-to-send.ts'
import { sendDigestQueue, sendReminderQueue } from '../operations/queues.ts'
import type { SendMeans } from './send-means.ts'

/** Sends a reminder that is due, unless what it is about has changed, when and how its recipient chose. */
export const sendReminder = ({
  graph,
  mailer,
  hashAddress,
  unsubscriptions,
  producer,
}: SendMeans & { producer: Pick<Producer, 'wake'> }) =>
  defineJob<ReminderRecord>({
    name: sendReminderQueue,
    rows: Reminder,
    // As many as the mailer has connections: none waits in line after it was last asked whether it is still wanted.
    concurrency: mailConnections,
    // A mail server that is down for days loses nothing: what is too late by then ends as MISSED.
    maxAttempts: 3_000,
    backoffMs: backoffUpTo(300_000),
    handle: async (reminder, { stillMine }) => {
      const { version, recipientId } = reminder
      const now = reminder.claimedAt!
      const end = (state: string, reason: string) => ({ state, fields: { reason }, only: { version } })
      const prepared = await prepareMail(reminder, graph)
      // Unless it was planned anew since it was read: a place taken again, say.
      if ('not' in prepared) return end(prepared.not.state, prepared.not.reason)

      const when = whenToSend(reminder, await findPreferences(recipientId), now)
      if (when.is === 'NEVER') return end('CANCELLED', 'UNSUBSCRIBED')
      if (when.is === 'LATER') return { inMs: when.at.getTime() - now.getTime() }
      if (when.is === 'COLLECTED') {
        const id = await digestAt(recipientId, when.at)
        void producer.wake(sendDigestQueue, [{ id, fence: 0, delayMs: when.at.getTime() - now.getTime() }])
        return { state: 'COLLECTED', fields: { digestId: id }, only: { version } }
      }
      const mail = optionalMail(reminder, prepared.mail, unsubscriptions)
      const hash = hashAddress(mail.to)
      if (await isResting(hash)) return end('FAILED', 'ADDRESS_RESTS')
      if (!(await stillMine())) return 'waiting'
      const refusal = await mailer.send(mail)
      if (refusal?.isOfAddress) await restAddress(hash, refusal.code, now)
      return refusal ? { state: 'FAILED', fields: { reason: refusal.code } } : { state: 'SENT' }
    },
  })
