import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { environment } from './config.ts'
import { endProcess, isRunningOn } from './processes.ts'
import { SetupError } from './setup-error.ts'

/** A server's folder, log and pid file are `<name>`, `<name>.log` and `<name>.pid` in the data folder, in lower case. */
export type Place = { dataDir: string; name: 'MongoDB' | 'Redis' }

export type ServerOptions = {
  dataDir: string
  port: number
  isThrowaway: boolean
  report: (line: string) => void
}

/** Options of a command line; one that takes no value is null, one that is given several times has a list. */
export type Settings = Record<string, string | number | null | string[]>

export type Server = { pid: number; hasEnded: () => boolean; stop: () => Promise<void> }

export const folderOf = ({ dataDir, name }: Place): string => join(dataDir, name.toLowerCase())
const logOf = (place: Place) => `${folderOf(place)}.log`
const pidFileOf = (place: Place) => `${folderOf(place)}.pid`

/**
 * Starts a server.
 * @param settings must name the server's folder: by that it is known after a crash
 * @throws SetupError when the program cannot be started
 */
export async function startServer(place: Place, program: string, settings: Settings): Promise<Server> {
  const args = Object.entries(settings).flatMap(([name, value]) =>
    value === null ? [`--${name}`] : [value].flat().flatMap(one => [`--${name}`, String(one)]),
  )
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
  closeSync(log)
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

/** Stops the servers that a killed run has left on this data folder, if there are any. */
export async function stopLeftovers(dataDir: string, report: (line: string) => void): Promise<void> {
  await Promise.all([
    stopLeftover({ dataDir, name: 'MongoDB' }, report),
    stopLeftover({ dataDir, name: 'Redis' }, report),
  ])
}

async function stopLeftover(place: Place, report: (line: string) => void) {
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
 * Asks again and again until the server is ready; stops it when it is not in time.
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
    if (server.hasEnded()) {
      await server.stop()
      throw new ServerEnded(place)
    }
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
