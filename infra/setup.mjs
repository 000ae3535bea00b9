// Runs on whatever Node the machine has and before anything is installed: only Node's own modules, plain JavaScript.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ended, fail, installPackages, modules, SIGNALS } from './install-packages.mjs'

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
  // V8 would else let the heap of the one process grow to several times what it uses before it collects.
  const memory = ['--max-semi-space-size=8', '--heap-growing-percent=100']
  const flags = ['--disable-warning=ExperimentalWarning', ...memory, script, ...args]
  // What Node compiled once it need not compile again: a command starts in about half the time.
  const cache = { NODE_COMPILE_CACHE: join(modules, '.cache', 'node') }
  const child = spawn(node24(), flags, { stdio: 'inherit', env: { ...cache, ...process.env, ...quiet } })

  // A terminal sends Ctrl-C to the whole group, so the child has it already; then there is only to wait. npm passes every
  // signal on once more: only the first one goes through.
  const inTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY
  let isForwarded = false
  for (const signal of SIGNALS) {
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
await installPackages()
await runScript(process.argv.slice(2))
