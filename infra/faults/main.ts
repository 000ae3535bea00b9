import { argumentsOrExit, fail } from '../arguments.ts'
import { stopOnSignals } from '../cluster/stop-on-signals.ts'
import { orExit } from '../cluster/with-stores.ts'
import { startRun } from './run.ts'
import { isSound, tableOf } from './table.ts'

const usage = `Usage: npm run faults -- [OPTION...]
Starts three mongods, Redis, producers and workers, breaks them as the seed says, and counts what got lost, came
early or took effect twice. Status 1 when anything did.

  --seed N      which plan of faults, 1 unless told; the same for the same number
  --seconds N   how long faults are made, 120 unless told; in waves, after each of which all must arrive
  --json        prints the figures as JSON: npm run --silent faults -- --json`

const { values } = argumentsOrExit(usage, {
  options: {
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '120' },
    json: { type: 'boolean', default: false },
  },
})
const seed = Number(values.seed)
const seconds = Number(values.seconds)
if (!Number.isInteger(seed)) fail(`--seed must be a whole number.\n${usage}`)
if (!(seconds > 0)) fail(`--seconds must be a number above 0.\n${usage}`)

const started = Date.now()
await orExit(async () => {
  const { figures, stop } = startRun({ seed, seconds }, line =>
    console.error(`${((Date.now() - started) / 1_000).toFixed(1).padStart(6)} s  ${line}`),
  )
  stopOnSignals()(stop)
  const found = await figures
  console.log(values.json ? JSON.stringify(found, null, 2) : `\n${tableOf(found)}`)
  process.exit(isSound(found) ? 0 : 1)
})
