// The instants of series, as a process finds them whatever its own clock shows: read from a file, written to the output.
import { readFileSync } from 'node:fs'
import { expandSeries } from '../src/operations/series/expand.ts'

const cases = JSON.parse(readFileSync(process.argv[2]!, 'utf8'))
const found = cases.map(({ timeZone, ...series }: { timeZone: string; rule: string; start: string }) => {
  const { dates, skipped } = expandSeries({ additions: [], exceptions: [], ...series }, timeZone)
  return { dates: dates.map(({ at }) => at.toISOString()), skipped }
})
console.log(JSON.stringify({ offset: new Date('2040-07-01').getTimezoneOffset(), found }))
