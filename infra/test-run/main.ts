import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../config.ts'

const jestArguments = process.argv.slice(2)
// Each file loads all of our modules anew: with room for what is young, collecting them takes less of the time.
const jestOptions = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  '--max-semi-space-size=64',
]

// The tests run also where a check fails, so that one run tells everything; naming tests skips the checks.
const checks =
  jestArguments.length > 0
    ? 0
    : run(['turbo', 'run', 'lint', 'typecheck', 'imports', '--output-logs=errors-only'])
const tests = run([process.execPath, ...jestOptions, 'node_modules/jest/bin/jest.js', ...jestArguments])
if (checks !== 0) console.error('The checks before the tests failed: see above.')
process.exit(checks || tests)

function run([command, ...args]: string[]): number {
  const file = command === process.execPath ? command : join(root, 'node_modules/.bin', command!)
  return spawnSync(file, args, { cwd: root, stdio: 'inherit' }).status ?? 1
}
