import { type ChildProcess, fork } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { closeDatabases, migrate, openDatabase } from '@cluster/database'
import { openQueues, pendingRow } from '@cluster/jobs'
import { migrations } from '@cluster/notifications/migrations.ts'
import { Reminder } from '@cluster/notifications/models/reminder.ts'
import { createChain, Delivery } from '../faults/chain.ts'
import { newThing, timesOf } from '../faults/things.ts'
import { startThrowawayStores } from '../stores/throwaway.ts'
import { startChild } from './child.ts'
import type { Planned, PlanTask } from './plan-large-event.ts'

/** How fast jobs are, and how late. */
export interface JobFigures {
  /** Reminders planned from one fact. */
  planned: { reminders: number } & Planned
  /** Requests by two workers to a receiver that answers at once. */
  delivered: { count: number; perSecond: number }
  /** How long after they were due requests arrived, at a steady rate. */
  late: { perSecond: number; p50Ms: number; p99Ms: number }
  /** The most that was in Redis meanwhile, and the furthest ahead that any of it was due, in seconds. */
  redis: { jobs: number; aheadSeconds: number }
  /** What was not planned, or did not arrive exactly once. */
  errors: number
}

interface Sizes {
  registrations: number
  deliveries: number
  perSecond: number
  seconds: number
}

/** Each registration for an event a month ahead has three reminders. */
export const wholeSizes: Sizes = { registrations: 33_334, deliveries: 10_000, perSecond: 200, seconds: 20 }

/** Measures planning, and delivering by the chain of the fault run, on stores of its own. */
export async function measureJobs(
  sizes: Sizes,
  stops: (() => Promise<void>)[],
  report: (line: string) => void,
): Promise<JobFigures> {
  const stores = await startThrowawayStores(report)
  stops.push(() => stores.stop())
  const { mongodbUri, redisUrl } = stores
  await Promise.all(['sender', 'receiver', 'notifications'].map(name => openDatabase(name, mongodbUri)))
  stops.push(closeDatabases)
  await createChain()
  await migrate('notifications', migrations)

  const child = startChild('plan-large-event.ts')
  const task: PlanTask = { mongodbUri, redisUrl, registrations: sizes.registrations }
  const planned = (await child.ask(task)) as Planned
  await child.stop()
  const reminders = await Reminder.countDocuments()
  report(`${reminders} reminders planned in ${planned.seconds.toFixed(1)} s.`)

  const receiver = await startReceiver()
  stops.push(receiver.close)
  const workers = [1, 2].map(() => startWorker([mongodbUri, redisUrl, receiver.url]))
  stops.push(async () => {
    for (const worker of workers) worker.kill('SIGKILL')
  })
  await Promise.all(workers.map(worker => new Promise(resolve => worker.once('message', resolve))))
  const redis = watchRedis(redisUrl)
  stops.push(redis.stop)

  await insertDue(Array.from({ length: sizes.deliveries }, () => newThing(0)))
  const started = Date.now()
  await receiver.until(sizes.deliveries)
  const perSecond = sizes.deliveries / ((Date.now() - started) / 1_000)
  report(`${sizes.deliveries} requests delivered, ${perSecond.toFixed(0)} a second.`)

  const soonMs = 5_000
  const steady = Array.from({ length: sizes.perSecond * sizes.seconds }, (_, n) =>
    newThing(soonMs + (n * 1_000) / sizes.perSecond),
  )
  await insertDue(steady)
  await receiver.until(sizes.deliveries + steady.length)
  const late = steady
    .map(thing => receiver.arrivals.get(thing)! - timesOf(thing).dueAt.getTime())
    .sort((a, b) => a - b)
  const at = (share: number) => late[Math.floor(late.length * share)]!
  const all = sizes.deliveries + steady.length
  return {
    planned: { reminders, ...planned },
    delivered: { count: sizes.deliveries, perSecond },
    late: { perSecond: sizes.perSecond, p50Ms: at(0.5), p99Ms: at(0.99) },
    redis: redis.most,
    errors:
      Math.abs(reminders - sizes.registrations * 3) +
      (receiver.requests() - all) +
      late.filter(ms => ms < 0).length,
  }
}

function startWorker(args: string[]): ChildProcess {
  return fork(fileURLToPath(new URL('../faults/worker.ts', import.meta.url)), args, {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}

async function insertDue(things: string[]): Promise<void> {
  const rows = things.map(_id => {
    const { dueAt } = timesOf(_id)
    return { ...pendingRow, _id, dueAt, wakeAt: dueAt }
  })
  await Delivery.collection.insertMany(rows as never[], { ordered: false })
}

/** A receiver that answers at once, and notes when each came first. */
async function startReceiver() {
  const arrivals = new Map<string, number>()
  let requests = 0
  const server = createServer((request, response) => {
    const id = String(request.headers['webhook-id'])
    requests += 1
    if (!arrivals.has(id)) arrivals.set(id, Date.now())
    response.end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrivals,
    requests: () => requests,
    until: async (count: number) => {
      while (arrivals.size < count) await sleep(20)
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

/** Sees how much is in Redis, and how far ahead, until it is stopped. */
function watchRedis(redisUrl: string) {
  const most: JobFigures['redis'] = { jobs: 0, aheadSeconds: 0 }
  const queues = openQueues(['receiver-deliver'], { redisUrl })
  let isOver = false
  const watching = (async () => {
    while (!isOver) {
      const [{ waiting, active, delayed } = { waiting: 0, active: 0, delayed: 0 }] = await queues.status()
      most.jobs = Math.max(most.jobs, waiting + active + delayed)
      most.aheadSeconds = Math.max(most.aheadSeconds, await queues.furthestAheadSeconds())
      await sleep(500)
    }
  })().catch(() => undefined)
  return {
    most,
    stop: async () => {
      isOver = true
      await watching
      await queues.close()
    },
  }
}
