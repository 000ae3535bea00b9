// A worker that does nothing but follow the schedule, for a test to kill.
import { openDatabase } from '@cluster/database'
import { createProducer, startWorker } from '@cluster/jobs'
import { followEvent } from '../src/operations/schedule/follow-event.ts'
import { followOccurrence } from '../src/operations/schedule/follow-occurrence.ts'
import { followOffer } from '../src/operations/schedule/follow-offer.ts'
import { outbox } from '../src/outbox.ts'
import { schedule } from '../src/schedule.ts'

const [, , mongodbUri, redisUrl, prefix] = process.argv as [string, string, string, string, string]
await openDatabase('events', mongodbUri, prefix)
const producer = createProducer({ redisUrl, prefix })
const follow = { EVENT: followEvent, OCCURRENCE: followOccurrence, OFFER: followOffer }
const say = (details: object, message: string) => console.error(JSON.stringify({ message, ...details }))
startWorker({
  redisUrl,
  prefix,
  producer,
  jobs: [schedule.follow(outbox.transact(producer), follow)],
  sweepEveryMs: 1_000,
  log: { info: say, warn: say, error: say },
})
