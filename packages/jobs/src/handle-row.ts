import { type Claimed, claim } from './claim.ts'
import type { Job } from './define-job.ts'
import { duration, ended } from './metrics.ts'
import type { Producer } from './producer.ts'

/** Claims a row, does its job, and notes how it ended. Nothing happens when the row cannot be claimed. */
export async function handleRow(job: Required<Job>, id: string, producer: Producer): Promise<void> {
  const claimed = await claim(job.rows, id, job.leaseMs)
  if (!claimed) return
  const outcome = await work(job, claimed, producer)
  ended.inc({ job: job.name, outcome })
}

async function work(job: Required<Job>, claimed: Claimed, producer: Producer): Promise<string> {
  const { row } = claimed
  // A row whose handler kills the process ends here as well: its claims were counted before it was handled.
  if (row.attempts > job.maxAttempts) return end(claimed, 'FAILED')

  const lost = new AbortController()
  const renewal = setInterval(() => {
    claimed.extend().then(
      kept => kept || lost.abort(new Error('The lease was lost')),
      () => undefined,
    )
  }, job.leaseMs / 3)
  const stopTimer = duration.startTimer({ job: job.name })
  try {
    const outcome = await job.handle(row, { signal: lost.signal, stillMine: claimed.extend })
    return outcome === 'waiting' ? 'waiting' : await end(claimed, outcome.state, outcome.fields)
  } catch (error) {
    return await fail(job, claimed, error, producer)
  } finally {
    clearInterval(renewal)
    stopTimer()
  }
}

async function end(claimed: Claimed, state: string, fields?: Record<string, unknown>): Promise<string> {
  return (await claimed.finish(state, fields)) ? state : 'lost'
}

async function fail(
  job: Required<Job>,
  claimed: Claimed,
  error: unknown,
  producer: Producer,
): Promise<string> {
  const { _id: id, attempts, fence } = claimed.row
  const lastError = reasonOf(error)
  if (attempts >= job.maxAttempts) return end(claimed, 'FAILED', { lastError })
  const delayMs = job.backoffMs(attempts)
  if (!(await claimed.postpone(delayMs, lastError))) return 'lost'
  void producer.wake(job.name, [{ id, fence, delayMs }])
  return 'retried'
}

// Texts of errors hold addresses and content; a code tells enough and may be kept.
function reasonOf(error: unknown): string {
  const { code, responseCode, name } = error as { code?: unknown; responseCode?: unknown; name?: unknown }
  return [code, responseCode].filter(Boolean).join(' ') || String(name ?? 'UNKNOWN')
}
