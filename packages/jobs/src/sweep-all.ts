import type { Job } from './define-job.ts'
import { type Log, reasonOf } from './log.ts'
import type { WorkerProducer } from './producer.ts'
import { measure, sweep, sweepLimit } from './sweep.ts'

interface Options {
  producer: WorkerProducer
  /** How often the rows of a job are swept, by one of its workers each time. */
  everyMs: number
  log: Log
}

/** Sweeps the rows of each job until it is told to stop. @returns how to stop, once the sweep under way has ended */
export function sweepAll(jobs: readonly Required<Job>[], options: Options): () => Promise<void> {
  const stop = new AbortController()
  const sweeping = jobs.map(job => sweepOften(job, options, stop.signal))
  return async () => {
    stop.abort()
    await Promise.all(sweeping)
  }
}

async function sweepOften(
  job: Required<Job>,
  { producer, everyMs, log }: Options,
  stopped: AbortSignal,
): Promise<void> {
  let state = 'well'
  while (!stopped.aborted) {
    let pause = everyMs
    let found = 'well'
    try {
      await measure(job)
      const turn = await producer.takeTurn(`sweep-${job.name}`, Math.ceil(everyMs * 0.9))
      if (turn === null) found = 'Redis is away'
      // Another's turn: should it die, this one is there soon.
      else if (!turn) pause = everyMs / 4
      else await sweepWhole(job, producer, { untilMs: Date.now() + everyMs, stopped })
    } catch (error) {
      found = reasonOf(error)
    }
    // Once a change, not once a sweep.
    if (found !== state && found === 'well') log.info({ job: job.name }, 'rows are swept again')
    else if (found !== state) log.error({ job: job.name, reason: found }, 'rows wait: they cannot be swept')
    state = found
    await sleep(pause, stopped)
  }
}

// A backlog is not left alone for as long as a quiet queue is.
async function sweepWhole(
  job: Required<Job>,
  producer: WorkerProducer,
  { untilMs, stopped }: { untilMs: number; stopped: AbortSignal },
): Promise<void> {
  while ((await sweep(job, producer)) >= sweepLimit && !stopped.aborted && Date.now() < untilMs) {
    await sleep(500, stopped)
  }
}

function sleep(ms: number, stopped: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (stopped.aborted) return resolve()
    const end = () => {
      clearTimeout(timer)
      stopped.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    stopped.addEventListener('abort', end)
  })
}
