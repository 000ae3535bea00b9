import { parseArgs } from 'node:util'

/** What can be measured, each in its own words below. */
export const partNames = [
  'agenda',
  'start',
  'memory',
  'registrations',
  'calendar',
  'publications',
  'scale',
  'jobs',
  'concierge',
] as const
export type PartName = (typeof partNames)[number]

export interface Options {
  parts: PartName[]
  /** How long each shape is asked in each round. */
  seconds: number
  rounds: number
  /** How many rounds come before those that count. */
  warmUp: number
  /** How many requests are under way at once. */
  connections: number
  /** How much larger than the small one the large cluster is. */
  scale: number
  json: boolean
}

export const usage = `Usage: npm run bench -- [PART...] [OPTION...]
Measures on throwaway stores. The parts, the first two unless told:

  agenda           the Agenda query in one process, as a process for each part, and with a plain @apollo/gateway before
                   the same subgraphs, turn about
  start            how soon "npm start" is ready
  memory           the one process after 10,000 and 50,000 requests (many minutes)
  registrations    200 people who come at once for the last 10 places of an event
  calendar         the public calendar of 5,000 dates, the first time and unchanged
  publications     100,000 publications searched, harvested and exported (some minutes)
  scale            event and upcomingOccurrences in a cluster and in one that is a hundred times as large
  jobs             100,000 reminders planned from one fact; requests by two workers: how many a second, and how late
  concierge        a week's availability among a million bookings, 200 people who want one slot, the closing of 10,000 orders

  --seconds N      how long each round asks, 3 unless told
  --rounds N       how many rounds there are, 3 unless told
  --warm-up N      how many rounds of registrations come before those that count, 5 unless told
  --connections N  how many requests are under way at once, 10 unless told
  --scale N        how large the large cluster is, 100 unless told
  --json           prints the figures as JSON: npm run --silent bench -- --json`

/** @returns null when help is asked for @throws TypeError for what is no option or part, or no number above 0 */
export function optionsFrom(args: readonly string[]): Options | null {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seconds: { type: 'string', default: '3' },
      rounds: { type: 'string', default: '3' },
      'warm-up': { type: 'string', default: '5' },
      connections: { type: 'string', default: '10' },
      scale: { type: 'string', default: '100' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return null
  const { seconds, rounds, connections, scale, json } = values
  const warmUp = Number(values['warm-up'])
  return {
    parts: positionals.length > 0 ? positionals.map(partNamed) : ['agenda', 'start'],
    seconds: above0('seconds', Number(seconds)),
    rounds: whole('rounds', Number(rounds)),
    warmUp: warmUp === 0 ? 0 : whole('warm-up', warmUp),
    connections: whole('connections', Number(connections)),
    scale: whole('scale', Number(scale)),
    json,
  }
}

function partNamed(name: string): PartName {
  const part = partNames.find(one => one === name)
  if (!part) throw new TypeError(`Unknown part '${name}': it must be one of ${partNames.join(', ')}.`)
  return part
}

function whole(name: string, value: number): number {
  if (!Number.isInteger(value)) throw new TypeError(`--${name} must be a whole number.`)
  return above0(name, value)
}

function above0(name: string, value: number): number {
  if (!(value > 0)) throw new TypeError(`--${name} must be a number above 0.`)
  return value
}
