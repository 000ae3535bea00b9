import { isDeepStrictEqual } from 'node:util'
import { agendaQuery } from './agenda.ts'
import type { Child } from './child.ts'
import type { Load, LoadTask, Workload } from './load.ts'
import type { Options } from './options.ts'
import { usageOf } from './process-metrics.ts'
import type { Shape, ShapeName } from './shapes.ts'

export interface Speed {
  workload: Workload
  shape: ShapeName
  requests: number
  requestsPerSecond: number
  p50Ms: number
  p99Ms: number
  errors: number
  /** For each request, by process; in one process, all of it but the database is the `gateway`. */
  cpuMs: Record<string, number>
  /** Resident at the end, by process. */
  rssBytes: Record<string, number>
}

interface Round {
  load: Load
  cpuMs: Record<string, number>
  rssBytes: Record<string, number>
}

const workloads: Workload[] = ['same', 'varied']

/** Asks each shape in turn, round after round, so that whatever else the machine does hits all of them alike. */
export async function measureSpeed(
  shapes: readonly Shape[],
  load: Child,
  { seconds, rounds, connections }: Options,
  report: (line: string) => void,
): Promise<Speed[]> {
  await checkAnswers(shapes)
  const ask = (task: LoadTask) => load.ask(task) as Promise<Load>
  const pairs = workloads.flatMap(workload => shapes.map(shape => ({ workload, shape, done: [] as Round[] })))
  report('All give the same answer; warming up.')
  for (const { workload, shape } of pairs) await ask({ port: shape.port, workload, connections, seconds })

  for (let round = 1; round <= rounds; round++) {
    for (const { workload, shape, done } of pairs) {
      const one = await oneRound(shape, () => ask({ port: shape.port, workload, connections, seconds }))
      done.push(one)
      const rate = Math.round(one.load.latencies.length / one.load.seconds)
      report(`round ${round} of ${rounds}, ${workload}, ${shape.name}: ${rate} requests/s`)
    }
  }
  return pairs.map(({ workload, shape, done }) => ({ workload, shape: shape.name, ...together(done) }))
}

async function oneRound({ processes }: Shape, ask: () => Promise<Load>): Promise<Round> {
  const before = await usageOf(processes)
  const load = await ask()
  const after = Object.entries(await usageOf(processes))
  return {
    load,
    cpuMs: Object.fromEntries(after.map(([name, { cpuMs }]) => [name, cpuMs - before[name]!.cpuMs])),
    rssBytes: Object.fromEntries(after.map(([name, { rssBytes }]) => [name, rssBytes])),
  }
}

function together(rounds: Round[]): Omit<Speed, 'workload' | 'shape'> {
  const latencies = rounds.flatMap(({ load }) => load.latencies).sort((a, b) => a - b)
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? Number.NaN
  const sum = (of: (round: Round) => number) => rounds.reduce((total, round) => total + of(round), 0)
  const requests = latencies.length
  const { rssBytes } = rounds.at(-1)!
  return {
    requests,
    requestsPerSecond: requests / sum(({ load }) => load.seconds),
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    errors: sum(({ load }) => load.errors),
    cpuMs: Object.fromEntries(
      Object.keys(rssBytes).map(name => [name, sum(({ cpuMs }) => cpuMs[name]!) / requests]),
    ),
    rssBytes,
  }
}

/** @throws when the shapes do not all give the same ten whole occurrences: then there is nothing to compare */
async function checkAnswers(shapes: readonly Shape[]): Promise<void> {
  const from = new Date().toISOString()
  const answers = await Promise.all(
    shapes.map(async ({ name, port }) => {
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: agendaQuery, variables: { first: 10, from } }),
      })
      return [name, (await response.json()) as Answer] as const
    }),
  )
  for (const [name, answer] of answers) {
    const isWhole = !answer.errors && answer.data?.upcomingOccurrences.edges.length === 10
    if (!isWhole) throw new Error(`The ${name} shape does not answer whole: ${JSON.stringify(answer)}`)
    if (!isDeepStrictEqual(answer.data, answers[0]![1].data)) {
      throw new Error(`The ${name} shape answers otherwise than the ${answers[0]![0]} shape.`)
    }
  }
}

interface Answer {
  data?: { upcomingOccurrences: { edges: unknown[] } }
  errors?: unknown[]
}
