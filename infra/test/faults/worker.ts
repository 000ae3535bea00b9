import { startWorker } from '@cluster/jobs'
import { inbox, jobs, open, outbox, producerFor } from './chain.ts'

const [, , mongodbUri, redisUrl] = process.argv as [string, string, string, string]
await open(mongodbUri)
const producer = producerFor(redisUrl)
const { plan, deliver, handOver } = jobs(producer)
const say = (details: object, message: string) => console.error(JSON.stringify({ message, ...details }))
startWorker({
  redisUrl,
  producer,
  jobs: [plan, deliver, handOver],
  inbox: { inbox, job: plan.name },
  outbox: { outbox, service: 'sender', receivers: ['receiver'] },
  sweepEveryMs: 1_000,
  log: { info: say, warn: say, error: say },
})
process.send?.('ready')
