import { closeDatabases } from '@cluster/database'
import { eventually } from '@cluster/testkit'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { createProducer } from '../src/index.ts'
import { inMs, Note, noteJob, openNotes, queues, work } from './fixtures.ts'

let stops: (() => Promise<void>)[] = []
const run = (...args: Parameters<typeof noteJob>) => stops.push(work(noteJob(...args)))

beforeAll(openNotes)
beforeEach(() => Note.deleteMany())
afterEach(async () => {
  await Promise.all(stops.map(stop => stop()))
  stops = []
})
afterAll(closeDatabases)

const statesAre = (state: string, count: number) =>
  eventually(async () => expect(await Note.countDocuments({ state })).toBe(count))

describe('a worker', () => {
  test('does each row once, however many workers there are', async () => {
    const done: string[] = []
    const handle = async ({ _id }: { _id: string }) => {
      done.push(_id)
      return { state: 'DONE' }
    }
    await Note.insertMany(Array.from({ length: 200 }, (_, n) => ({ _id: `n${n}`, wakeAt: inMs(-1) })))

    for (let worker = 0; worker < 10; worker++) run(handle)

    await statesAre('DONE', 200)
    expect(new Set(done).size).toBe(200)
    expect(done).toHaveLength(200)
  })

  test('waits until a row is due, to well within a second', async () => {
    const due = inMs(700)
    let doneAt = 0
    await Note.create({ _id: 'later', wakeAt: due })

    run(async () => {
      doneAt = Date.now()
      return { state: 'DONE' }
    })

    await statesAre('DONE', 1)
    expect(doneAt).toBeGreaterThanOrEqual(due.getTime())
  })

  test('takes up a row whose worker died', async () => {
    await Note.create({ _id: 'orphan', wakeAt: inMs(300), fence: 1, attempts: 1 })

    run(async () => ({ state: 'DONE' }))

    await statesAre('DONE', 1)
    expect(await Note.findById('orphan').lean()).toMatchObject({ fence: 2, attempts: 2 })
  })

  test('tries again after a failure, and keeps a code of it but no text', async () => {
    let tries = 0
    await Note.create({ _id: 'flaky', wakeAt: inMs(-1) })

    run(
      async () => {
        if (++tries < 3) throw Object.assign(new Error('to habitant@example.org'), { code: 'ETRY' })
        return { state: 'DONE' }
      },
      { backoffMs: () => 10 },
    )

    await statesAre('DONE', 1)
    expect(await Note.findById('flaky').lean()).toMatchObject({ attempts: 3, lastError: 'ETRY' })
  })

  test('comes back to a row when its handler says, with what it notes, by its only attempt', async () => {
    let calls = 0
    await Note.create({ _id: 'early', wakeAt: inMs(-1) })

    run(
      async () => {
        if (++calls < 4) return { inMs: 10, fields: { text: `look ${calls}` } }
        return { state: 'DONE' }
      },
      { maxAttempts: 1 },
    )

    await statesAre('DONE', 1)
    expect(await Note.findById('early').lean()).toMatchObject({ attempts: 1, fence: 4, text: 'look 3' })
  })

  test('counts what was tried, when its handler says when to try again', async () => {
    await Note.create({ _id: 'busy', wakeAt: inMs(-1) })

    run(async () => ({ inMs: 3_600_000, error: 'BUSY' }))

    await eventually(async () =>
      expect(await Note.findById('busy').lean()).toMatchObject({
        state: 'PENDING',
        attempts: 1,
        lastError: 'BUSY',
      }),
    )
    const { wakeAt } = (await Note.findById('busy').lean())!
    expect(wakeAt.getTime()).toBeGreaterThan(Date.now() + 3_000_000)
  })

  test('gives a row up after its last attempt, and goes on with the others', async () => {
    await Note.insertMany([
      { _id: 'poison', wakeAt: inMs(-2) },
      { _id: 'good', wakeAt: inMs(-1) },
    ])

    run(
      async ({ _id }) => {
        if (_id === 'poison') throw new TypeError('never')
        return { state: 'DONE' }
      },
      { backoffMs: () => 10, maxAttempts: 3 },
    )

    await statesAre('FAILED', 1)
    await statesAre('DONE', 1)
    expect(await Note.findById('poison').lean()).toMatchObject({ attempts: 3, lastError: 'TypeError' })
  })

  test('ends a row as FAILED that was claimed too often without an end', async () => {
    await Note.create({ _id: 'killer', wakeAt: inMs(-1), attempts: 3 })

    run(async () => ({ state: 'DONE' }), { maxAttempts: 3 })

    await statesAre('FAILED', 1)
  })

  test('extends its lease while it is at work', async () => {
    let runs = 0
    await Note.create({ _id: 'slow', wakeAt: inMs(-1) })
    const handle = async () => {
      runs++
      await new Promise(resolve => setTimeout(resolve, 900))
      return { state: 'DONE' }
    }

    run(handle, { leaseMs: 300 })
    run(handle, { leaseMs: 300 })

    await statesAre('DONE', 1)
    expect(runs).toBe(1)
  })

  test('loses nothing when Redis is wiped', async () => {
    await Note.insertMany(Array.from({ length: 50 }, (_, n) => ({ _id: `w${n}`, wakeAt: inMs(500) })))
    const redis = new Redis(queues.redisUrl)
    run(async () => ({ state: 'DONE' }))
    await eventually(async () => expect(await redis.keys(`${queues.prefix}*delayed`)).not.toEqual([]))

    const keys = await redis.keys(`${queues.prefix}*`)
    await redis.del(keys)

    await statesAre('DONE', 50)
    redis.disconnect()
  })

  test.each([
    ['a process whose clock was hours ahead', 7_200_000],
    ['somebody before it was due earlier', 50_000],
  ])('does in time what was put to sleep for longer by %s', async (_, aheadMs) => {
    await Note.create({ _id: 'asleep', wakeAt: inMs(-1) })
    const asleep = new Queue('notes-read', {
      connection: { url: queues.redisUrl },
      prefix: `${queues.prefix}bull`,
    })
    await asleep.add('notes-read', { id: 'asleep' }, { jobId: 'asleep-0', delay: aheadMs })

    run(async () => ({ state: 'DONE' }))

    await statesAre('DONE', 1)
    await asleep.obliterate({ force: true })
    await asleep.close()
  })

  test('finishes what it has claimed before it closes', async () => {
    let finished = false
    await Note.create({ _id: 'closing', wakeAt: inMs(-1) })
    let begun = () => {}
    const started = new Promise<void>(resolve => {
      begun = resolve
    })
    run(async () => {
      begun()
      await new Promise(resolve => setTimeout(resolve, 300))
      finished = true
      return { state: 'DONE' }
    })
    await started

    await stops.pop()!()

    expect(finished).toBe(true)
    expect(await Note.countDocuments({ state: 'DONE' })).toBe(1)
  })
})

describe('a producer', () => {
  test('neither fails nor waits when Redis is away', async () => {
    const producer = createProducer({ redisUrl: 'redis://127.0.0.1:1' })

    expect(await producer.wake('notes-read', [{ id: 'a', fence: 0, delayMs: 0 }])).toBe(false)

    await producer.close()
  })
})
