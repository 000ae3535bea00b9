import { parseArgs } from 'node:util'

export interface Options {
  /** How long each shape is asked in each round. */
  seconds: number
  rounds: number
  /** How many requests are under way at once. */
  connections: number
  /** Whether to see how soon `npm start` is ready. */
  start: boolean
  /** Whether to see how memory grows, which takes long. */
  memory: boolean
  /** Whether to see how fast many register who come at once, and nothing else. */
  registrations: boolean
  json: boolean
}

export const usage = `Usage: npm run bench -- [OPTION...]
Measures the Agenda query on throwaway stores: in one process, as a process for each part, and with a plain
@apollo/gateway before the same subgraphs, turn about; and how soon "npm start" is ready.

  --seconds N      how long each round asks each of the three, 3 unless told
  --rounds N       how many rounds there are of each workload, 3 unless told
  --connections N  how many requests are under way at once, 10 unless told
  --no-start       leaves out how soon "npm start" is ready
  --memory         measures only the one process: its memory after 10,000 and 50,000 requests (many minutes)
  --registrations  measures only 200 people who come at once for the last 10 places of an event
  --json           prints the figures as JSON: npm run --silent bench -- --json`

/** @returns null when help is asked for @throws TypeError for what is no option, or no number above 0 */
export function optionsFrom(args: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      seconds: { type: 'string', default: '3' },
      rounds: { type: 'string', default: '3' },
      connections: { type: 'string', default: '10' },
      start: { type: 'boolean', default: true },
      memory: { type: 'boolean', default: false },
      registrations: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return null
  const { seconds, rounds, connections, start, memory, registrations, json } = values
  return {
    seconds: above0('seconds', Number(seconds)),
    rounds: whole('rounds', Number(rounds)),
    connections: whole('connections', Number(connections)),
    start,
    memory,
    registrations,
    json,
  }
}

function whole(name: string, value: number): number {
  if (!Number.isInteger(value)) throw new TypeError(`--${name} must be a whole number.`)
  return above0(name, value)
}

function above0(name: string, value: number): number {
  if (!(value > 0)) throw new TypeError(`--${name} must be a number above 0.`)
  return value
}
