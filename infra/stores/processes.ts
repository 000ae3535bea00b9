import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const PATIENCE = 10_000

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Whether that process runs and was started with this folder in its arguments. A zombie has none. */
export function isRunningOn(pid: number, folder: string): boolean {
  try {
    return commandLine(pid).includes(folder)
  } catch {
    return false
  }
}

function commandLine(pid: number) {
  if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
}

/** Asks the process to end, and kills it where it has not within ten seconds. */
export async function endProcess(pid: number, isRunning: () => boolean): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    if (!isRunning()) return
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    for (const start = Date.now(); isRunning() && Date.now() - start < PATIENCE; ) await sleep(20)
  }
}
