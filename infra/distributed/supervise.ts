import { type ChildProcess, spawn } from 'node:child_process'
import type { ProcessPlan } from './processes.ts'

export interface Supervised {
  name: string
  /** The process that runs now; it changes when one dies and is started again. */
  pid(): number | undefined
  /** Asks it to drain and end, and waits for that. */
  stop(): Promise<void>
}

const firstDelayMs = 100
const longestDelayMs = 5_000
/** What ran this long was well: it starts again without delay. */
const wellAfterMs = 10_000

/** Runs a process, and starts it again when it dies: at once, then with growing delays. */
export function supervise({ name, file, env }: ProcessPlan, report: (line: string) => void): Supervised {
  let child: ChildProcess
  let stopping = false
  let delayMs = firstDelayMs
  let timer: NodeJS.Timeout | undefined

  const start = () => {
    const startedAt = Date.now()
    // The channel closes when we die, however that is, and tells the child to end.
    child = spawn(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        '--max-semi-space-size=8',
        '--heap-growing-percent=100',
        file,
      ],
      {
        env: { APOLLO_TELEMETRY_DISABLED: 'true', ...compileCache(), ...env },
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
        detached: true,
      },
    )
    child.once('exit', (code, signal) => {
      if (stopping) return
      if (Date.now() - startedAt > wellAfterMs) delayMs = firstDelayMs
      report(`${name} ended (${signal ?? `status ${code}`}): starting it again in ${delayMs} ms.`)
      timer = setTimeout(start, delayMs)
      delayMs = Math.min(delayMs * 2, longestDelayMs)
    })
  }
  start()

  return {
    name,
    pid: () => child.pid,
    stop: async () => {
      stopping = true
      clearTimeout(timer)
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = new Promise(resolve => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
    },
  }
}

// Set by infra/setup.mjs: all processes load much the same code.
function compileCache(): Record<string, string> {
  const { NODE_COMPILE_CACHE } = process.env
  return NODE_COMPILE_CACHE ? { NODE_COMPILE_CACHE } : {}
}
