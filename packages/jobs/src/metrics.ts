import { Counter, Gauge, Histogram } from 'prom-client'

/** How rows ended: the state of the row, or `retried`, `lost` when the lease ran out before the end. */
export const ended = new Counter({
  name: 'jobs_ended_total',
  help: 'Rows of work by job and how they ended',
  labelNames: ['job', 'outcome'],
})

/** How long after its wake time a row was claimed, in seconds. */
export const lag = new Histogram({
  name: 'jobs_lag_seconds',
  help: 'How late rows of work were claimed',
  labelNames: ['job'],
  buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 15, 60, 300],
})

export const duration = new Histogram({
  name: 'jobs_duration_seconds',
  help: 'How long the handler of a row took',
  labelNames: ['job'],
  buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 30],
})

/** What waits although it is due, as each worker sees it when it sweeps; take the largest over the workers. */
export const due = new Gauge({
  name: 'jobs_due',
  help: 'Rows of work that are due and that nobody has taken, up to 10000',
  labelNames: ['job'],
})

/** The first sign that a queue stands still, in seconds. */
export const oldestDue = new Gauge({
  name: 'jobs_oldest_due_seconds',
  help: 'How long the oldest of the rows that are due has been waiting',
  labelNames: ['job'],
})
