import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseConfig } from '@cluster/config'
import { apiSchema } from '@cluster/gateway/api-schema.ts'
import { operationLimits } from '@cluster/gateway/config.ts'
import { builtInOperations } from '@cluster/graph/operations.ts'
import { afterAll, describe, expect, jest, test } from '@jest/globals'
import { checkDocuments } from '../operations/check-documents.ts'
import { runCommand } from './run-command.ts'

jest.setTimeout(60_000)

const folder = mkdtempSync(join(tmpdir(), 'initiatives-et-cite-operations-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const good = file(
  'good.graphql',
  `query Name { cluster { ...N } }
   query Next { upcomingOccurrences(first: 5) { edges { node { id } } } cluster { ...N } }
   fragment N on Cluster { name }`,
)

async function operations(...args: string[]) {
  const { status, stdout, stderr } = await runCommand('operations', args, { CLUSTER_DATA: folder })
  return { status, lines: stdout.split('\n').filter(Boolean), stderr }
}

describe('npm run operations', () => {
  test('registers, lists and takes back what an app may send, and changes nothing the second time', async () => {
    const app = ['--app', 'app-of-test']
    const first = await operations('register', good, ...app)
    const second = await operations('register', good, ...app)
    const list = await operations('list', ...app)

    expect(first).toMatchObject({
      status: 0,
      lines: [expect.stringMatching(/^[0-9a-f]{64} {2}Name$/), expect.stringMatching(/ {2}Next$/)],
    })
    expect([second.lines, list.lines]).toEqual([first.lines, first.lines])

    expect((await operations('remove', 'Name', ...app)).lines).toEqual(['Name removed.'])
    expect((await operations('remove', 'Name', ...app)).status).toBe(1)
    expect((await operations('list', ...app)).lines).toEqual([first.lines[1]])
  })

  test('lists every fault of every file, and stores nothing then', async () => {
    const app = ['--app', 'app-of-faults']
    const deep = `${'organiser { events { edges { node { '.repeat(3)}id${' } } } }'.repeat(3)}`
    const { status, stderr } = await operations(
      'register',
      good,
      file('syntax.graphql', 'query {'),
      file('unknown.graphql', 'query A { nothing }\nquery B { cluster { nothing } }'),
      file('hidden.graphql', 'query H { appStanding(id: "1") { isRevoked } }'),
      file('same.graphql', 'query Name { cluster { name } }'),
      file('anonymous.graphql', '{ cluster { name } }'),
      file('deep.graphql', `query Deep { events { edges { node { ${deep} } } } }`),
      ...app,
    )

    expect(status).toBe(1)
    for (const fault of [
      /syntax\.graphql:1: Syntax Error/,
      /unknown\.graphql:1: Cannot query field "nothing" on type "Query"/,
      /unknown\.graphql:2: Cannot query field "nothing" on type "Cluster"/,
      /hidden\.graphql:1: Cannot query field "appStanding"/,
      /same\.graphql: Name stands in .*good\.graphql too/,
      /anonymous\.graphql: an operation has no name/,
      /deep\.graphql: Deep: .*fields inside each other: at most 12/,
      /Nothing was registered\./,
    ])
      expect(stderr).toMatch(fault)
    expect((await operations('list', ...app)).lines).toEqual([])
  })

  test.each([[['register', good]], [['list']], [['remove', '--app', 'a']], [['register', '--app', 'a']]])(
    'says how it is used when it is not: %j',
    async args => {
      expect(await operations(...args)).toMatchObject({ status: 1, stderr: expect.stringContaining('Usage') })
    },
  )
})

test("the operations of the cluster's own clients are ones that the gateway lets through", async () => {
  const documents = builtInOperations()
  const files = Object.fromEntries(documents.map((text, n) => [`${n}`, text]))

  const { operations, faults } = checkDocuments(files, await apiSchema(), parseConfig(operationLimits, {}))

  expect(faults).toEqual([])
  expect(operations.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'ReminderMessage',
      'ReminderRegistration',
      'ReminderRegistrations',
      'MembersDeadlinePlan',
      'MembersDeadlineRevision',
      'MembersDeadlineMessage',
    ]),
  )
})
