import { backoffUpTo, defineJob } from '@cluster/jobs'
import { composeDigest } from '../mail/compose-digest.ts'
import type { Composed } from '../mail/layout.ts'
import { prepareMail } from '../mail/prepare-mail.ts'
import { Digest, type DigestRecord } from '../models/digest.ts'
import { Reminder, type ReminderRecord } from '../models/reminder.ts'
import { isResting, restAddress } from '../operations/addresses/rest-address.ts'
import { findPreferences } from '../operations/preferences/set-preferences.ts'
import { sendDigestQueue } from '../operations/queues.ts'
import { topicOfNotice } from '../policy.ts'
import type { SendMeans } from './send-means.ts'

/** Sends what was collected for a person as one mail: what is still so, and still wanted. */
export const sendDigest = ({ graph, mailer, hashAddress, unsubscriptions }: SendMeans) =>
  defineJob<DigestRecord>({
    name: sendDigestQueue,
    rows: Digest,
    concurrency: 2,
    maxAttempts: 3_000,
    backoffMs: backoffUpTo(300_000),
    // It reads the world once for each reminder.
    leaseMs: 60_000,
    handle: async (digest, { stillMine, signal }) => {
      const { _id, recipientId } = digest
      const now = digest.claimedAt!
      const { deliveries } = await findPreferences(recipientId)
      const collected = await Reminder.find({ digestId: _id, state: 'COLLECTED' })
        .sort({ startsAt: 1 })
        .lean<ReminderRecord[]>()
      const told: { reminder: ReminderRecord; mail: Composed }[] = []
      for (const reminder of collected) {
        signal.throwIfAborted()
        const topic = topicOfNotice(reminder)
        const prepared =
          topic && deliveries[topic] === 'OFF'
            ? { not: { state: 'CANCELLED', reason: 'UNSUBSCRIBED' } }
            : await prepareMail({ ...reminder, claimedAt: now }, graph)
        if ('not' in prepared) await end([reminder._id], prepared.not.state, prepared.not.reason)
        else told.push({ reminder, mail: prepared.mail })
      }
      if (told.length === 0) return { state: 'CANCELLED', fields: { reason: 'NOTHING_TO_TELL' } }

      const mail = composeDigest(_id, told, unsubscriptions)
      const ids = told.map(({ reminder }) => reminder._id)
      const hash = hashAddress(mail.to)
      if (await isResting(hash)) {
        await end(ids, 'FAILED', 'ADDRESS_RESTS')
        return { state: 'FAILED', fields: { reason: 'ADDRESS_RESTS' } }
      }
      if (!(await stillMine())) return 'waiting'
      const refusal = await mailer.send(mail)
      if (refusal?.isOfAddress) await restAddress(hash, refusal.code, now)
      await end(ids, refusal ? 'FAILED' : 'SENT', refusal?.code ?? null)
      return refusal ? { state: 'FAILED', fields: { reason: refusal.code } } : { state: 'SENT' }
    },
  })

/** By the clock of the database, as jobs end their rows. */
async function end(ids: readonly string[], state: string, reason: string | null): Promise<void> {
  await Reminder.collection.updateMany({ _id: { $in: ids }, state: 'COLLECTED' } as object, [
    { $set: { state, reason, finishedAt: '$$NOW' } },
  ])
}
