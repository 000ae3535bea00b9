import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePorts } from '../distributed/free-ports.ts'
import type { Child } from './child.ts'
import { ownStores } from './config.ts'
import type { Load, LoadTask } from './load.ts'
import type { Options } from './options.ts'
import { usageAt } from './process-metrics.ts'

export interface Start {
  /** From the command to the moment when it says where to go. */
  readySeconds: number
  /** Resident in the one process after so many Agenda requests, the seed alone being loaded. */
  rssBytes: { requests: number; rssBytes: number }[]
  errors: number
}

const growth = [10_000, 50_000]

/**
 * Runs what `npm start` runs, installed and seeded, stores of its own included.
 * @param load asks it until its memory must have stopped growing, when given
 */
export async function measureStart(
  load: Child | null,
  { connections }: Options,
  report: (line: string) => void,
): Promise<Start> {
  const folder = await mkdtemp(join(tmpdir(), 'initiatives-et-cite-bench-'))
  const [port] = (await freePorts(1)) as [number]
  try {
    await (await runStart(folder, port)).stop()
    const run = await runStart(folder, port)
    try {
      report(`npm start was ready after ${run.readySeconds.toFixed(1)} s.`)
      return { readySeconds: run.readySeconds, ...(await measureMemory(port, load, connections, report)) }
    } finally {
      await run.stop()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function measureMemory(
  port: number,
  load: Child | null,
  connections: number,
  report: (line: string) => void,
) {
  const rssBytes = [{ requests: 0, rssBytes: (await usageAt(port)).rssBytes }]
  let errors = 0
  let requests = 0
  for (const until of load ? growth : []) {
    for (; requests < until; requests += 2_000) {
      const task: LoadTask = { port, workload: 'same', connections, amount: 2_000 }
      errors += ((await load!.ask(task)) as Load).errors
      const { rssBytes: now } = await usageAt(port)
      report(`after ${requests + 2_000} requests: ${Math.round(now / 1e6)} MB`)
    }
    rssBytes.push({ requests, rssBytes: (await usageAt(port)).rssBytes })
  }
  return { rssBytes, errors }
}

async function runStart(dataDir: string, port: number) {
  const started = performance.now()
  const child = spawn(process.execPath, ['infra/setup.mjs', 'infra/standalone/main.ts'], {
    cwd: new URL('../..', import.meta.url),
    env: ownStores(dataDir, port),
  })
  const exited = once(child, 'exit')
  // Also when we are stopped in the middle.
  const endWithUs = () => child.kill('SIGTERM')
  process.once('exit', endWithUs)
  let printed = ''
  const ready = new Promise<void>(resolve => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', chunk => {
        printed += chunk
        if (printed.includes('Ctrl-C stops everything')) resolve()
      })
    }
  })
  const failed = exited.then(() => {
    throw new Error(`npm start ended by itself:\n${printed}`)
  })
  failed.catch(() => undefined)
  await Promise.race([ready, failed])
  return {
    readySeconds: (performance.now() - started) / 1000,
    stop: async () => {
      process.off('exit', endWithUs)
      child.kill('SIGTERM')
      await exited
    },
  }
}
