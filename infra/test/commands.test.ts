import { execSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eventually } from '@cluster/testkit'
import { afterAll, describe, expect, jest, test } from '@jest/globals'
import { decodeJwt } from 'jose'
import { freePorts } from '../distributed/free-ports.ts'
import { bareEnvironment, root, runCommand } from './run-command.ts'

jest.setTimeout(60_000)

const dataDir = mkdtempSync(join(tmpdir(), 'initiatives-et-cite-commands-'))
const file = (name: string) => `infra/test/files/${name}`

afterAll(() => rmSync(dataDir, { recursive: true }))

const run = (command: string, args: string[] = [], env: Record<string, string> = {}) =>
  runCommand(command, args, { CLUSTER_DATA: dataDir, ...env })

test.each(['operations', 'import', 'doctor', 'hostile', 'seed', 'bench', 'browser', 'keys', 'token'])(
  'npm run %s says what it does not know, and how it is used',
  async command => {
    expect(await run(command, ['--nothing'])).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^Unknown option '--nothing'\nUsage:/),
    })
  },
)

test('a command tells how it is used to who asks', async () => {
  const { status, stdout, stderr } = await run('keys', ['--help'])

  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^Usage:/)
})

describe('npm run keys', () => {
  const secretOf = async () => {
    // Makes the secret and the first key.
    await run('token', ['STAFF'])
    return { IDENTITY_SECRET: readFileSync(join(dataDir, 'keys', 'identity-secret'), 'utf8') }
  }

  test('lists the keys, and publishes one that signs later, once', async () => {
    const secret = await secretOf()
    const before = await run('keys', ['list'], secret)
    const rotated = await run('keys', ['rotate'], secret)
    const again = await run('keys', ['rotate'], secret)

    expect(before).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^identity-\w+ .* signs now {2}stays\n$/),
    })
    expect(rotated.stdout.split('\n')).toEqual([
      expect.stringMatching(/ signs now {2}goes /),
      expect.stringMatching(/ signs from .* stays$/),
      '',
    ])
    expect(again).toMatchObject({
      status: 0,
      stdout: rotated.stdout,
      stderr: expect.stringContaining('already'),
    })
  })

  test.each([
    ['no command', [], 'Usage:'],
    ['another command', ['forget'], 'Usage:'],
    ['a cluster elsewhere without its secret', ['rotate'], 'IDENTITY_SECRET'],
  ])('says how it is used, given %s', async (_, args, message) => {
    expect(await run('keys', args)).toMatchObject({ status: 1, stderr: expect.stringContaining(message) })
  })

  test('says so when the secret is another, and changes nothing', async () => {
    const secret = await secretOf()
    const { stdout: before } = await run('keys', ['list'], secret)

    const { status, stderr } = await run('token', ['STAFF'], { CLUSTER_DATA: join(dataDir, 'other') })
    const { stdout: after } = await run('keys', ['list'], secret)

    expect([status, stderr]).toEqual([1, expect.stringMatching(/^IDENTITY_SECRET is not the one .*\n$/)])
    expect(after).toBe(before)
  })
})

describe('npm run token', () => {
  test('prints a token and nothing else', async () => {
    const { status, stdout } = await run('token', ['ANIMATOR'])

    expect(status).toBe(0)
    expect(decodeJwt(stdout.trim())).toMatchObject({ roles: ['ANIMATOR'], sub: 'person-animateur-fictif' })
  })

  test('gives a partner app its scopes and no roles', async () => {
    const claims = decodeJwt((await run('token', ['PARTNER'])).stdout.trim())

    expect(claims).toMatchObject({
      roles: [],
      client_id: claims.sub,
      scope: expect.stringContaining('events:read'),
    })
  })

  test.each([
    ['an unknown role', ['EMPEROR'], {}, 'The roles: DIRECTOR, STAFF'],
    ['no role', [], {}, 'Usage: npm run --silent token -- ROLE'],
    ['production', ['STAFF'], { NODE_ENV: 'production' }, 'not made in production'],
  ])('refuses %s', async (_, args, env, message) => {
    const { status, stdout, stderr } = await run('token', args, env)

    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toContain(message)
  })
})

describe('npm run import', () => {
  test.each([
    ['members', 'members.csv', 2, [':3: INVALID_SIREN siren:', ':5: NAME_MISSING name:']],
    ['events', 'events.ics', 1, [':12: END_BEFORE_START ', ':19: START_MISSING ']],
    ['publications', 'publications.bib', 1, [':7: FIELD_MISSING author:', ':11: UNKNOWN_TYPE ']],
  ])(
    'of %s stores the good records, names the bad by line, and changes nothing the second time',
    async (kind, name, good, bad) => {
      const first = await run('import', [kind, file(name)])
      const second = await run('import', [kind, file(name)])

      expect(first.status).toBe(2)
      for (const line of bad) expect(first.stdout).toContain(file(name) + line)
      expect(first.stdout).toContain(`${good} stored, 0 unchanged, ${bad.length} skipped.`)
      expect(second.stdout).toContain(`0 stored, ${good} unchanged, ${bad.length} skipped.`)
    },
  )

  test.each([
    ['an unknown kind', ['goats', file('members.csv')], 'Usage:'],
    ['a file that is not there', ['members', 'nowhere.csv'], 'There is no file nowhere.csv.'],
  ])('refuses %s', async (_, args, message) => {
    const { status, stderr } = await run('import', args)

    expect(status).toBe(1)
    expect(stderr).toContain(message)
  })
})

describe('npm run seed', () => {
  test('adds a large cluster once, however often it is asked to', async () => {
    const first = await run('seed', ['--scale', '1'])
    const second = await run('seed', ['--scale', '1'])

    expect(first.stdout).toMatch(/^\d+ new documents of 13700 in/)
    expect(second.stdout).toMatch(/^0 new documents of 13700 in/)
    expect(first.stderr).toContain('registrations: 10000')
  })

  test('refuses a scale that is no number', async () => {
    expect(await run('seed', ['--scale', 'huge'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Usage:'),
    })
  })
})

describe('npm start', () => {
  test('on a taken port says so, and how to choose another', async () => {
    const server = createServer()
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo

    const { status, stderr } = await run('standalone', [], { PORT: String(port) })

    server.close()
    expect(status).toBe(1)
    expect(stderr).toBe(
      `Port ${port} is taken. Stop what listens there, or choose another: PORT=${port + 1} npm start\n`,
    )
  })

  test('with settings that cannot be used lists every fault at once', async () => {
    const { status, stderr } = await run('standalone', [], { PORT: 'many', LOG_LEVEL: 'loud' })

    expect(status).toBe(78)
    expect(stderr).toMatch(/PORT must be a port.*\n.*LOG_LEVEL/)
  })

  test('interrupted while it starts leaves no server behind', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'initiatives-et-cite-interrupted-'))
    const [port] = await freePorts(1)
    const child = spawn(process.execPath, ['infra/standalone/main.ts'], {
      cwd: root,
      env: { ...bareEnvironment(), CLUSTER_DATA: folder, PORT: String(port) },
    })
    await new Promise<void>(resolve => child.stderr.on('data', chunk => /started/.test(chunk) && resolve()))

    child.kill('SIGINT')

    await new Promise(resolve => child.once('close', resolve))
    await eventually(() => expect(execSync('ps -eo args').toString()).not.toContain(folder))
    rmSync(folder, { recursive: true })
  })
})
