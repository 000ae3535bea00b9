import { closeDatabases } from '@cluster/database'
import { eventually, type Line, lineTo } from '@cluster/testkit'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { Redis } from 'ioredis'
import { register } from 'prom-client'
import { createProducer, handleRow, sweep } from '../src/index.ts'
import { measure } from '../src/sweep.ts'
import { sweepAll } from '../src/sweep-all.ts'
import { inMs, keptLog, Note, noLog, noteJob, openNotes, queues, work } from './fixtures.ts'

const redis = new Redis(queues.redisUrl)
let line: Line
const ends: (() => Promise<void>)[] = []
const done = noteJob(async () => ({ state: 'DONE' }))
const faults: unknown[] = []
const onFault = (fault: unknown) => faults.push(fault)

beforeAll(async () => {
  process.on('unhandledRejection', onFault)
  await openNotes()
})
beforeEach(async () => {
  line = await lineTo(queues.redisUrl)
  await Note.deleteMany()
})
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
  await line.close()
  expect(faults).toEqual([])
})
afterAll(async () => {
  process.off('unhandledRejection', onFault)
  redis.disconnect()
  await closeDatabases()
})

/** Rows whose first `count` updates fail, as they do while MongoDB chooses a new primary. */
function failing(count: number, filter: (set: object) => boolean) {
  let left = count
  const collection = new Proxy(Note.collection, {
    get: (target, name) => {
      const real = Reflect.get(target, name)
      if (name !== 'updateOne') return typeof real === 'function' ? real.bind(target) : real
      return async (where: object, update: [{ $set: object }]) => {
        if (filter(update[0].$set) && left-- > 0) throw new Error('no primary')
        return target.updateOne(where, update)
      }
    },
  })
  return { ...done, rows: { collection } as unknown as typeof Note }
}

describe('while Redis is away', () => {
  test('a worker closes, and leaves no connection behind', async () => {
    const end = work(done, { redisUrl: line.url })
    await eventually(() => expect(line.open()).toBeGreaterThan(3))
    line.cut()

    await end()

    line.mend()
    await new Promise(resolve => setTimeout(resolve, 2_500))
    expect(line.open()).toBe(0)
  })

  test('a worker finishes what it has claimed before it closes', async () => {
    let begin = () => {}
    const begun = new Promise<void>(resolve => {
      begin = resolve
    })
    const slow = noteJob(async () => {
      begin()
      await new Promise(resolve => setTimeout(resolve, 1_000))
      return { state: 'DONE' }
    })
    await Note.create({ _id: 'slow', wakeAt: inMs(-1) })
    const end = work(slow, { redisUrl: line.url })
    await begun
    line.cut()

    await end()

    expect(await Note.findById('slow').lean()).toMatchObject({ state: 'DONE' })
  })

  test('a worker waits, says so once, and goes on by itself', async () => {
    const { log, lines } = keptLog()
    ends.push(work(done, { redisUrl: line.url, log }))
    await eventually(() => expect(line.open()).toBeGreaterThan(3))
    line.cut()
    await Note.create({ _id: 'later', wakeAt: inMs(-1) })
    await eventually(() => expect(lines).toContain('rows wait: they cannot be swept: Redis is away'))
    await new Promise(resolve => setTimeout(resolve, 500))

    line.mend()

    await eventually(async () => expect(await Note.findById('later').lean()).toMatchObject({ state: 'DONE' }))
    expect(lines).toEqual(['rows wait: they cannot be swept: Redis is away', 'rows are swept again'])
  })
})

describe('while MongoDB is away for a moment', () => {
  const notRedis = createProducer({ redisUrl: 'redis://127.0.0.1:1' })
  afterAll(() => notRedis.close())

  test('what was done is noted later, not done again', async () => {
    let runs = 0
    await Note.create({ _id: 'once', wakeAt: inMs(-1) })
    const job = failing(2, set => 'state' in set)
    const counted = {
      ...job,
      handle: async () => {
        runs++
        return { state: 'DONE' }
      },
    }

    await handleRow(counted, 'once', notRedis)

    expect(runs).toBe(1)
    expect(await Note.findById('once').lean()).toMatchObject({ state: 'DONE', lastError: null })
  })
})

describe('a producer', () => {
  test('puts the first row of a process that has just begun', async () => {
    const producer = createProducer(queues)

    expect(await producer.wake('notes-first', [{ id: 'a', fence: 0, delayMs: 0 }])).toBe(true)

    await producer.close()
  })

  test('puts rows of any id, and those beside them', async () => {
    for (const id of ['urn:a', '7', 'é /?', ...Array.from({ length: 20 }, (_, n) => `n${n}`)])
      await Note.create({ _id: id, wakeAt: inMs(-1) })

    ends.push(work(done))

    await eventually(async () => expect(await Note.countDocuments({ state: 'DONE' })).toBe(23))
  })

  test('says when Redis takes no job', async () => {
    const { log, lines } = keptLog()
    const producer = createProducer({ ...queues, log })

    expect(await producer.send('notes-odd', 'not:allowed', {})).toBe(false)

    expect(lines).toEqual(['Redis takes no job: Error'])
    await producer.close()
  })
})

