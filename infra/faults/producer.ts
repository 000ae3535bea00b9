import { setTimeout as sleep } from 'node:timers/promises'
import { createProducer } from '@cluster/jobs'
import { outbox, untilOpen } from './chain.ts'
import { newThing } from './things.ts'

const [, , mongodbUri, redisUrl] = process.argv as [string, string, string, string]
process.once('disconnect', () => process.exit())
await untilOpen(mongodbUri, 'sender')
const transact = outbox.transact(createProducer({ redisUrl }))
const facts = [
  { type: 'thing.done', to: ['receiver'], longestMs: 3_000, everyMs: 40 },
  { type: 'thing.done', to: ['receiver'], longestMs: 3_000, everyMs: 40 },
  // What a reminder is planned for lies ahead: what is due before its registration was is not made up for.
  { type: 'registration.confirmed', to: ['notifications'], longestMs: 5_000, everyMs: 200 },
]
process.send?.('ready')
await Promise.all(facts.map(emitForEver))

async function emitForEver({ longestMs, everyMs, ...fact }: (typeof facts)[number]): Promise<never> {
  for (;;) {
    const subject = newThing(Math.ceil(Math.random() * longestMs))
    try {
      await transact(async (_, emit) => emit({ ...fact, subject }))
      // Only what was acknowledged may not be lost.
      process.send?.(subject)
    } catch {
      // MongoDB is away: the caller of a mutation would have been told.
    }
    await sleep(everyMs)
  }
}
