import { createProducer, startWorker } from '@cluster/jobs'
import { connectMailer } from '@cluster/mail'
import { inbox } from '@cluster/notifications/inbox.ts'
import { planReminders } from '@cluster/notifications/jobs/plan-reminders.ts'
import { sendReminder } from '@cluster/notifications/jobs/send-reminder.ts'
import { addressHasher } from '@cluster/notifications/operations/addresses/rest-address.ts'
import { unsubscriptions } from '@cluster/notifications/operations/preferences/unsubscribe.ts'
import { untilOpen } from './chain.ts'
import { fictitiousGraph } from './fictitious-graph.ts'

// The jobs of services/notifications with the real rows and mailer; only the graph is made up.
const [, , mongodbUri, redisUrl, , smtpUrl] = process.argv as string[] as [
  string,
  string,
  string,
  string,
  string,
  string,
]
process.once('disconnect', () => process.exit())
await untilOpen(mongodbUri, 'notifications')
const producer = createProducer({ redisUrl })
const mailer = connectMailer({ SMTP_URL: smtpUrl, MAIL_FROM: 'essai@example.org' })
const secret = 'only-for-the-fault-run'
const means = {
  graph: fictitiousGraph,
  producer,
  mailer,
  hashAddress: addressHasher(secret),
  unsubscriptions: unsubscriptions(secret, 'https://quartier.example'),
}
const short = { leaseMs: 2_000, backoffMs: () => 500 }
const quiet = () => undefined
startWorker({
  redisUrl,
  producer,
  jobs: [
    { ...planReminders(means), ...short },
    { ...sendReminder(means), ...short },
  ],
  inbox: { inbox, job: planReminders(means).name },
  sweepEveryMs: 1_000,
  log: { info: quiet, warn: quiet, error: quiet },
})
process.send?.('ready')
