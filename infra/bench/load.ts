// A process of its own: it takes a good part of a core.
import autocannon from 'autocannon'
import { agendaQuery } from './agenda.ts'
import { answerTasks } from './child.ts'

/** The same request all the time, or one that differs from all that were sent before. */
export type Workload = 'same' | 'varied'

export interface LoadTask {
  port: number
  workload: Workload
  connections: number
  /** One of the two: how long to ask, or how often. */
  seconds?: number
  amount?: number
}

export interface Load {
  seconds: number
  /** How long each request took, in milliseconds. */
  latencies: number[]
  /** Requests without an answer, or with one that is not whole. */
  errors: number
}

const minuteMs = 60_000
const days200 = 200 * 24 * 60
const midnight = new Date().setUTCHours(24, 0, 0, 0)
let sent = 0

answerTasks<LoadTask>(async ({ port, workload, connections, seconds, amount }) => {
  const load: Load = { seconds: 0, latencies: [], errors: 0 }
  const started = performance.now()
  const running = autocannon({
    url: `http://127.0.0.1:${port}/graphql`,
    connections,
    ...(seconds ? { duration: seconds } : {}),
    ...(amount ? { amount } : {}),
    requests: [
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        setupRequest: (request, context) => {
          const variables = workload === 'same' ? { first: 10 } : variablesOf(sent++)
          context.expected = variables.first
          return { ...request, body: JSON.stringify({ query: agendaQuery, variables }) }
        },
        onResponse: (status, body, { expected }) => {
          const isWhole =
            status === 200 && !body.includes('"errors":') && countOf('"startsAt":', body) === expected
          if (!isWhole) load.errors++
        },
      },
    ],
  })
  running.on('response', (_, __, ___, ms) => load.latencies.push(ms))
  const { errors, timeouts, resets } = await running
  load.errors += errors + timeouts + resets
  load.seconds = (performance.now() - started) / 1000
  return load
})

/** Of the nth request: over 200 days, so that none comes twice in as many requests as there are minutes. */
function variablesOf(n: number) {
  // Coprime to the count of minutes: neighbours are far apart.
  const minutes = (n * 7_919) % days200
  return { first: 8 + (n % 5), from: new Date(midnight + minutes * minuteMs).toISOString() }
}

function countOf(part: string, text: string): number {
  return text.split(part).length - 1
}
