import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a person's shell has at least; and what Node compiled already, so that a test need not wait for that. */
export const bareEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    ['PATH', 'HOME', 'NODE_COMPILE_CACHE'].flatMap(name => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )

export interface Ended {
  status: number | null
  stdout: string
  stderr: string
}

/** Runs a command of package.json, by the name of its folder, on the stores of the tests. */
export async function runCommand(
  command: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<Ended> {
  const { TEST_MONGODB_URI, TEST_REDIS_URL } = process.env
  const child = spawn(process.execPath, [`infra/${command}/main.ts`, ...args], {
    cwd: root,
    env: { ...bareEnvironment(), MONGODB_URI: TEST_MONGODB_URI, REDIS_URL: TEST_REDIS_URL, ...env },
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', chunk => (stdout += chunk))
  child.stderr.on('data', chunk => (stderr += chunk))
  const status = await new Promise<number | null>(resolve => child.once('close', resolve))
  return { status, stdout, stderr }
}
