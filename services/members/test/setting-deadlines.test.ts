import { closeDatabases } from '@cluster/database'
import { createProducer, handleRow } from '@cluster/jobs'
import type { Subgraph } from '@cluster/subgraph'
import { testConfig } from '@cluster/testkit'
import { endOfDay } from '@cluster/time'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { dailyRound, dailyWorks, scheduleDailyWorks } from '../src/jobs/daily-works.ts'
import { Deadline } from '../src/models/deadline.ts'
import { Round } from '../src/models/round.ts'
import { changeRecipients } from '../src/operations/deadlines/change-recipients.ts'
import { endDeadline } from '../src/operations/deadlines/end-deadline.ts'
import { markPassed } from '../src/operations/deadlines/mark-passed.ts'
import { type Means, setDeadline, type WantedDeadline } from '../src/operations/deadlines/set-deadline.ts'
import { outbox } from '../src/outbox.ts'
import { deadline } from './deadlines.ts'
import { buildForTests } from './fixtures.ts'

const config = testConfig()
const producer = createProducer({ redisUrl: config.REDIS_URL, prefix: config.CLUSTER_PREFIX })
const transact = outbox.transact(producer)
let subgraph: Subgraph

beforeAll(async () => {
  subgraph = await buildForTests(config)
})
beforeEach(() => Promise.all([Deadline.deleteMany(), Round.deleteMany(), outbox.facts.deleteMany()]))
afterAll(async () => {
  await producer.close()
  await subgraph.close()
  await closeDatabases()
})

const commit = (work: (means: Means) => Promise<void>) => transact((session, emit) => work({ session, emit }))
const about = { kind: 'ASSEMBLY', subjectId: 'a1' } as const
const at = new Date('2031-05-01T16:00:00Z')
const set = (more: Partial<WantedDeadline> = {}) =>
  commit(means => setDeadline({ ...about, at, ...more }, means))
const end = (state: 'MET' | 'CALLED_OFF') => commit(means => endDeadline({ ...about, state }, means))
const now = async () => (await Deadline.findById('assembly-a1').lean())!
const told = async () =>
  (await outbox.facts.find().lean()).map(({ type, subject, to }) => ({ type, subject, to }))

describe('a deadline', () => {
  test('that is set is told to notifications, with its id', async () => {
    await set({ organisationId: 'org-test', personIds: ['person-a'] })

    expect(await now()).toMatchObject({ state: 'OPEN', revision: 1, changedIn: 1, personIds: ['person-a'] })
    expect(await told()).toEqual([{ type: 'deadline.changed', subject: 'assembly-a1', to: 'notifications' }])
  })

  test('that is set again is the same one, and no news unless its date is another', async () => {
    await set()
    const { changedAt } = await now()

    await set({ personIds: ['person-b'] })
    expect(await now()).toMatchObject({ revision: 2, changedIn: 1, changedAt, personIds: ['person-b'] })

    await set({ at: new Date('2031-06-01T16:00:00Z') })
    const moved = await now()
    expect(moved).toMatchObject({ revision: 3, changedIn: 3 })
    expect(moved.changedAt.getTime()).toBeGreaterThan(changedAt.getTime())
  })

  test('whose place is another may be news', async () => {
    await set()
    await set({ isNews: true })

    expect(await now()).toMatchObject({ revision: 2, changedIn: 2 })
  })

  test('that is called off is news, and takes place again as news', async () => {
    await set()
    await end('CALLED_OFF')
    expect(await now()).toMatchObject({ state: 'CALLED_OFF', revision: 2, changedIn: 2 })

    await set()
    expect(await now()).toMatchObject({ state: 'OPEN', revision: 3, changedIn: 3 })
  })

  test('is met late as well as in time, once', async () => {
    await set({ at: new Date(Date.now() - 1_000) })
    await markPassed(new Date())
    expect(await now()).toMatchObject({ state: 'PASSED', revision: 1 })

    await end('MET')
    await end('MET')
    await end('CALLED_OFF')

    expect(await now()).toMatchObject({ state: 'MET', revision: 2, changedIn: 1 })
    expect(await told()).toHaveLength(2)
  })

  test('that there is not is ended without a word', async () => {
    await end('MET')

    expect(await told()).toEqual([])
  })

  test('that many set at once has as many revisions', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, n) => set({ at: new Date(at.getTime() + n) })))

    expect(await now()).toMatchObject({ revision: 10 })
    expect(await told()).toHaveLength(10)
  })

  test('is told anew for an organisation for which others act, if it is still due', async () => {
    const [open, passed] = [
      await deadline({ organisationId: 'o' }),
      await deadline({ organisationId: 'o', state: 'PASSED' }),
    ]
    await deadline({ organisationId: 'o', state: 'MET' })
    await deadline({ organisationId: 'other' })

    await commit(means => changeRecipients('o', means))

    const subjects = (await told()).map(({ subject }) => subject).sort()
    expect(subjects).toEqual([open._id, passed._id].sort())
    expect(await Deadline.countDocuments({ revision: 2, changedIn: 1 })).toBe(2)
  })
})

