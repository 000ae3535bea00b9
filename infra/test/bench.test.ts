import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, jest, test } from '@jest/globals'
import type { Figures } from '../bench/run.ts'
import { shapeNames } from '../bench/shapes.ts'

jest.setTimeout(120_000)

async function runBench(...args: string[]) {
  const cwd = new URL('../..', import.meta.url)
  const child = spawn(process.execPath, ['infra/setup.mjs', 'infra/bench/main.ts', ...args], { cwd })
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ])
  return { stdout, stderr, status }
}

test('gives figures of whole answers for every shape, whatever they are', async () => {
  const parts = ['agenda']
  const quick = ['--seconds', '0.3', '--rounds', '1', '--warm-up', '0', '--json']
  const { stdout, stderr, status } = await runBench(...parts, ...quick)

  expect({ status, stderr }).toMatchObject({ status: 0 })
  const { speeds, tokens }: Figures = JSON.parse(stdout)
  expect(speeds.map(({ workload, shape }) => [workload, shape])).toEqual(
    ['same', 'varied'].flatMap(workload => shapeNames.map(shape => [workload, shape])),
  )
  for (const { errors, requests, cpuMs, rssBytes, ...times } of speeds) {
    expect({ errors, requests }).toEqual({ errors: 0, requests: expect.any(Number) })
    expect(Object.keys(cpuMs)).toEqual(expect.arrayContaining(['gateway', 'mongod']))
    const figures = [requests, ...Object.values({ ...times, ...cpuMs, ...rssBytes })]
    for (const figure of figures) if (typeof figure === 'number') expect(figure).toBeGreaterThan(0)
  }
  for (const cost of Object.values(tokens!)) expect(cost).toBeGreaterThan(0)
})

test.each([
  ['--help', 0, 'stdout'],
  ['--seconds=0', 1, 'stderr'],
  ['--rounds=1.5', 1, 'stderr'],
  ['--fast', 1, 'stderr'],
  ['breakfast', 1, 'stderr'],
] as const)('answers %s with status %i and how it is used', async (option, status, stream) => {
  const run = await runBench(option)

  expect(run).toMatchObject({ status, [stream]: expect.stringContaining('Usage: npm run bench') })
})
