import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { closeDatabases } from '@cluster/database'
import { eventually } from '@cluster/testkit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { findMongod } from '../stores/find-mongod.ts'
import { findRedis } from '../stores/find-redis.ts'
import { startMongod } from '../stores/mongodb.ts'
import { choosePorts } from '../stores/ports.ts'
import { startRedis } from '../stores/redis.ts'
import { Delivery, Effect, inbox, open, outbox } from './faults/chain.ts'

const seed = 20_261_123
const faultsMs = 5_000
const quiet = () => undefined
const dataDir = mkdtempSync(join(tmpdir(), 'initiatives-et-cite-faults-'))
const children = new Set<ChildProcess>()
const acknowledged: string[] = []
const crashes: string[] = []
let mongodb: Awaited<ReturnType<typeof startMongod>>
let redis: Awaited<ReturnType<typeof startRedis>>
let ports: { mongodb: number; redis: number }

beforeAll(async () => {
  ports = await choosePorts(dataDir)
  ;[mongodb, redis] = await Promise.all([startOwnMongod(), startOwnRedis()])
  await open(mongodb.uri)
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await closeDatabases()
  await Promise.all([mongodb.stop(), redis.stop()])
  rmSync(dataDir, { recursive: true, force: true })
})

// Journaled, as in production: what it acknowledged survives kill -9.
const startOwnMongod = async () =>
  startMongod(await findMongod(quiet), { dataDir, port: ports.mongodb, isThrowaway: false, report: quiet })
// Keeps nothing: killed is wiped.
const startOwnRedis = async () =>
  startRedis(await findRedis(quiet), { dataDir, port: ports.redis, isThrowaway: true, report: quiet })

// BullMQ promotes what is delayed by this: a worker two hours ahead would do everything at once.
const hoursAhead = '--import=data:text/javascript,const now=Date.now;Date.now=()=>now()+7200000'

function start(name: 'worker' | 'producer', clock: string[] = []): ChildProcess {
  const file = fileURLToPath(new URL(`faults/${name}.ts`, import.meta.url))
  const child = fork(file, [mongodb.uri, redis.url], {
    execArgv: ['--disable-warning=ExperimentalWarning', ...clock],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  children.add(child)
  child.on('message', message => message !== 'ready' && acknowledged.push(String(message)))
  child.on('exit', (code, signal) => {
    children.delete(child)
    if (signal !== 'SIGKILL') crashes.push(`${name} ended with ${signal ?? code}`)
  })
  return child
}

/** The same numbers in every run (mulberry32). */
function numbers(from: number): () => number {
  let state = from
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

test('through kill -9 of every part nothing is lost, early, or ended twice', async () => {
  const next = numbers(seed)
  const running = {
    worker: [start('worker'), start('worker'), start('worker', [hoursAhead])],
    producer: [start('producer'), start('producer')],
  }
  await eventually(() => expect(acknowledged.length).toBeGreaterThan(20))
  const done: Record<string, number> = {}
  const replace = (name: 'worker' | 'producer') => {
    running[name].shift()!.kill('SIGKILL')
    running[name].push(start(name))
  }
  const faults: Record<string, () => Promise<void> | void> = {
    'worker kill -9': () => replace('worker'),
    'producer kill -9': () => replace('producer'),
    'Redis kill -9 and wipe': async () => {
      process.kill(redis.pid, 'SIGKILL')
      await redis.stop()
      await pause(next() * 500)
      redis = await startOwnRedis()
    },
    'mongod kill -9': async () => {
      process.kill(mongodb.pid, 'SIGKILL')
      await mongodb.stop()
      mongodb = await startOwnMongod()
    },
    'worker frozen past its lease': async () => {
      const frozen = running.worker[0]!
      frozen.kill('SIGSTOP')
      await pause(2_500)
      frozen.kill('SIGCONT')
    },
  }
  // Each at least once, then by chance.
  const order = Object.keys(faults)
  const begun = Date.now()
  for (let turn = 0; turn < order.length || Date.now() - begun < faultsMs; turn++) {
    const name = order[turn] ?? order[Math.floor(next() * 3)]!
    await faults[name]!()
    done[name] = (done[name] ?? 0) + 1
    await pause(200 + next() * 300)
  }
  for (const producer of running.producer.splice(0)) producer.kill('SIGKILL')
  const lastFault = Date.now()

  await eventually(async () => {
    for (const rows of [outbox.facts, inbox.rows, Delivery])
      expect(await (rows as typeof Delivery).countDocuments({ state: 'PENDING' })).toBe(0)
  }, 40_000)

  const settledMs = Date.now() - lastFault
  const deliveries = await Delivery.find().lean()
  const effects = await Effect.find().lean()
  const ended = new Set(deliveries.filter(({ state }) => state === 'SENT').map(({ _id }) => _id))
  const sent = new Set(effects.map(({ delivery }) => delivery))
  const figures = {
    seed,
    deliveries: deliveries.length,
    acknowledged: acknowledged.length,
    faults: done,
    lost: acknowledged.filter(id => !ended.has(id) || !sent.has(id)).length,
    early: effects.filter(({ lateMs }) => lateMs < 0).length,
    rawRepeats: effects.length - sent.size,
    slowestMs: Math.max(...deliveries.map(({ finishedAt, dueAt }) => Number(finishedAt) - Number(dueAt))),
    settledMs,
    crashes,
  }
  process.stderr.write(`Faults: ${JSON.stringify(figures)}\n`)
  expect(figures).toMatchObject({ lost: 0, early: 0, crashes: [] })
  expect(deliveries.length).toBeGreaterThanOrEqual(acknowledged.length)
  expect(ended).toEqual(sent)
}, 90_000)