describe('the last instant of a day in Lille', () => {
  test.each([
    ['2030-01-31', '2030-01-31T22:59:59.999Z'],
    ['2030-07-31', '2030-07-31T21:59:59.999Z'],
    // The clocks change in the night to the 31 March and the 27 October 2030.
    ['2030-03-30', '2030-03-30T22:59:59.999Z'],
    ['2030-03-31', '2030-03-31T21:59:59.999Z'],
    ['2030-10-26', '2030-10-26T21:59:59.999Z'],
    ['2030-10-27', '2030-10-27T22:59:59.999Z'],
    ['2030-12-31', '2030-12-31T22:59:59.999Z'],
  ])('%s is %s', (day, instant) => {
    expect(endOfDay(day).toISOString()).toBe(instant)
  })
})

describe('the works of a day', () => {
  const due = () => Round.collection.updateOne({ _id: dailyRound } as object, [{ $set: { wakeAt: '$$NOW' } }])

  test('mark what is open and past, once a day by all workers, and come again after midnight', async () => {
    const { _id } = await deadline({ at: new Date(Date.now() - 1) })
    await deadline()
    let runs = 0
    const job = dailyWorks([
      async now => {
        runs += 1
        await markPassed(now)
      },
    ])
    await scheduleDailyWorks()
    await scheduleDailyWorks()

    await Promise.all(Array.from({ length: 8 }, () => handleRow(job, dailyRound, producer)))

    expect(runs).toBe(1)
    expect(await Deadline.find({ state: 'PASSED' }).lean()).toMatchObject([{ _id }])
    const row = (await Round.findById(dailyRound).lean())!
    expect(row.state).toBe('PENDING')
    const clock = new Intl.DateTimeFormat('fr-FR', { timeStyle: 'short', timeZone: 'Europe/Paris' })
    expect(clock.format(row.wakeAt)).toBe('00:05')
    expect(row.wakeAt.getTime() - Date.now()).toBeLessThan(25 * 3_600_000)
  })

  test('are each done though another fails, which is tried again', async () => {
    const { _id } = await deadline({ at: new Date(Date.now() - 1) })
    let fails = true
    const failing = async () => {
      if (fails) throw Object.assign(new Error('fictitious'), { code: 'FICTITIOUS' })
    }
    const job = dailyWorks([failing, markPassed])
    await scheduleDailyWorks()

    await handleRow(job, dailyRound, producer)
    expect((await Deadline.findById(_id).lean())!.state).toBe('PASSED')
    expect(await Round.findById(dailyRound).lean()).toMatchObject({ lastError: 'FICTITIOUS', attempts: 1 })

    fails = false
    await due()
    await handleRow(job, dailyRound, producer)
    expect(await Round.findById(dailyRound).lean()).toMatchObject({ lastError: null, attempts: 0 })
  })
})
