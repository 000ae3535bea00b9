import { argumentsOrExit, fail } from '../arguments.ts'
import { orExit } from '../cluster/with-stores.ts'
import { startThrowawayStores } from '../stores/throwaway.ts'
import { openDoors } from './open-doors.ts'
import { hunt } from './run.ts'
import { hostileTable } from './table.ts'

const usage = 'Usage: npm run hostile [-- --seed N --count N]'
const { values } = argumentsOrExit(usage, {
  options: { seed: { type: 'string', default: '20261201' }, count: { type: 'string', default: '1000' } },
})
const [seed, count] = [Number(values.seed), Number(values.count)]
if (!Number.isInteger(seed) || !Number.isInteger(count) || count < 1) fail(usage)

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
