import type { Row, Rows } from './row.ts'

/** How a row ended, when it is done again, or 'waiting' where somebody else's answer will end it before the lease runs out. */
export type Outcome = End | Again | 'waiting'

export interface End {
  state: string
  /** What else is noted in the row. */
  fields?: Record<string, unknown>
  /**
   * What the row must still hold: where it was changed while it was worked on, it is worked on again. For ends
   * that do nothing but note what was read; what was done must be noted whatever the row holds.
   */
  only?: Record<string, unknown>
}

/** The row is not done: it is handled again, at a time that the handler says. */
export interface Again {
  /** In how many milliseconds, by the clock of the database. */
  inMs: number
  /** A code for what went wrong; left out where nothing was tried: then the claim does not count as an attempt. */
  error?: string
  /** What else is noted in the row. */
  fields?: Record<string, unknown>
}

export interface Control {
  /** Aborted when the lease was lost or the row was called off. */
  signal: AbortSignal
  /** Takes the lease anew, just before what cannot be undone. False when it must not be done any more. */
  stillMine(): Promise<boolean>
}

export interface Job<R extends Row = Row> {
  /** The name of the queue: service and verb, `notifications-send-reminder`. */
  name: string
  rows: Rows
  /** Does the work of one row. It may be called again for the same row: it must bear that. */
  handle(row: R, control: Control): Promise<Outcome>
  /** How long a claim lasts unless it is extended, in milliseconds; what a killed worker held waits as long. */
  leaseMs?: number
  /** How many rows one worker handles at a time. */
  concurrency?: number
  /** How many claims a row gets before it ends as FAILED. */
  maxAttempts?: number
  /** How long after a failure the next try comes, in milliseconds. */
  backoffMs?(attempts: number): number
}

/** Declares a job: rows of work in MongoDB, and what to do with one. */
export function defineJob<R extends Row>(job: Job<R>): Required<Job> {
  return {
    leaseMs: 10_000,
    concurrency: 10,
    maxAttempts: 15,
    backoffMs: backoffUpTo(3_600_000),
    ...job,
  } as Required<Job>
}

/** 1 s, 2 s, 4 s … up to `longestMs`, each up to half as long again, so that many do not come back at once. */
export function backoffUpTo(longestMs: number): (attempts: number) => number {
  return attempts => Math.min(longestMs, 1_000 * 2 ** (attempts - 1)) * (1 + Math.random() / 2)
}
