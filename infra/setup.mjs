// Runs on whatever Node the machine has and before anything is installed: only Node's own modules, plain JavaScript.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const stamp = join(modules, '.setup-stamp')
const lock = join(root, '.data', 'setup.lock')
const say = line => process.stderr.write(`${line}\n`)
const sleep = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds))

function fail(message) {
  say(message)
  process.exit(1)
}

function wantedStamp() {
  const packages = join(root, 'package-lock.json')
  if (!existsSync(packages))
    fail('package-lock.json is missing: take it back with "git checkout package-lock.json".')
  const hash = createHash('sha256').update(readFileSync(packages)).digest('hex')
  return `${hash} ${process.platform}/${process.arch}`
}

const isInstalled = wanted => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted

async function install(wanted) {
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
      if (error.code !== 'EEXIST') throw error
    }
    if (isLockStale()) leaveLock()
    else if (waits % 20 === 0) say('Another process installs the npm packages: waiting for it.')
    await sleep(250)
  }
}

// The holder touches its lock every second. The pid alone would not do: after a reboot it may be someone else's.
function isLockStale() {
  const touched = existsSync(lock) ? statSync(lock).mtimeMs : Date.now()
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
  const npm = spawn('npm', flags, { cwd: root, env: outsideEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', data => output.push(data))
  const stopNpm = () => npm.kill()
  const interrupt = signal => process.exit(128 + constants.signals[signal])
  process.once('exit', stopNpm)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, interrupt)
  const ticks = setInterval(() => tick(seconds()), 1000)
  const status = await ended(npm)
  clearInterval(ticks)
  process.removeListener('exit', stopNpm)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeListener(signal, interrupt)
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
  const path = process.env.PATH.split(delimiter).filter(folder => !folder.startsWith(modules))
  return { ...process.env, PATH: path.join(delimiter) }
}

function tick(seconds) {
  const now = new Date()
  utimesSync(lock, now, now)
  if (process.stderr.isTTY) process.stderr.write(`\r  npm ci: ${seconds} s`)
  else if (seconds % 5 === 0) say(`  npm ci: ${seconds} s`)
}

const ended = child =>
  new Promise(resolve => {
    child.on('error', error => resolve({ error }))
    child.on('close', (code, signal) => resolve({ code: signal ? 128 + constants.signals[signal] : code }))
  })

function node24() {
  const bundled = join(modules, 'node', 'bin', 'node')
  if (existsSync(bundled)) return bundled
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath
  return fail(
    `Node 24 is missing from node_modules/node: the npm package "node" has none for ${process.platform}-${process.arch}, ` +
      'or npm was told to ignore install scripts ("npm config get ignore-scripts").\n' +
      'Install Node 24 on the machine, or allow that script and delete node_modules.',
  )
}

async function runScript([script, ...args]) {
  const quiet = { TURBO_TELEMETRY_DISABLED: '1', APOLLO_TELEMETRY_DISABLED: 'true', DO_NOT_TRACK: '1' }
  const flags = ['--disable-warning=ExperimentalWarning', script, ...args]
  const child = spawn(node24(), flags, { stdio: 'inherit', env: { ...process.env, ...quiet } })

  // A terminal sends Ctrl-C to the whole group, so the child has it already; then there is only to wait. npm passes every
  // signal on once more: only the first one goes through.
  const inTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY
  let isForwarded = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (isForwarded || (inTerminal && signal !== 'SIGTERM')) return
      isForwarded = true
      child.kill(signal)
    })
  }
  const { error, code } = await ended(child)
  if (error) fail(`Node 24 cannot be run: ${error.message}`)
  process.exit(code)
}

if (Number.parseInt(process.versions.node, 10) < 20) {
  fail(`Node ${process.versions.node} is too old: install Node 20 or later.`)
}
if (process.argv.length < 3) fail('Usage: node infra/setup.mjs SCRIPT.ts [ARGUMENT...]')
const wanted = wantedStamp()
if (!isInstalled(wanted)) await install(wanted)
await runScript(process.argv.slice(2))