describe('sweeping', () => {
  test('brings what is in Redis already no second time', async () => {
    await Note.insertMany(Array.from({ length: 200 }, (_, n) => ({ _id: `s${n}`, wakeAt: inMs(-1) })))
    const counting = createProducer(queues)
    const idle = { ...done, name: 'notes-idle' }
    await sweep(idle, counting)
    const keys = await redis.keys(`${queues.prefix}bull:notes-idle:*`)
    const events = await redis.xlen(`${queues.prefix}bull:notes-idle:events`)
    await sweep(idle, counting)

    expect(keys.filter(key => key.endsWith('-0'))).toHaveLength(200)
    expect(await redis.xlen(`${queues.prefix}bull:notes-idle:events`)).toBe(events)
    await counting.close()
  })

  test('of one job is the turn of one worker at a time', async () => {
    const producers = Array.from({ length: 5 }, () => createProducer(queues))

    const turns = await Promise.all(producers.map(producer => producer.takeTurn('sweep-x', 500)))

    expect(turns.filter(Boolean)).toHaveLength(1)
    await Promise.all(producers.map(producer => producer.close()))
  })

  test('follows soon where there is more than one sweep brings', async () => {
    const rows = Array.from({ length: 5_001 }, (_, n) => ({ _id: `m${n}`, wakeAt: inMs(n - 10_000) }))
    await Note.insertMany(rows)
    const producer = createProducer(queues)
    const idle = { ...done, name: 'notes-many' }
    ends.push(sweepAll([idle], { producer, everyMs: 60_000, log: noLog }), producer.close)
    const key = (id: string) => redis.exists(`${queues.prefix}bull:notes-many:${id}-0`)
    await eventually(async () => expect(await key('m4999')).toBe(1))
    expect(await key('m5000')).toBe(0)

    await Note.updateOne({ _id: 'm0' }, { state: 'DONE' })

    await eventually(async () => expect(await key('m5000')).toBe(1), 5_000)
  })
})

describe('the metrics', () => {
  test('tell how late rows were claimed, by the clock of the database', async () => {
    await Note.create({ _id: 'late', wakeAt: inMs(-90_000) })
    const away = createProducer({ redisUrl: 'redis://127.0.0.1:1' })

    await handleRow({ ...done, name: 'notes-late' }, 'late', away)

    const late = (await Note.findById('late').lean())!.lateMs!
    expect(late).toBeGreaterThanOrEqual(90_000)
    expect(await register.metrics()).toContain(`jobs_lag_seconds_sum{job="notes-late"} ${late / 1000}`)
    await away.close()
  })

  test('tell what is due and not taken, and how old it is', async () => {
    await Note.insertMany([
      { _id: 'a', wakeAt: inMs(-60_000) },
      { _id: 'b', wakeAt: inMs(-1) },
      { _id: 'c', wakeAt: inMs(60_000) },
    ])

    await measure({ ...done, name: 'notes-due' })

    const text = await register.metrics()
    expect(text).toContain('jobs_due{job="notes-due"} 2')
    expect(Number(/oldest_due_seconds\{job="notes-due"\} (\S+)/.exec(text)?.[1])).toBeCloseTo(60, 0)
  })
})

describe('a job that fails', () => {
  test('says so at its 1st, 2nd, 4th try and at the end, with a code and no text', async () => {
    const { log, lines } = keptLog()
    await Note.create({ _id: 'bad', wakeAt: inMs(-1) })
    const fail = async () => {
      throw Object.assign(new Error('habitant@example.org'), { code: 'FORBIDDEN' })
    }
    ends.push(work(noteJob(fail, { maxAttempts: 5, backoffMs: () => 5 }), { log }))

    await eventually(async () => expect(await Note.findById('bad').lean()).toMatchObject({ state: 'FAILED' }))

    const again = 'a row failed and is tried again: FORBIDDEN'
    expect(lines).toEqual([again, again, again, 'a row was given up: FORBIDDEN'])
  })
})

describe('a row that fails while a sweep sees it leased', () => {
  test('is tried again after its backoff, not when the lease would have run out', async () => {
    let runs = 0
    await Note.create({ _id: 'leased', wakeAt: inMs(-1) })
    const handle = async () => {
      runs += 1
      await new Promise(resolve => setTimeout(resolve, 500))
      if (runs === 1) throw new Error('once')
      return { state: 'DONE' }
    }
    ends.push(work(noteJob(handle, { leaseMs: 600_000, backoffMs: () => 50 })))

    await eventually(() => expect(runs).toBe(2))
  })
})

describe('a row that was changed while it was worked on', () => {
  test('is worked on again where its end notes only what was read', async () => {
    let runs = 0
    await Note.create({ _id: 'moving', text: 'old', wakeAt: inMs(-1) })
    const handle = async ({ text }: { text: string }) => {
      if (runs++ === 0) await Note.updateOne({ _id: 'moving' }, { text: 'new' })
      return { state: `READ_${text}`, only: { text } }
    }
    ends.push(work(noteJob(handle)))

    await eventually(async () =>
      expect(await Note.findById('moving').lean()).toMatchObject({ state: 'READ_new' }),
    )
    expect(runs).toBe(2)
  })
})
