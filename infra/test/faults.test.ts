import { expect, test } from '@jest/globals'
import { faultKinds, planFaults } from '../faults/plan.ts'
import type { Figures } from '../faults/run.ts'
import { runCommand } from './run-command.ts'

test('through every kind of fault nothing is lost, early, or takes effect twice', async () => {
  const { status, stdout, stderr } = await runCommand('faults', [
    '--seed',
    '20261123',
    '--seconds',
    '10',
    '--json',
  ])

  const figures: Figures = JSON.parse(stdout || '{}')
  expect({ status, stderr, figures }).toMatchObject({
    status: 0,
    figures: { lost: 0, early: 0, doubled: 0, unfinished: {}, crashes: [] },
  })
  expect(Object.keys(figures.faults).sort()).toEqual([...faultKinds].sort())
  expect(figures.deliveries).toBeGreaterThanOrEqual(figures.acknowledged)
}, 200_000)

test('the plan of a seed is always the same, with every kind, and goes on to the end', () => {
  const plan = planFaults(7, 120)

  expect(planFaults(7, 120)).toEqual(plan)
  expect(planFaults(8, 120)).not.toEqual(plan)
  expect(plan).toHaveLength(4)
  expect(new Set(plan[0]!.map(({ kind }) => kind))).toEqual(new Set(faultKinds))
  for (const wave of plan) expect(wave.length).toBeGreaterThan(10)
})

test.each([
  [['--help'], 0, 'stdout'],
  [['--seed=many'], 1, 'stderr'],
  [['--seconds=0'], 1, 'stderr'],
] as const)('answers %s with status %i and how it is used', async (args, status, stream) => {
  const run = await runCommand('faults', args)

  expect(run).toMatchObject({ status, [stream]: expect.stringContaining('Usage: npm run faults') })
})
