import { openDatabase } from '@cluster/database'
import { createProducer, startWorker } from '@cluster/jobs'
import { createOutbound, resolveBy } from '@cluster/outbound'
import { deliverWebhook } from '../../src/jobs/deliver-webhook.ts'
import { secretsKeyOf } from '../../src/operations/webhooks/secrets.ts'

// A worker that delivers webhooks, for a test to kill.
const [, , mongodbUri, redisUrl, prefix, secret] = process.argv as string[]
await openDatabase('notifications', mongodbUri!, prefix)
const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const producer = createProducer({ redisUrl: redisUrl!, prefix: prefix!, log })
const outbound = createOutbound({ allowPrivate: true, resolve: resolveBy() })
const job = deliverWebhook({ outbound, secretsKey: secretsKeyOf(secret!) })
startWorker({
  redisUrl: redisUrl!,
  prefix: prefix!,
  producer,
  jobs: [{ ...job, leaseMs: 1_500 }],
  sweepEveryMs: 300,
  log,
})
process.send?.('ready')
