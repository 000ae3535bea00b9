// A worker that closes an order cycle and says after each part that it has, for a test to kill.
import { openDatabase } from '@cluster/database'
import { sleepingProducer } from '@cluster/jobs'
import { followOrderCycle } from '../src/operations/schedule/follow-order-cycle.ts'
import { outbox } from '../src/outbox.ts'

const [, , mongodbUri, prefix, cycleId] = process.argv as [string, string, string, string, string]
await openDatabase('services', mongodbUri, prefix)
const transact = outbox.transact(sleepingProducer)
for (;;) {
  const next = await followOrderCycle(cycleId, new Date(), transact)
  process.send!('part')
  if (!next) process.exit(0)
}
