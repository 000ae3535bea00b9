import { type Claimed, claim } from './claim.ts'
import type { Again, End, Job } from './define-job.ts'
import { type Log, noLog, reasonOf } from './log.ts'
import { duration, ended, lag } from './metrics.ts'
import type { Producer } from './producer.ts'

/** Claims a row, does its job, and notes how it ended. Nothing happens when the row cannot be claimed. */
export async function handleRow(
  job: Required<Job>,
  id: string,
  producer: Producer,
  log: Log = noLog,
): Promise<void> {
  const claimed = await claim(job.rows, id, job.leaseMs)
  if (!claimed) return
  lag.observe({ job: job.name }, (claimed.row.lateMs ?? 0) / 1000)
  const outcome = await work(job, claimed, { producer, log })
  ended.inc({ job: job.name, outcome })
}

interface Means {
  producer: Producer
  log: Log
}

async function work(job: Required<Job>, claimed: Claimed, means: Means): Promise<string> {
  const { row } = claimed
  // A row whose handler kills the process ends here as well: its claims were counted before it was handled.
  if (row.attempts > job.maxAttempts) return giveUp(job, claimed, row.lastError ?? 'DIED', means)

  const lost = new AbortController()
  const renewal = setInterval(() => {
    claimed.extend().then(
      kept => kept || lost.abort(new Error('The lease was lost')),
      () => undefined,
    )
  }, job.leaseMs / 3)
  const stopTimer = duration.startTimer({ job: job.name })
  try {
    const outcome = await job.handle(row, { signal: lost.signal, stillMine: claimed.extend }).then(
      value => ({ value }),
      error => ({ error }),
    )
    // Still extended: what was done is not done again while it cannot be noted.
    if ('error' in outcome) return await fail(job, claimed, outcome.error, means)
    if (outcome.value === 'waiting') return 'waiting'
    if ('inMs' in outcome.value) return await putOff(job, claimed, outcome.value, means)
    return await end(job, claimed, outcome.value, means)
  } finally {
    clearInterval(renewal)
    stopTimer()
  }
}

async function end(
  job: Required<Job>,
  claimed: Claimed,
  { state, fields, only }: End,
  { producer }: Means,
): Promise<string> {
  if (await untilNoted(() => claimed.finish(state, fields, only))) return state
  if (!only || !(await claimed.postpone(0, { lastError: null }))) return 'lost'
  const { _id: id, fence } = claimed.row
  void producer.wake(job.name, [{ id, fence, delayMs: 0, again: true }])
  return 'changed'
}

async function putOff(
  job: Required<Job>,
  claimed: Claimed,
  { inMs, error, fields }: Again,
  { producer }: Means,
): Promise<string> {
  const { _id: id, attempts, fence } = claimed.row
  const said = error === undefined ? { attempts: attempts - 1 } : { lastError: error }
  if (!(await untilNoted(() => claimed.postpone(inMs, { ...fields, ...said })))) return 'lost'
  void producer.wake(job.name, [{ id, fence, delayMs: inMs, again: true }])
  return error === undefined ? 'put off' : 'retried'
}

async function fail(job: Required<Job>, claimed: Claimed, error: unknown, means: Means): Promise<string> {
  const { _id: id, attempts, fence } = claimed.row
  const lastError = reasonOf(error)
  if (attempts >= job.maxAttempts) return giveUp(job, claimed, lastError, means)
  const delayMs = job.backoffMs(attempts)
  if (!(await claimed.postpone(delayMs, { lastError }))) return 'lost'
  // The 1st, 2nd, 4th, 8th … try: enough to be seen, too few to fill a disk.
  if (Number.isInteger(Math.log2(attempts)))
    means.log.warn({ job: job.name, id, attempts, reason: lastError }, 'a row failed and is tried again')
  void means.producer.wake(job.name, [{ id, fence, delayMs, again: true }])
  return 'retried'
}

async function giveUp(job: Required<Job>, claimed: Claimed, lastError: string, means: Means) {
  const { _id: id, attempts } = claimed.row
  means.log.error({ job: job.name, id, attempts, reason: lastError }, 'a row was given up')
  return end(job, claimed, { state: 'FAILED', fields: { lastError } }, means)
}

const tries = 10

// The work is done: a database that is away for a moment must not make it be done again.
async function untilNoted(note: () => Promise<boolean>): Promise<boolean> {
  for (let left = tries - 1; ; left--) {
    try {
      return await note()
    } catch (error) {
      if (left === 0) throw error
      await new Promise(resolve => setTimeout(resolve, 500))
    }
  }
}
