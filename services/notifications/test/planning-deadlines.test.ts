import { closeDatabases } from '@cluster/database'
import type { Graph } from '@cluster/graph'
import { type InboxRow, sleepingProducer } from '@cluster/jobs'
import type { Subgraph } from '@cluster/subgraph'
import { commandsOf, testConfig } from '@cluster/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { buildNotifications } from '../src/build.ts'
import { inbox } from '../src/inbox.ts'
import { lookAgainAtUnknown, planReminders } from '../src/jobs/plan-reminders.ts'
import { Reminder } from '../src/models/reminder.ts'
import type { DeadlineFacts } from '../src/operations/read-deadline.ts'
import { deadlineFacts, graphOf, type World } from './deadlines.ts'
import { day, from, hour } from './fixtures.ts'

let subgraph: Subgraph
let world: World

beforeAll(async () => {
  subgraph = await buildNotifications(testConfig())
})
beforeEach(async () => {
  await Promise.all([Reminder.deleteMany(), inbox.rows.deleteMany()])
  world = { deadline: deadlineFacts(), recipientIds: ['person-a', 'person-b'] }
})
afterAll(async () => {
  await subgraph.close()
  await closeDatabases()
})

const control = { signal: new AbortController().signal, stillMine: async () => true }
const fact = (given: Partial<InboxRow> = {}) =>
  ({ type: 'deadline.changed', subject: 'assembly-1', from: 'members', at: new Date(), ...given }) as InboxRow
const plan = (graph: Graph = graphOf(world), given: Partial<InboxRow> = {}) =>
  planReminders({ graph, producer: sleepingProducer }).handle(fact(given), control)

/** The deadline as it is after another change, which is news unless it says otherwise. */
const change = (given: Partial<DeadlineFacts>, isNews = true) => {
  const { revision, ...before } = world.deadline!
  const news = isNews ? { changedIn: revision + 1, changedAt: new Date() } : {}
  world.deadline = { ...before, revision: revision + 1, ...news, ...given }
}
const states = async (filter: object = { recipientId: 'person-a' }) => {
  const rows = await Reminder.find(filter).sort({ dueAt: 1, _id: 1 }).lean()
  return rows.map(({ rule, state, reason }) => [rule, state, reason].filter(Boolean).join(' '))
}
const send = (filter: object) => Reminder.updateMany(filter, { state: 'SENT' })

