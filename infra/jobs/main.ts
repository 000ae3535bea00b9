import { closeDatabases } from '@cluster/database'
import { queueNames } from '@cluster/gateway/subgraphs.ts'
import { openQueues, type Queues } from '@cluster/jobs'
import { argumentsOrExit, fail } from '../arguments.ts'
import { withStores } from '../cluster/with-stores.ts'
import { openDatabases } from '../seed/open-databases.ts'
import { drain } from './drain.ts'
import { replay } from './replay.ts'
import { statusOf } from './status.ts'
import { statusText } from './text.ts'
import { keyOf, workRows } from './work-rows.ts'

const usage = `Usage: npm run jobs -- COMMAND
  status [--json]          what waits, is due, is being worked on or failed, by collection, and what of it is in Redis
  replay ROWS [--id ID]    tries again what failed of notifications.reminders, say, or of all
  drain [--seconds N]      has all workers take nothing new and waits until nothing is claimed, 60 s unless told
  resume                   lets workers go on
Of the cluster that runs here, or with MONGODB_URI and REDIS_URL of another.`

const { values, positionals } = argumentsOrExit(usage, {
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    id: { type: 'string' },
    seconds: { type: 'string', default: '60' },
  },
})
const [command = '', rows, ...more] = positionals
if (!['status', 'replay', 'drain', 'resume'].includes(command) || more.length > 0) fail(usage)
if ((command === 'replay') !== (rows !== undefined)) fail(usage)
if (!(Number(values.seconds) > 0)) fail(`--seconds must be a number above 0.\n${usage}`)

await withStores(async ({ mongodbUri, redisUrl }) => {
  await openDatabases(mongodbUri)
  const queues = openQueues(queueNames, { redisUrl })
  try {
    process.exitCode = await run(queues)
  } finally {
    await queues.close().catch(() => undefined)
    await closeDatabases()
  }
})
process.exit()

async function run(queues: Queues): Promise<number> {
  const work = workRows()
  if (command === 'status') {
    const counted = await Promise.all(work.map(statusOf))
    const inRedis = await queues.status().catch(() => null)
    console.log(
      values.json
        ? JSON.stringify({ rows: counted, queues: inRedis }, null, 2)
        : statusText(counted, inRedis),
    )
    return 0
  }
  if (command === 'replay') {
    const chosen = work.filter(one => rows === 'all' || keyOf(one) === rows)
    if (chosen.length === 0)
      fail(`There is no "${rows}": it is all, or one of ${work.map(keyOf).join(', ')}.`)
    let count = 0
    for (const one of chosen) count += await replay(one, values.id)
    console.log(count === 0 ? 'Nothing of it failed.' : `${count} rows are due again.`)
    return 0
  }
  if (command === 'resume') {
    await queues.resume()
    console.log('Workers take what is due again.')
    return 0
  }
  const report = (line: string) => console.error(line)
  const left = await drain(work, queues, { patienceMs: Number(values.seconds) * 1_000, report })
  console.log(
    left === 0
      ? 'Drained: what is due waits until "npm run jobs -- resume".'
      : `${left} rows are still being worked on. Workers take nothing new; "npm run jobs -- resume" lets them.`,
  )
  return left === 0 ? 0 : 1
}
