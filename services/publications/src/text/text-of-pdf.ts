import { spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { longestMs } from './limits.ts'

const program = fileURLToPath(new URL('read-text.ts', import.meta.url))

/**
 * The text of a PDF, read in a process of its own: whatever the file holds, no more than that process ends by it.
 * @returns null where it cannot be read within the limits
 */
export async function textOfPdf(bytes: Readable, signal?: AbortSignal): Promise<string | null> {
  const child = spawn(process.execPath, ['--max-old-space-size=400', '--no-warnings', program], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {},
    timeout: longestMs,
    killSignal: 'SIGKILL',
    ...(signal ? { signal } : {}),
  })
  const ended = new Promise<number | null>(resolve => {
    child.once('error', () => resolve(null))
    child.once('close', resolve)
  })
  // It may end before it has read all.
  child.stdin.on('error', () => undefined)
  bytes.on('error', error => child.stdin.destroy(error)).pipe(child.stdin)
  const [code, said] = await Promise.all([ended, text(child.stdout)])
  return code === 0 ? said : null
}