describe('planning the notices of a deadline', () => {
  test('makes one for each rule and recipient, what happened at once', async () => {
    await plan()

    expect(await states()).toEqual(['SET PENDING', 'DAYS_3 PENDING', 'HOURS_2 PENDING'])
    expect(await states({ recipientId: 'person-b' })).toHaveLength(3)
    const [convocation] = await Reminder.find({ kind: 'SET' }).lean()
    expect(convocation!.wakeAt.getTime()).toBeLessThanOrEqual(Date.now())
    expect(convocation!.expiresAt).toEqual(world.deadline!.at)
  })

  test('twice, and twenty times at once, makes them once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => plan()))

    expect(await Reminder.countDocuments()).toBe(6)
  })

  test.each([0, 1, 100, 250])('makes them for %i recipients', async count => {
    world.recipientIds = Array.from({ length: count }, (_, n) => `person-${n}`)

    await plan()

    expect(await Reminder.countDocuments()).toBe(3 * count)
    expect(await Reminder.distinct('recipientId')).toHaveLength(count)
  })

  test('of a hundred recipients takes six commands, two of them to read the policy, and of each hundred more two', async () => {
    world.recipientIds = Array.from({ length: 100 }, (_, n) => `person-${n}`)
    const commands = await commandsOf(['notifications'], () => plan())
    expect(commands).toEqual([
      'notifications.update',
      'notifications.find',
      'notifications.find',
      'notifications.update',
      'notifications.update',
      'notifications.find',
    ])

    await Reminder.deleteMany()
    world.recipientIds = Array.from({ length: 250 }, (_, n) => `person-${n}`)
    expect(await commandsOf(['notifications'], () => plan())).toHaveLength(10)
  })

  test('does not make up for what came due before it was set', async () => {
    world.deadline = deadlineFacts({ at: from(Date.now(), day) })

    await plan()

    expect(await states()).toEqual(['SET PENDING', 'HOURS_2 PENDING'])
  })

  test('of one that is overdue goes on until it is met', async () => {
    const at = from(Date.now(), -day)
    world.deadline = deadlineFacts({
      kind: 'DUES_PAYABLE',
      at,
      changedAt: from(Date.now(), -2 * day),
      state: 'PASSED',
    })
    await plan()
    expect(await states()).toEqual(['SET PENDING', 'DAYS_3_AFTER PENDING'])

    change({ state: 'MET' }, false)
    await plan()

    expect(await states()).toEqual(['SET CANCELLED MET', 'DAYS_3_AFTER CANCELLED MET'])
  })

  test('that is moved tells those who know of it, convenes the others, and reminds all of the new date', async () => {
    await plan()
    await send({ kind: 'SET', recipientId: 'person-a' })
    change({ at: from(Date.now(), 20 * day) })

    await plan()

    expect(await states({ recipientId: 'person-a', startsAt: world.deadline!.at })).toEqual([
      'MOVED PENDING',
      'DAYS_3 PENDING',
      'HOURS_2 PENDING',
    ])
    expect(await states({ recipientId: 'person-b', startsAt: world.deadline!.at })).toEqual([
      'SET PENDING',
      'DAYS_3 PENDING',
      'HOURS_2 PENDING',
    ])
    expect(await Reminder.countDocuments({ state: 'CANCELLED', reason: 'MOVED' })).toBe(5)
  })

  test('that is moved there and back tells so twice', async () => {
    const { at } = world.deadline!
    await plan()
    await send({ kind: 'SET' })
    change({ at: from(Date.now(), 20 * day) })
    await plan()
    await send({ kind: 'MOVED' })

    change({ at })
    await plan()

    expect(await states()).toEqual(
      expect.arrayContaining([
        'SET SENT',
        'MOVED SENT',
        'MOVED PENDING',
        'DAYS_3 PENDING',
        'HOURS_2 PENDING',
      ]),
    )
  })

  test('that is moved twice before anybody was told of it tells of the last date only', async () => {
    await plan()
    await send({ kind: 'SET' })
    change({ at: from(Date.now(), 20 * day) })
    await plan()
    change({ at: from(Date.now(), 30 * day) })
    await plan()

    expect(await states({ recipientId: 'person-a', kind: 'MOVED' })).toEqual([
      'MOVED CANCELLED MOVED',
      'MOVED PENDING',
    ])
  })

  test('whose place is another tells those who know of it, and nobody twice', async () => {
    await plan()
    await send({ kind: 'SET', recipientId: 'person-a' })
    change({})
    await plan()
    await plan()

    expect(await states()).toEqual(expect.arrayContaining(['SET SENT', 'MOVED PENDING']))
    expect(await states({ recipientId: 'person-b', kind: 'MOVED' })).toEqual([])
  })

  test('that is called off tells those who know of it, and nobody else', async () => {
    await plan()
    await send({ kind: 'SET', recipientId: 'person-a' })
    change({ state: 'CALLED_OFF' })

    await plan()

    expect(await states({ state: 'PENDING' })).toEqual(['CALLED_OFF PENDING'])
    expect(await Reminder.countDocuments({ state: 'CANCELLED', reason: 'CALLED_OFF' })).toBe(5)
  })

  test('that takes place after all tells those who were told that it is off', async () => {
    await plan()
    await send({ kind: 'SET' })
    change({ state: 'CALLED_OFF' })
    await plan()
    await send({ kind: 'CALLED_OFF' })

    change({ state: 'OPEN' })
    await plan()

    expect(await states({ recipientId: 'person-a', state: 'PENDING' })).toEqual([
      'MOVED PENDING',
      'DAYS_3 PENDING',
      'HOURS_2 PENDING',
    ])
  })

  test('tells who may just be being convened to the old date that it moved', async () => {
    await plan()
    // A sender has claimed it and holds its lease.
    await Reminder.updateMany({ kind: 'SET' }, { attempts: 1, wakeAt: from(Date.now(), 10_000) })
    change({ at: from(Date.now(), 20 * day) })

    await plan()

    expect(
      await states({ recipientId: 'person-a', startsAt: world.deadline!.at, state: 'PENDING' }),
    ).toContain('MOVED PENDING')
  })

  test('reminds who is new of what is still due, and who is gone of nothing more', async () => {
    await plan()
    await send({ kind: 'SET' })
    world.recipientIds = ['person-b', 'person-c']
    change({}, false)

    await plan()

    expect(await states()).toEqual([
      'SET SENT',
      'DAYS_3 CANCELLED RECIPIENT_REMOVED',
      'HOURS_2 CANCELLED RECIPIENT_REMOVED',
    ])
    expect(await states({ recipientId: 'person-c' })).toEqual([
      'SET PENDING',
      'DAYS_3 PENDING',
      'HOURS_2 PENDING',
    ])
    expect(await states({ recipientId: 'person-b' })).toEqual([
      'SET SENT',
      'DAYS_3 PENDING',
      'HOURS_2 PENDING',
    ])
  })

  test('ends only once the deadline is as it was when it began', async () => {
    let changes = 2
    const graph = graphOf(world, () => {
      if (changes-- > 0) change({ at: from(Date.now(), (20 + changes) * day) })
    })

    await plan(graph)

    expect(await Reminder.countDocuments({ state: 'PENDING' })).toBe(6)
    expect(await Reminder.countDocuments({ state: 'PENDING', startsAt: world.deadline!.at })).toBe(6)
  })

  test('from many moments at once, in any order, ends as the newest says', async () => {
    const first = world.deadline!
    const versions = Array.from({ length: 6 }, (_, n) => ({
      ...first,
      revision: n + 1,
      changedIn: n + 1,
      at: from(first.at.getTime(), n * hour),
    }))
    const newest = versions.at(-1)!
    // Each reads its own moment first, and the newest when it looks again.
    const late = versions.map(deadline => {
      const own: World = { ...world, deadline }
      let isFirst = true
      return graphOf(own, ({ after }) => {
        if (!isFirst && after === undefined) own.deadline = newest
        isFirst = false
      })
    })

    await Promise.all([...late, ...late.toReversed()].map(graph => plan(graph)))

    const planned = await Reminder.find({ state: 'PENDING' }).lean()
    expect(planned.map(({ startsAt }) => startsAt)).toEqual(Array(6).fill(newest.at))
  })

  test('of one that is gone calls off what was planned', async () => {
    await plan()
    world.deadline = null

    expect(await plan()).toEqual({ state: 'DONE' })

    expect(await Reminder.countDocuments({ state: 'CANCELLED', reason: 'DEADLINE_GONE' })).toBe(6)
  })

  test('leaves no id of a person in the ids that travel through Redis', async () => {
    await plan()

    for (const { _id } of await Reminder.find().lean()) expect(_id).not.toMatch(/person/)
  })
})

