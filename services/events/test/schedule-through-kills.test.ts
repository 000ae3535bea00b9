import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { closeDatabases, inTransaction, migrate, openDatabase, trusted } from '@cluster/database'
import { eventually, testConfig } from '@cluster/testkit'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { migrations } from '../src/migrations.ts'
import { Event, type EventRecord } from '../src/models/event.ts'
import { Occurrence } from '../src/models/occurrence.ts'
import { occurrenceOf } from '../src/operations/occurrences/occurrence-of.ts'
import { plannedFor } from '../src/operations/schedule/plan-event.ts'
import { outbox } from '../src/outbox.ts'
import { schedule } from '../src/schedule.ts'
import { eventLike, inHours } from './fixtures.ts'

const config = testConfig()
const workers: ChildProcess[] = []
const crashes: string[] = []
const perKind = 250

beforeAll(async () => {
  await openDatabase('events', config.MONGODB_URI, config.CLUSTER_PREFIX)
  await migrate('events', migrations)
})
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL')
  await closeDatabases()
})

function startWorker(): void {
  const { MONGODB_URI, REDIS_URL, CLUSTER_PREFIX } = config
  const child = fork(
    fileURLToPath(new URL('schedule-worker.ts', import.meta.url)),
    [MONGODB_URI, REDIS_URL, CLUSTER_PREFIX],
    {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  )
  child.on('exit', (code, signal) => signal !== 'SIGKILL' && crashes.push(`ended with ${signal ?? code}`))
  workers.push(child)
}

const killOne = () => workers.shift()!.kill('SIGKILL')

/** What comes due in three seconds, a kind of change for each quarter of a thousand events. */
function dueAt(at: Date): EventRecord[] {
  const startsAt = new Date(at.getTime() + 3_600_000)
  const base = { startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000), changedAt: inHours(-48) }
  const anHourBefore = 'PT1H'
  const kinds: Partial<EventRecord>[] = [
    { status: 'SCHEDULED', publishAt: at },
    { status: 'PUBLISHED', registrationOpensBefore: anHourBefore },
    { status: 'PUBLISHED', registrationClosesBefore: anHourBefore },
    { status: 'PUBLISHED', onlineUrl: 'https://salle.example/fictive', onlineUrlBefore: anHourBefore },
  ]
  return kinds.flatMap(kind => Array.from({ length: perKind }, () => eventLike({ ...base, ...kind })))
}

/** How often each thing was told of, by type. */
async function told(): Promise<Record<string, { once: number; more: number }>> {
  const rows = await outbox.facts
    .aggregate<{ _id: string; once: number; more: number }>([
      { $match: { to: 'notifications' } },
      { $group: { _id: { type: '$type', subject: '$subject' }, times: { $sum: 1 } } },
      {
        $group: {
          _id: '$_id.type',
          once: { $sum: { $cond: [{ $eq: ['$times', 1] }, 1, 0] } },
          more: { $sum: { $cond: [{ $gt: ['$times', 1] }, 1, 0] } },
        },
      },
    ])
    .exec()
  return Object.fromEntries(rows.map(({ _id, once, more }) => [_id, { once, more }]))
}

test('of a thousand changes that come due while workers are killed with -9, each is done once and none is lost', async () => {
  const at = new Date(Date.now() + 3_000)
  const events = dueAt(at)
  const dates = events.map(event => occurrenceOf(event))
  await Event.collection.insertMany(events as never[])
  await Occurrence.collection.insertMany(dates as never[])
  await inTransaction('events', session =>
    schedule.plan(
      events.flatMap((event, n) => plannedFor(event, [dates[n]!])),
      session,
    ),
  )
  for (let n = 0; n < 3; n++) startWorker()

  const done = () => outbox.facts.countDocuments({ to: 'notifications' })
  let kills = 0
  // At moments at which they are at it, whatever the machine's speed.
  for (const progress of [1, 100, 250, 400, 550, 700, 850]) {
    await eventually(async () => expect(await done()).toBeGreaterThanOrEqual(progress), 60_000)
    killOne()
    startWorker()
    kills += 1
  }
  // The transaction of one that was killed holds its rows until MongoDB ends it, half a minute and more later.
  await eventually(async () => expect(await done()).toBeGreaterThanOrEqual(4 * perKind), 120_000)
  // What was done and not noted comes back when its lease runs out: nothing more may come of it.
  await eventually(
    async () =>
      expect(
        await schedule.rows.countDocuments({ state: 'PENDING', wakeAt: trusted({ $lte: new Date() }) }),
      ).toBe(0),
    60_000,
  )

  const lateMs = Date.now() - at.getTime()
  process.stderr.write(`Schedule: ${JSON.stringify({ changes: 4 * perKind, kills, lateMs, crashes })}\n`)
  expect(await told()).toEqual({
    'event.published': { once: perKind, more: 0 },
    'occurrence.registration-opened': { once: perKind, more: 0 },
    'occurrence.registration-closed': { once: perKind, more: 0 },
    'occurrence.link-revealed': { once: perKind, more: 0 },
  })
  expect(await Event.countDocuments({ status: 'PUBLISHED' })).toBe(4 * perKind)
  expect(crashes).toEqual([])
}, 240_000)
