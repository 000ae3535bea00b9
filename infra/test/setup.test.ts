import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from '@jest/globals'

// A tree of its own, and an npm whose "ci" takes half a second and lays Node where the npm package "node" does.
const FAKE_NPM = `#!/bin/sh
echo "$@" >> npm-calls
if [ -e broken ]; then echo 'npm error code ETARGET' >&2; exit 1; fi
sleep 0.5
mkdir -p node_modules/node/bin && ln -sf '${process.execPath}' node_modules/node/bin/node
`
let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'setup-test-'))
  for (const folder of ['infra', 'bin']) await mkdir(join(root, folder))
  for (const file of ['setup.mjs', 'install-packages.mjs']) {
    await copyFile(new URL(`../${file}`, import.meta.url), join(root, 'infra', file))
  }
  await writeFile(join(root, 'package-lock.json'), '{}')
  await writeFile(join(root, 'bin', 'npm'), FAKE_NPM)
  await chmod(join(root, 'bin', 'npm'), 0o755)
})

afterEach(() => rm(root, { recursive: true, force: true }))

test('installs once, though two start at once, and not again', async () => {
  const script = await scriptOf(`console.log('ran', process.argv.slice(2).join())`)

  const [one, two] = await Promise.all([setup(script, 'a', 'b').end, setup(script).end])
  const three = await setup(script).end

  expect(await npmCalls()).toHaveLength(1)
  expect([one, two, three].map(({ stdout }) => stdout)).toEqual(['ran a,b\n', 'ran \n', 'ran \n'])
  expect(three.stderr).toBe('')
})

test('installs again when package-lock.json has changed, and takes over the lock of a dead process', async () => {
  const script = await scriptOf('')
  await setup(script).end
  await appendFile(join(root, 'package-lock.json'), '\n')
  await mkdir(join(root, '.data', 'setup.lock'))
  await writeFile(join(root, '.data', 'setup.lock', 'pid'), '99999999')

  const { stderr } = await setup(script).end

  expect(stderr).toMatch(/Installed the npm packages/)
  expect(await npmCalls()).toHaveLength(2)
})

test('tells what npm said last when it fails, and tries again the next time', async () => {
  const script = await scriptOf('')
  await writeFile(join(root, 'broken'), '')

  const { status, stdout, stderr } = await setup(script).end

  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/could not be installed[\s\S]*npm error code ETARGET/)
  await rm(join(root, 'broken'))
  expect(await setup(script).end).toMatchObject({ status: 0 })
})

test.each(['SIGINT', 'SIGTERM'] as const)(
  'passes %s on once and ends with the status of the script',
  async signal => {
    const script = await scriptOf(`
    process.on('${signal}', () => { console.log('told'); setTimeout(() => process.exit(7), 200) })
    setInterval(() => {}, 1000)
    console.log('up')`)
    const { child, end } = setup(script)
    await once(child.stdout, 'data')

    child.kill(signal)
    await once(child.stdout, 'data')
    child.kill(signal)

    expect(await end).toMatchObject({ status: 7, stdout: 'up\ntold\n' })
  },
)

test('turns the telemetry of the tools off', async () => {
  const script =
    await scriptOf(`const { TURBO_TELEMETRY_DISABLED, APOLLO_TELEMETRY_DISABLED, DO_NOT_TRACK } = process.env
    console.log(TURBO_TELEMETRY_DISABLED, APOLLO_TELEMETRY_DISABLED, DO_NOT_TRACK)`)

  expect(await setup(script).end).toMatchObject({ stdout: '1 true 1\n' })
})

async function scriptOf(source: string) {
  const path = join(root, 'script.ts')
  await writeFile(path, source)
  return path
}

function setup(...args: string[]) {
  const env = { ...process.env, PATH: `${join(root, 'bin')}:/usr/bin:/bin` }
  const child = spawn(process.execPath, [join(root, 'infra', 'setup.mjs'), ...args], { env })
  const end = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]).then(
    ([stdout, stderr, [status]]) => ({ stdout, stderr, status: status as number }),
  )
  return { child, end }
}

const npmCalls = async () => (await readFile(join(root, 'npm-calls'), 'utf8')).trim().split('\n')
