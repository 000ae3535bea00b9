import { stopOnSignals } from '../cluster/stop-on-signals.ts'
import { orExit } from '../cluster/with-stores.ts'
import { type Options, optionsFrom, usage } from './options.ts'
import { runBench } from './run.ts'
import { tableOf } from './table.ts'

const options = optionsOrExit()
const started = Date.now()

await orExit(async () => {
  const { figures, stop } = runBench(options, line =>
    console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`),
  )
  stopOnSignals()(stop)
  const found = await figures
  console.log(options.json ? JSON.stringify(found, null, 2) : `\n${tableOf(found, options)}`)
  // Figures of answers that were not whole are worth nothing.
  const all = [
    ...found.speeds,
    ...found.registrations,
    ...found.scaled,
    found.start,
    found.calendar,
    found.jobs,
    found.concierge,
    found.publications,
  ]
  const errors = all.reduce((sum, part) => sum + (part?.errors ?? 0), 0)
  if (errors > 0) console.error(`${errors} requests were not answered whole: see the log above.`)
  process.exit(errors > 0 ? 1 : 0)
})

function optionsOrExit(): Options {
  try {
    const given = optionsFrom(process.argv.slice(2))
    if (given) return given
    console.log(usage)
    return process.exit(0)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // What comes after the first sentence is about how Node could be asked.
    console.error(`${error.message.split('. ')[0]}\n${usage}`)
    return process.exit(1)
  }
}
