import { spawn } from 'node:child_process'
import { existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { environment } from './config.ts'
import { endProcess, isRunningOn } from './processes.ts'
import { SetupError } from './setup-error.ts'

/** A server's folder, log and pid file are `<name>`, `<name>.log` and `<name>.pid` in the data folder, in lower case. */
export type Place = { dataDir: string; name: 'MongoDB' | 'Redis' }

export type Server = { pid: number; hasEnded: () => boolean; stop: () => Promise<void> }

export const folderOf = ({ dataDir, name }: Place): string => join(dataDir, name.toLowerCase())
const logOf = (place: Place) => `${folderOf(place)}.log`
const pidFileOf = (place: Place) => `${folderOf(place)}.pid`

/**
 * Starts a server that names its folder in its arguments, and so can be found again after a crash.
 * @throws SetupError when the program cannot be started
 */
export async function startServer(place: Place, program: string, args: string[]): Promise<Server> {
  if (existsSync(logOf(place))) renameSync(logOf(place), `${folderOf(place)}.previous.log`)
  const log = openSync(logOf(place), 'a')
  // detached: Ctrl-C in the terminal must not reach it, the cluster drains first
  const child = spawn(program, args, {
    detached: true,
    stdio: ['ignore', log, log],
    // either server refuses to start under a locale that is not installed
    env: environment({ LC_ALL: 'C' }),
  })
  const started = await new Promise<Error | undefined>(resolve => {
    child.once('spawn', resolve)
    child.once('error', resolve)
  })
  if (started) throw new SetupError(`${program} cannot be started: ${started.message}`)
  const pid = child.pid!
  writeFileSync(pidFileOf(place), String(pid))

  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  const killOnExit = () => child.kill()
  process.once('exit', killOnExit)
  const stop = async () => {
    await endProcess(pid, () => !hasEnded())
    process.removeListener('exit', killOnExit)
    rmSync(pidFileOf(place), { force: true })
  }
  return { pid, hasEnded, stop }
}

/** Stops the server that a killed run has left on this folder, if there is one. */
export async function stopLeftover(place: Place, report: (line: string) => void): Promise<void> {
  if (!existsSync(pidFileOf(place))) return
  const pid = Number(readFileSync(pidFileOf(place), 'utf8'))
  const isRunning = () => isRunningOn(pid, folderOf(place))
  if (isRunning()) {
    report(`Stopping the ${place.name} that a killed run has left (process ${pid}).`)
    await endProcess(pid, isRunning)
  }
  rmSync(pidFileOf(place), { force: true })
}

/**
 * Asks again and again until the server is ready.
 * @param seconds how long to ask
 * @throws SetupError telling the end of its log when it ends first, or is never ready
 */
export async function untilReady(
  place: Place,
  server: Server,
  seconds: number,
  isReady: () => Promise<boolean>,
) {
  for (const start = Date.now(); Date.now() - start < seconds * 1000; await sleep(15)) {
    if (server.hasEnded()) throw new ServerEnded(place)
    if (await isReady()) return
  }
  await server.stop()
  throw new SetupError(`${place.name} was not ready within ${seconds} s. See ${logOf(place)}.`)
}

export class ServerEnded extends SetupError {
  readonly log: string
  constructor(place: Place) {
    super(`${place.name} ended while starting. See ${logOf(place)}.`)
    this.log = readFileSync(logOf(place), 'utf8')
  }
}
