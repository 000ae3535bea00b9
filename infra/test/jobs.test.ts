import { closeDatabases, migrate, openDatabase } from '@cluster/database'
import { createProducer, defineJob, openQueues, startWorker } from '@cluster/jobs'
import { Reminder } from '@cluster/notifications/models/reminder.ts'
import { eventually, testConfig } from '@cluster/testkit'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { drain } from '../jobs/drain.ts'
import { replay } from '../jobs/replay.ts'
import { statusOf } from '../jobs/status.ts'
import { statusText } from '../jobs/text.ts'
import { keyOf, workRows } from '../jobs/work-rows.ts'
import { allMigrations } from '../seed/open-databases.ts'
import { runCommand } from './run-command.ts'

const { MONGODB_URI, REDIS_URL, CLUSTER_PREFIX: prefix } = testConfig()
const queue = 'notifications-send-reminder'
const queues = openQueues([queue], { redisUrl: REDIS_URL, prefix })
const reminders = workRows().find(one => keyOf(one) === 'notifications.reminders')!
const hour = 3_600_000

beforeAll(async () => {
  await openDatabase('notifications', MONGODB_URI, prefix)
  await migrate('notifications', allMigrations.notifications)
})
beforeEach(() => Reminder.deleteMany())
afterAll(async () => {
  await queues.close()
  await closeDatabases()
})

const row = (_id: string, inMs: number, given: object = {}) => {
  const at = new Date(Date.now() + inMs)
  const about = {
    kind: 'DAY_1' as const,
    rule: 'DAY_1',
    source: 'REGISTRATION' as const,
    sourceId: _id,
    recipientId: 'person',
  }
  return Reminder.create({
    _id,
    ...about,
    startsAt: at,
    dueAt: at,
    wakeAt: at,
    expiresAt: at,
    version: 0,
    ...given,
  })
}
const attempted = { attempts: 1, claimedAt: new Date() }

test('work of every service is found by its fields', () => {
  const keys = workRows().map(keyOf)
  const some = ['members.facts', 'events.plannedChanges', 'identity.inbox', 'notifications.digests']
  expect(keys).toEqual(
    expect.arrayContaining([...some, 'notifications.reminders', 'notifications.webhookDeliveries']),
  )
  expect(new Set(keys).size).toBe(keys.length)
})

test('tells what is due, claimed, waiting and failed', async () => {
  await row('due', -60_000)
  await row('due-just-now', -1)
  await row('later', hour)
  await row('claimed', 10_000, attempted)
  await row('tried-later', 10_000, { ...attempted, lastError: 'HTTP_503' })
  await row('failed', -hour, { state: 'FAILED' })
  await row('sent', -hour, { state: 'SENT' })

  const status = await statusOf(reminders)

  expect(status).toMatchObject({ rows: 'notifications.reminders', pending: 5, due: 2, claimed: 1, failed: 1 })
  expect(status.oldestDueSeconds).toBeGreaterThanOrEqual(60)
  const text = statusText([status], [{ queue, waiting: 3, active: 0, delayed: 0, paused: true }])
  for (const part of [
    /notifications\.reminders +5 +2 +1 /,
    /send-reminder +3 .*paused/,
    /jobs -- replay/,
    /resume/,
  ])
    expect(text).toMatch(part)
  expect(statusText([], null)).toMatch(/no work[\s\S]*Redis does not answer/)
})

test('tries again what failed, once', async () => {
  await row('a', -hour, { state: 'FAILED', reason: '550', fence: 4, attempts: 9 })
  await row('b', -hour, { state: 'FAILED', reason: '550' })
  await row('sent', -hour, { state: 'SENT' })

  expect(await replay(reminders, 'a')).toBe(1)
  expect(await replay(reminders)).toBe(1)
  expect(await replay(reminders)).toBe(0)
  expect(await Reminder.findById('a').lean()).toMatchObject({
    state: 'PENDING',
    reason: null,
    fence: 5,
    attempts: 0,
  })
  expect(await Reminder.countDocuments({ state: 'SENT' })).toBe(1)
})

test('drains: what is claimed is finished, nothing else begun, until it is resumed', async () => {
  const producer = createProducer({ redisUrl: REDIS_URL, prefix })
  const begun: string[] = []
  let finish = () => {}
  const finished = new Promise<void>(resolve => {
    finish = resolve
  })
  const job = defineJob({
    name: queue,
    rows: Reminder,
    handle: async ({ _id }) => {
      begun.push(_id)
      await finished
      return { state: 'SENT' }
    },
  })
  const quiet = () => undefined
  const log = { info: quiet, warn: quiet, error: quiet }
  const worker = startWorker({ redisUrl: REDIS_URL, prefix, jobs: [job], producer, sweepEveryMs: 200, log })
  const lines: string[] = []
  try {
    await row('first', -1)
    await eventually(() => expect(begun).toEqual(['first']))
    const drained = drain([reminders], queues, { patienceMs: 60_000, report: line => lines.push(line) })
    await eventually(() => expect(lines).toEqual(['1 rows are being worked on.']))
    await row('second', -1)
    finish()

    expect(await drained).toBe(0)
    expect(lines.at(-1)).toBe('Nothing is claimed.')
    expect(begun).toEqual(['first'])
    expect(await statusOf(reminders)).toMatchObject({ due: 1, claimed: 0 })

    await queues.resume()
    await eventually(async () => expect((await Reminder.findById('second').lean())!.state).toBe('SENT'))
  } finally {
    await worker.close()
    await producer.close()
  }
})

test('npm run jobs tells how the work of a cluster stands, and how it is used', async () => {
  const { status, stdout } = await runCommand('jobs', ['status', '--json'])
  expect(status).toBe(0)
  const told = JSON.parse(stdout)
  expect(told.rows.map(({ rows }: { rows: string }) => rows)).toContain('notifications.reminders')
  expect(told.queues.map(({ queue }: { queue: string }) => queue)).toContain(queue)

  const wrong = await runCommand('jobs', ['replay', 'nothing'])
  expect(wrong).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/There is no "nothing": it is all, or one of/),
  })
  for (const args of [[], ['status', 'all'], ['drain', '--seconds=0']])
    expect(await runCommand('jobs', args)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Usage:'),
    })
})
