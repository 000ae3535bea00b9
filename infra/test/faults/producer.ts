import { newId } from '@cluster/database'
import { open, outbox, producerFor } from './chain.ts'

const [, , mongodbUri, redisUrl] = process.argv as [string, string, string, string]
await open(mongodbUri)
const transact = outbox.transact(producerFor(redisUrl))
process.send?.('ready')
await Promise.all(Array.from({ length: 5 }, emitForEver))

async function emitForEver(): Promise<never> {
  for (;;) {
    const subject = `${Math.floor(Math.random() * 3_000)}-${newId()}`
    try {
      await transact(async (_, emit) => emit({ type: 'thing.done', subject }))
      // Only what was acknowledged may not be lost.
      process.send?.(subject)
    } catch {
      // MongoDB is away: the caller of a mutation would have been told.
    }
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}