describe('what a newer service tells', () => {
  test.each([
    ['a deadline of a kind that is not known', { deadline: deadlineFacts({ kind: 'NEW_KIND' }) }, {}],
    ['a deadline of a service that is not known', {}, { from: 'bookings' }],
    ['a fact that is not known', {}, { type: 'basket.ready' }],
  ])('%s is noted and passed over', async (_, given, told) => {
    Object.assign(world, given)

    expect(await plan(graphOf(world), told)).toEqual({ state: 'UNKNOWN' })
    expect(await Reminder.countDocuments()).toBe(0)
  })

  test('is looked at again by the version that starts next, once', async () => {
    await inbox.store('members-1', { ...fact(), details: null })
    await inbox.store('members-2', { ...fact(), details: null })
    await inbox.rows.updateOne(
      { _id: 'members-1' },
      { state: 'UNKNOWN', finishedAt: new Date(), attempts: 3 },
    )
    await inbox.rows.updateOne({ _id: 'members-2' }, { state: 'DONE', finishedAt: new Date() })

    await lookAgainAtUnknown()

    expect(await inbox.rows.findById('members-1').lean()).toMatchObject({
      state: 'PENDING',
      attempts: 0,
      finishedAt: null,
    })
    expect(await inbox.rows.findById('members-2').lean()).toMatchObject({ state: 'DONE' })
  })
})
