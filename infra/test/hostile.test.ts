import { testConfig } from '@cluster/testkit'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'
import { judge } from '../hostile/judge.ts'
import { type OpenDoors, openDoors } from '../hostile/open-doors.ts'
import { randomOf } from '../hostile/random.ts'
import { randomOperation } from '../hostile/random-operation.ts'
import { hunt } from '../hostile/run.ts'

jest.setTimeout(300_000)

let opened: OpenDoors
beforeAll(async () => {
  const config = Object.entries(testConfig()).map(([name, value]) => [name, String(value)])
  opened = await openDoors(Object.fromEntries(config))
})
afterAll(() => opened.close())

describe('50 random and hostile operations at each door', () => {
  test('find nothing: no fault of ours, no leak, no change by what was refused', async () => {
    // Whom a subgraph lets in signed is tried as a person only: nobody in particular may less. The command tries both.
    const doors = opened.doors.filter(({ name }) => !name.endsWith('signed anonymous'))
    const { tallies, faults } = await hunt(doors, { seed: 20_261_201, count: 50, ...opened })

    expect(faults).toEqual([])
    const refusedAll = tallies
      .filter(({ outcomes, sent }) => outcomes.refused === sent)
      .map(({ door }) => door)
    expect(refusedAll).toEqual([
      'gateway, wrong token',
      ...opened.doors.map(({ name }) => name).filter(name => name.endsWith('unsigned')),
    ])
  })
})

describe('the hunt', () => {
  test('sends the same for the same seed', () => {
    const [{ schema } = opened.doors[0]!] = opened.doors
    const twenty = (seed: number) => {
      const random = randomOf(seed)
      return Array.from({ length: 20 }, () => randomOperation(schema, random))
    }

    expect(twenty(1)).toEqual(twenty(1))
    expect(twenty(1)).not.toEqual(twenty(2))
  })

  test('makes documents that are valid, so that it gets past the first door', () => {
    for (const { schema } of opened.doors) {
      const random = randomOf(3)
      for (let n = 0; n < 20; n++)
        expect(validate(schema, parse(randomOperation(schema, random).query))).toEqual([])
    }
  })

  test('tells a change that a refused mutation made', async () => {
    const schema = buildSchema('type Query { a: Int } type Mutation { b: Int }')
    let prints = 0
    const door = { ...opened.doors[0]!, schema }
    const fingerprint = async () => String(prints++)

    const { faults } = await hunt([door], { ...opened, seed: 1, count: 20, fingerprint })

    expect(faults.join()).toContain('it was refused and changed something')
  })

  test.each([
    ['a status of ours', { status: 500, text: '{}' }],
    [
      'a fault by its code',
      { status: 200, text: '{"errors":[{"extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}' },
    ],
    ['an error without a code', { status: 200, text: '{"errors":[{"message":"a"}]}' }],
    ['a stack', { status: 200, text: 'Error: a\n    at b (file.ts:1:2)' }],
    ['a path', { status: 200, text: 'no /home/somebody/file' }],
    ['the database', { status: 400, text: 'MongoServerError' }],
    ["somebody's mail address", { status: 200, text: '{"data":{"a":"someone@example.org"}}' }],
  ])('takes %s for a fault', (_, answer) => {
    expect(judge(answer, '', ['someone@example.org']).fault).not.toBeNull()
  })

  test('takes what was sent for no leak', () => {
    expect(judge({ status: 200, text: '{"a":"MongoServerError"}' }, 'MongoServerError', []).fault).toBeNull()
  })
})
