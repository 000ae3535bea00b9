import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { eventually } from '@cluster/testkit'
import { afterEach, beforeEach, expect, test } from '@jest/globals'

const file = fileURLToPath(new URL('slow-process.ts', import.meta.url))
let child: ChildProcess
let printed: string
let url: string
let ended: Promise<number | null>

beforeEach(async () => {
  printed = ''
  child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file], { env: {} })
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', chunk => (printed += chunk))
  ended = new Promise(resolve => child.once('exit', resolve))
  await eventually(() => expect(printed).toMatch(/PORT \d+/))
  url = `http://127.0.0.1:${/PORT (\d+)/.exec(printed)![1]}`
})
afterEach(() => void child.kill('SIGKILL'))

test.each(['SIGTERM', 'SIGINT'] as const)(
  'on %s a request under way is answered, a new one is refused, and the rest closes last',
  async signal => {
    const slow = fetch(`${url}/slow`)
    await eventually(() => expect(printed).toContain('SLOW BEGINS'))

    child.kill(signal)
    // A second signal changes nothing.
    child.kill(signal)
    await new Promise(resolve => setTimeout(resolve, 150))

    await expect(fetch(`${url}/health/live`)).rejects.toThrow()
    expect(printed).not.toContain('CLOSED')
    expect(await (await slow).json()).toEqual({ slow: true })
    expect(await ended).toBe(0)
    expect(printed).toContain('CLOSED')
  },
)

test('no token, cookie or signed viewer gets into the log, and no fault out of it', async () => {
  const response = await fetch(`${url}/secrets`, {
    headers: {
      authorization: 'Bearer in-a-header',
      cookie: 'a=in-a-cookie',
      'x-cluster-viewer': 'in-a-viewer',
    },
  })

  const answer = await response.text()
  await eventually(() => expect(printed).toContain('hidden-word'))
  expect(printed).toContain('with headers')
  expect(printed).not.toMatch(/in-a-(header|cookie|viewer)/)
  expect(response.status).toBe(500)
  expect(answer).not.toContain('hidden-word')
  expect(printed).toContain(JSON.parse(answer).errors[0].extensions.id)
})
