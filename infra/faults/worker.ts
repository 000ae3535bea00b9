import { createProducer, startWorker } from '@cluster/jobs'
import { chainJobs, inbox, outbox, untilOpen } from './chain.ts'

const [, , mongodbUri, redisUrl, webhookUrl] = process.argv as [string, string, string, string, string]
process.once('disconnect', () => process.exit())
await untilOpen(mongodbUri, 'sender', 'receiver')
const producer = createProducer({ redisUrl })
const { plan, deliver, handOver } = chainJobs(producer, webhookUrl)
const quiet = () => undefined
startWorker({
  redisUrl,
  producer,
  jobs: [plan, deliver, handOver],
  inbox: { inbox, job: plan.name },
  outbox: { outbox, service: 'sender', receivers: ['receiver', 'notifications'] },
  sweepEveryMs: 1_000,
  log: { info: quiet, warn: quiet, error: quiet },
})
process.send?.('ready')
