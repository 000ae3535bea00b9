// A process of its own: it takes a good part of a core.
import autocannon from 'autocannon'
import { agendaQuery } from './agenda.ts'
import { answerTasks } from './child.ts'

/** The same request all the time, or one that differs from all that were sent before. */
export type Workload = 'same' | 'varied'

export interface LoadTask {
  port: number
  workload: Workload | Question[]
  connections: number
  /** One of the two: how long to ask, or how often. */
  seconds?: number
  amount?: number
}

/** What is asked instead, one after the other and again from the first. */
export interface Question {
  query: string
  variables: Record<string, unknown>
  /** What stands in an answer that is whole. */
  expects: string
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
          const { isWhole, ...body } = questionOf(workload, sent++)
          context.isWhole = isWhole
          return { ...request, body: JSON.stringify(body) }
        },
        onResponse: (status, body, { isWhole }) => {
          if (status !== 200 || body.includes('"errors":') || !isWhole!(body)) load.errors++
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

function questionOf(workload: LoadTask['workload'], n: number) {
  if (typeof workload !== 'string') {
    const { expects, ...question } = workload[n % workload.length]!
    return { ...question, isWhole: (body: string) => body.includes(expects) }
  }
  const variables = workload === 'same' ? { first: 10 } : variablesOf(n)
  const isWhole = (body: string) => countOf('"startsAt":', body) === variables.first
  return { query: agendaQuery, variables, isWhole }
}

/** Of the nth request: over 200 days, so that none comes twice in as many requests as there are minutes. */
function variablesOf(n: number) {
  // Coprime to the count of minutes: neighbours are far apart.
  const minutes = (n * 7_919) % days200
  return { first: 8 + (n % 5), from: new Date(midnight + minutes * minuteMs).toISOString() }
}

function countOf(part: string, text: string): number {
  return text.split(part).length - 1
}
