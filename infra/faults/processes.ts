import { type ChildProcess, fork } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** How wrong the clocks are of those that a run starts with, in hours. */
const roles = { worker: [0, 2, -2], 'reminder-worker': [0, 0], producer: [0, 0] }
type Role = keyof typeof roles

export interface Processes {
  /** What producers were told is committed, since the start. */
  acknowledged: Set<string>
  /** Processes that ended though nobody killed them, and how. */
  crashes: string[]
  /** How many were started with a wrong clock. */
  clocksOff(): number
  /** Starts all of every role. */
  startAll(): void
  /** Kills one that is at work with -9, and starts another in its place. */
  replace(kind: 'worker' | 'producer', which: number, clockHours: number): Promise<void>
  /** Stops one that is at work, with whatever it holds. @returns how it goes on */
  freeze(which: number): Promise<() => void>
  kill(role: Role): void
  killAll(): void
}

/** The processes of a run. They end with this one, however it ends. */
export function processesOn(args: readonly string[]): Processes {
  const running: { role: Role; child: ChildProcess; isAtWork: boolean }[] = []
  const acknowledged = new Set<string>()
  const crashes: string[] = []
  let clocksOff = 0

  const start = (role: Role, clockHours = 0) => {
    if (clockHours !== 0) clocksOff++
    const child = fork(fileURLToPath(new URL(`${role}.ts`, import.meta.url)), [...args], {
      execArgv: ['--disable-warning=ExperimentalWarning', ...clockOff(clockHours)],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const one = { role, child, isAtWork: false }
    running.push(one)
    child.on('message', message => {
      if (message === 'ready') one.isAtWork = true
      else acknowledged.add(String(message))
    })
    child.once('exit', (code, signal) => {
      if (signal !== 'SIGKILL') crashes.push(`${role} ended with ${signal ?? code}`)
    })
  }
  const kill = (one: (typeof running)[number]) => {
    running.splice(running.indexOf(one), 1)
    one.child.kill('SIGKILL')
  }
  // One that has just been started takes part in nothing yet; a slow machine has to be waited for.
  const pick = async (kind: string, which: number) => {
    for (;;) {
      const those = running.filter(({ role, isAtWork }) => isAtWork && role.endsWith(kind))
      if (those.length > 0) return those[Math.floor(which * those.length)]!
      await sleep(50)
    }
  }
  return {
    acknowledged,
    crashes,
    clocksOff: () => clocksOff,
    startAll: () => {
      for (const [role, clocks] of Object.entries(roles))
        for (const clock of clocks) start(role as Role, clock)
    },
    replace: async (kind, which, clockHours) => {
      const one = await pick(kind, which)
      kill(one)
      start(one.role, kind === 'worker' ? clockHours : 0)
    },
    freeze: async which => {
      const { child } = await pick('worker', which)
      child.kill('SIGSTOP')
      return () => child.kill('SIGCONT')
    },
    kill: name => running.filter(({ role }) => role === name).forEach(kill),
    killAll: () => [...running].forEach(kill),
  }
}

// BullMQ promotes what is delayed by this.
const clockOff = (hours: number) =>
  hours === 0
    ? []
    : [`--import=data:text/javascript,const now=Date.now;Date.now=()=>now()+${hours * 3_600_000}`]
