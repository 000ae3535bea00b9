import { closeDatabases, createCollections, openDatabase } from '@cluster/database'
import { eventually } from '@cluster/testkit'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import {
  createProducer,
  defineInbox,
  defineJob,
  defineOutbox,
  type InboxRow,
  startWorker,
} from '../src/index.ts'
import { config, noLog, queues } from './fixtures.ts'

const outbox = defineOutbox('sender', ['receiver'])
const inbox = defineInbox('receiver')
let worked: string[] = []
const job = defineJob({
  name: 'receiver-work',
  rows: inbox.rows,
  handle: async ({ _id }) => {
    worked.push(_id)
    return { state: 'DONE' }
  },
})

const producer = createProducer(queues)
const running: { close(): Promise<void> }[] = []
const common = { ...queues, producer, sweepEveryMs: 100, log: noLog }
const startSender = () =>
  running.push(
    startWorker({
      ...common,
      jobs: [outbox.handOver(producer)],
      outbox: { outbox, service: 'sender', receivers: ['receiver'] },
    }),
  )
const startReceiver = () =>
  running.push(startWorker({ ...common, jobs: [job], inbox: { inbox, job: job.name } }))

beforeAll(async () => {
  for (const name of ['sender', 'receiver'])
    await openDatabase(name, config.MONGODB_URI, config.CLUSTER_PREFIX)
  await createCollections([outbox.facts, inbox.rows])
})
beforeEach(async () => {
  worked = []
  await Promise.all([outbox.facts.deleteMany(), inbox.rows.deleteMany()])
})
afterEach(async () => {
  await Promise.all(running.splice(0).map(worker => worker.close()))
})
afterAll(async () => {
  await producer.close()
  await closeDatabases()
})

describe('handing a fact over', () => {
  test('brings it to the receiver once, and ends it at the sender', async () => {
    startSender()
    startReceiver()

    await outbox.transact(producer)(async (_, emit) => emit({ type: 'thing.done', subject: 'thing-1' }))

    await eventually(async () => {
      expect(await outbox.facts.find().lean()).toMatchObject([{ state: 'HANDED_OVER' }])
      expect(await inbox.rows.find().lean()).toMatchObject([
        { type: 'thing.done', subject: 'thing-1', state: 'DONE' },
      ])
    })
    expect(worked).toHaveLength(1)
  })

  test('waits for a receiver that is away, and counts as done only once it has stored it', async () => {
    startSender()
    await outbox.transact(producer)(async (_, emit) => emit({ type: 'thing.done', subject: 'thing-2' }))
    await eventually(async () => expect(await outbox.facts.find().lean()).toMatchObject([{ attempts: 1 }]))
    expect(await outbox.facts.find().lean()).toMatchObject([{ state: 'PENDING' }])

    startReceiver()

    await eventually(async () =>
      expect(await outbox.facts.find().lean()).toMatchObject([{ state: 'HANDED_OVER' }]),
    )
    expect(await inbox.rows.find().lean()).toMatchObject([{ subject: 'thing-2' }])
    // Stored is handed over; that it is worked on comes after.
    await eventually(() => expect(worked).toHaveLength(1))
  })

  test('is tried again ever less often while the receiver is away', async () => {
    await outbox.transact(producer)(async (_, emit) => emit({ type: 'thing.done', subject: 'thing-1' }))
    const at = new Date(Date.now() - 50_000)
    await outbox.facts.updateMany({}, { at })
    startSender()

    await eventually(async () => {
      const [row] = await outbox.facts.find().lean()
      expect(row).toMatchObject({ state: 'PENDING', attempts: 0, claimedAt: expect.any(Date) })
      const waited = row!.claimedAt!.getTime() - at.getTime()
      expect(row!.wakeAt.getTime() - at.getTime()).toBeGreaterThanOrEqual(waited * 1.5 - 1)
    })
    startReceiver()
    await eventually(async () => expect(worked).toHaveLength(1))
  })

  test('stores a fact that comes twice once', async () => {
    const message = { type: 'thing.done', subject: 'thing-3', from: 'sender', at: new Date(), details: null }

    await Promise.all([1, 2, 3].map(() => inbox.store('sender-3', message)))

    expect(await inbox.rows.countDocuments()).toBe(1)
  })
})

describe('a fact with details', () => {
  test('brings them to the services that it names and to no others, and is kept without them', async () => {
    const details = { personId: 'person-1', price: '$5' }
    let seen: unknown
    const read = defineJob<InboxRow>({
      ...job,
      handle: async row => {
        seen = row.details
        return { state: 'DONE', fields: { details: null } }
      },
    })
    startSender()
    running.push(startWorker({ ...common, jobs: [read], inbox: { inbox, job: read.name } }))

    await outbox.transact(producer)(async (_, emit) => {
      emit({ type: 'thing.seen', subject: 'thing-5', details, to: ['receiver'] })
      emit({ type: 'thing.hidden', subject: 'thing-5', details, to: [] })
    })

    await eventually(async () => {
      expect(await outbox.facts.find().lean()).toMatchObject([{ state: 'HANDED_OVER', details: null }])
      expect(await inbox.rows.find().lean()).toMatchObject([{ state: 'DONE', details: null }])
    })
    expect(seen).toEqual(details)
  })

  test('is kept without them when it comes once more after it was worked on', async () => {
    const message = { type: 'thing.seen', subject: 'thing-6', from: 'sender', at: new Date() }
    await inbox.store('sender-6', { ...message, details: { personId: 'person-1' } })
    await inbox.rows.updateOne({ _id: 'sender-6' }, { state: 'DONE', details: null })

    await inbox.store('sender-6', { ...message, details: { personId: 'person-1' } })

    expect(await inbox.rows.find().lean()).toMatchObject([{ state: 'DONE', details: null }])
  })
})

describe('a transaction', () => {
  test('that fails emits nothing', async () => {
    const failing = outbox.transact(producer)(async (_, emit) => {
      emit({ type: 'thing.done', subject: 'thing-4' })
      throw new Error('no')
    })

    await expect(failing).rejects.toThrow('no')
    expect(await outbox.facts.countDocuments()).toBe(0)
  })
})
