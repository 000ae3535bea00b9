import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
const root = dirname(dirname(fileURLToPath(import.meta.url)))
export const modules = join(root, 'node_modules')
const stamp = join(modules, '.setup-stamp')
const lock = join(root, '.data', 'setup.lock')
const say = line => process.stderr.write(`${line}\n`)
const sleep = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds))

export function fail(message) {
  say(message)
  process.exit(1)
}

/** How a child process has ended: an error where it could not be started, else an exit status. */
export const ended = child =>
  new Promise(resolve => {
    child.on('error', error => resolve({ error }))
    child.on('close', (code, signal) => resolve({ code: signal ? 128 + constants.signals[signal] : code }))
  })

function wantedStamp() {
  const packages = join(root, 'package-lock.json')
  if (!existsSync(packages))
    fail('package-lock.json is missing: take it back with "git checkout package-lock.json".')
  const hash = createHash('sha256').update(readFileSync(packages)).digest('hex')
  return `${hash} ${process.platform}/${process.arch}`
}

const isInstalled = wanted => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted

/** Runs "npm ci" unless node_modules is what package-lock.json says; only one process at a time does. */
export async function installPackages() {
  const wanted = wantedStamp()
  if (isInstalled(wanted)) return

  await takeLock()
  process.once('exit', leaveLock)
  if (!isInstalled(wanted)) await runNpmCi(wanted)
  process.removeListener('exit', leaveLock)
  leaveLock()
}

const leaveLock = () => rmSync(lock, { recursive: true, force: true })

// Two that both see a stale lock may both remove it, one of them the other's new one: hence a second look at who holds it.
async function takeLock() {
  mkdirSync(dirname(lock), { recursive: true })
  for (let waits = 0; ; waits++) {
    try {
      mkdirSync(lock)
      writeFileSync(join(lock, 'pid'), String(process.pid))
      await sleep(50)
      if (holder() === process.pid) return
    } catch (error) {
      if (error.code !== 'EEXIST' && error.code !== 'ENOENT') throw error
    }
    if (isLockStale()) leaveLock()
    else if (waits % 20 === 0) say('Another process installs the npm packages: waiting for it.')
    await sleep(250)
  }
}

// The holder touches its lock every second. The pid alone would not do: after a reboot it may be someone else's.
function isLockStale() {
  const touched = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
  return Date.now() - touched > 30_000 || (holder() > 0 && !isAlive(holder()))
}

function holder() {
  try {
    return Number(readFileSync(join(lock, 'pid'), 'utf8'))
  } catch {
    return 0
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

async function runNpmCi(wanted) {
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  const output = []
  say('Installing the npm packages: about a minute the first time.')

  const flags = ['ci', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error', '--progress=false']
  const stdio = ['ignore', 'pipe', 'pipe']
  const npm = spawn('npm', flags, { cwd: root, env: outsideEnvironment(), stdio, detached: true })
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', data => output.push(data))
  // asked politely it goes on for half a minute; without the stamp the next run begins anew anyway
  const killNpm = () => npm.pid && npm.exitCode === null && process.kill(-npm.pid, 'SIGKILL')
  const interrupt = signal => process.exit(128 + constants.signals[signal])
  process.once('exit', killNpm)
  for (const signal of SIGNALS) process.once(signal, interrupt)
  const ticks = setInterval(() => tick(seconds()), 1000)
  const status = await ended(npm)
  clearInterval(ticks)
  process.removeListener('exit', killNpm)
  for (const signal of SIGNALS) process.removeListener(signal, interrupt)
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')

  if (status.error)
    fail(`npm cannot be run (${status.error.message}). Install npm 10 or later with Node 20 or later.`)
  if (status.code !== 0) {
    const last = Buffer.concat(output).toString().trim().split('\n').slice(-12).join('\n')
    fail(`The npm packages could not be installed ("npm ci" failed after ${seconds()} s):\n\n${last}\n`)
  }
  writeFileSync(stamp, wanted)
  say(`Installed the npm packages in ${seconds()} s.`)
}

// "npm ci" deletes node_modules: it must not run on the Node or the npm in there, which "npm start" puts on the PATH.
function outsideEnvironment() {
  const path = (process.env.PATH ?? '').split(delimiter).filter(folder => !folder.startsWith(modules))
  return { ...process.env, PATH: path.join(delimiter) }
}

function tick(seconds) {
  const now = new Date()
  if (existsSync(lock)) utimesSync(lock, now, now)
  if (process.stderr.isTTY) process.stderr.write(`\r  npm ci: ${seconds} s`)
  else if (seconds % 5 === 0) say(`  npm ci: ${seconds} s`)
}
