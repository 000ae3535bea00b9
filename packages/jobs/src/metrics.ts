import { Counter, Histogram } from 'prom-client'

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
