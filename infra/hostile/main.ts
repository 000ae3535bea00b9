import { parseArgs } from 'node:util'
import { orExit } from '../cluster/with-stores.ts'
import { startThrowawayStores } from '../stores/throwaway.ts'
import { openDoors } from './open-doors.ts'
import { hunt } from './run.ts'
import { hostileTable } from './table.ts'

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '20261201' }, count: { type: 'string', default: '1000' } },
})
const [seed, count] = [Number(values.seed), Number(values.count)]
if (!Number.isInteger(seed) || !Number.isInteger(count) || count < 1) {
  console.error('Usage: npm run hostile [-- --seed N --count N]')
  process.exit(1)
}

await orExit(async () => {
  const stores = await startThrowawayStores(line => console.error(line))
  try {
    const opened = await openDoors({
      MONGODB_URI: stores.mongodbUri,
      REDIS_URL: stores.redisUrl,
    })
    const { tallies, faults } = await hunt(opened.doors, { seed, count, ...opened })
    await opened.close()
    console.log(hostileTable(tallies))
    for (const fault of faults) console.log(fault)
    console.log(`Seed ${seed}: ${faults.length} faults.`)
    process.exitCode = faults.length > 0 ? 1 : 0
  } finally {
    await stores.stop()
  }
})
