import { addressesAt } from '../cluster/addresses.ts'
import type { Prepared } from '../cluster/prepare-cluster.ts'
import { freePorts } from '../distributed/free-ports.ts'
import { fictitious, perScale } from '../seed/ids.ts'
import { type Child, startChild } from './child.ts'
import type { Load, LoadTask, Question } from './load.ts'
import type { OneProcessTask } from './one-process.ts'
import type { Options } from './options.ts'
import { mongodCommands, usageOf } from './process-metrics.ts'
import { setStage } from './stage.ts'

/** What a query costs, by how much there is. */
export interface Scaled {
  query: 'event' | 'upcomingOccurrences'
  events: number
  registrations: number
  /** For each request, of the one process and of mongod together. */
  cpuMs: number
  /** For each request, as mongod counts them; the workers' own are among them. */
  commands: number
  errors: number
}

const eventQuery = `query ($id: ID!) {
  event(id: $id) {
    id title status startsAt
    venue { name }
    occurrences(first: 10) { edges { node { id startsAt placesLeft } } }
  }
}`
const upcomingQuery = `query ($from: DateTime) {
  upcomingOccurrences(first: 10, from: $from) {
    edges { node { id startsAt placesLeft event { id title venue { name } } } }
    pageInfo { hasNextPage endCursor }
  }
}`

/** Asks the same of a small and of a large cluster. */
export async function measureScale(
  load: Child,
  stops: (() => Promise<void>)[],
  options: Options,
  report: (line: string) => void,
): Promise<Scaled[]> {
  const found: Scaled[] = []
  for (const scale of [1, options.scale]) {
    const before = stops.length
    const stage = await setStage(report, scale)
    stops.push(stage.stop)
    const child = startChild('one-process.ts')
    stops.push(child.stop)
    found.push(...(await measureAt(scale, child, stage, load, options, report)))
    while (stops.length > before) await stops.pop()!()
  }
  return found.sort((a, b) => a.query.localeCompare(b.query))
}

async function measureAt(
  scale: number,
  child: Child,
  { env, mailFolder }: Prepared,
  load: Child,
  { seconds, rounds, connections }: Options,
  report: (line: string) => void,
): Promise<Scaled[]> {
  const [port] = (await freePorts(1)) as [number]
  const prepared = { env: { ...env, ...addressesAt(port) }, mailFolder }
  await child.ask({ prepared, port } satisfies OneProcessTask)
  const found: Scaled[] = []
  for (const query of ['event', 'upcomingOccurrences'] as const) {
    const task: LoadTask = { port, workload: questions(query, scale), connections, seconds }
    await load.ask(task)
    let [cpuMs, requests, errors] = [0, 0, 0]
    const commandsBefore = await mongodCommands()
    for (let round = 0; round < rounds; round++) {
      const before = await usageOf({ cluster: port })
      const { latencies, errors: failed } = (await load.ask(task)) as Load
      const after = await usageOf({ cluster: port })
      for (const name of Object.keys(after)) cpuMs += after[name]!.cpuMs - before[name]!.cpuMs
      requests += latencies.length
      errors += failed
    }
    const commands = ((await mongodCommands()) - commandsBefore) / requests
    const count = { events: scale * perScale.events, registrations: scale * perScale.registrations }
    found.push({ query, ...count, cpuMs: cpuMs / requests, commands, errors })
    report(`${query} among ${count.events} events: ${(cpuMs / requests).toFixed(2)} ms of CPU a request`)
  }
  return found
}

/** About others each time, as far as the small cluster has them. */
function questions(query: Scaled['query'], scale: number): Question[] {
  const step = 7_919
  return Array.from({ length: 500 }, (_, n) => {
    if (query === 'event') {
      const id = fictitious.event((n * step) % (scale * perScale.events))
      return { query: eventQuery, variables: { id }, expects: `"id":"${id}"` }
    }
    const from = new Date(Date.now() + ((n * step) % (60 * 24 * 60)) * 60_000)
    return { query: upcomingQuery, variables: { from }, expects: '"hasNextPage":true' }
  })
}
