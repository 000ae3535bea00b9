import { closeDatabases } from '@cluster/database'
import { sleepingProducer } from '@cluster/jobs'
import type { Subgraph } from '@cluster/subgraph'
import { commandsOf, testConfig } from '@cluster/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { buildNotifications } from '../src/build.ts'
import { planReminders } from '../src/jobs/plan-reminders.ts'
import { Reminder } from '../src/models/reminder.ts'
import { planRegistrations } from '../src/operations/plan-registrations.ts'
import { plainPolicy } from '../src/operations/policy/current-policy.ts'
import type { Notice, RegistrationFacts } from '../src/operations/registration-facts.ts'
import { day, from, hour, registration } from './fixtures.ts'

let subgraph: Subgraph

beforeAll(async () => {
  subgraph = await buildNotifications(testConfig())
})
beforeEach(() => Reminder.deleteMany())
afterAll(async () => {
  await subgraph.close()
  await closeDatabases()
})

const planRegistration = (one: RegistrationFacts, notice: Notice | null) =>
  planRegistrations([one], notice, plainPolicy('EVENT'))

const states = async () => {
  const rows = await Reminder.find().sort({ dueAt: 1, _id: 1 }).lean()
  return rows.map(({ kind, state, reason }) => [kind, state, reason].filter(Boolean).join(' '))
}

describe('planning the reminders of a registration', () => {
  test('makes one for each rule of the policy', async () => {
    await planRegistration(registration(), null)

    expect(await states()).toEqual(['DAYS_7 PENDING', 'DAY_1 PENDING', 'HOUR_1 PENDING'])
  })

  test('twice, and twenty times at once, makes them once', async () => {
    const one = registration()

    await Promise.all(Array.from({ length: 20 }, () => planRegistration(one, null)))

    expect(await Reminder.countDocuments()).toBe(3)
  })

  test('makes none for what came due before the person registered', async () => {
    const startsAt = from(Date.now(), 3 * day)

    await planRegistration(registration({ occurrence: { startsAt } }), null)

    expect(await states()).toEqual(['DAY_1 PENDING', 'HOUR_1 PENDING'])
  })

  test('makes up for what came due since, while nobody planned', async () => {
    const now = Date.now()
    const startsAt = from(now, hour - 60_000)

    await planRegistration(registration({ occurrence: { startsAt }, changedAt: from(now, -2 * hour) }), null)

    expect(await states()).toEqual(['HOUR_1 PENDING'])
  })

  test('of a place given back calls off what was planned', async () => {
    const at = { occurrence: { startsAt: from(Date.now(), 10 * day) } }
    await planRegistration(registration(at), null)

    await planRegistration(registration({ ...at, status: 'CANCELLED', revision: 1 }), null)

    expect(await states()).toEqual([
      'DAYS_7 CANCELLED REGISTRATION_CANCELLED',
      'DAY_1 CANCELLED REGISTRATION_CANCELLED',
      'HOUR_1 CANCELLED REGISTRATION_CANCELLED',
    ])
  })

  test('of a place taken again brings them back', async () => {
    const startsAt = from(Date.now(), 10 * day)
    const at = { occurrence: { startsAt } }
    await planRegistration(registration(at), null)
    await planRegistration(registration({ ...at, status: 'CANCELLED', revision: 1 }), null)

    await planRegistration(registration({ ...at, revision: 2 }), null)

    expect(await states()).toEqual(['DAYS_7 PENDING', 'DAY_1 PENDING', 'HOUR_1 PENDING'])
  })

  test('from an older state of the world changes nothing of what a newer one planned', async () => {
    const startsAt = from(Date.now(), 10 * day)
    const at = { occurrence: { startsAt } }
    await planRegistration(registration({ ...at, revision: 2 }), null)

    await planRegistration(registration({ ...at, status: 'CANCELLED', revision: 1 }), null)

    expect(await states()).toEqual(['DAYS_7 PENDING', 'DAY_1 PENDING', 'HOUR_1 PENDING'])
  })

  test('of a moved event plans anew and tells the person at once', async () => {
    const now = Date.now()
    const changedAt = from(now, -hour)
    await planRegistration(registration({ changedAt, occurrence: { startsAt: from(now, 10 * day) } }), null)

    const moved = registration({ changedAt, occurrence: { startsAt: from(now, 2 * day) } }, { revision: 1 })
    await planRegistration(moved, { kind: 'EVENT_MOVED', at: new Date(now) })

    const planned = await Reminder.find({ state: 'PENDING' }).sort({ dueAt: 1 }).lean()
    expect(planned.map(({ kind }) => kind)).toEqual(['EVENT_MOVED', 'DAY_1', 'HOUR_1'])
    expect(await Reminder.countDocuments({ state: 'CANCELLED', reason: 'EVENT_MOVED' })).toBe(3)
  })

  test('of a cancelled event tells the person and nothing else', async () => {
    const changedAt = from(Date.now(), -hour)
    await planRegistration(registration({ changedAt }), null)

    const cancelled = registration({ changedAt }, { status: 'CANCELLED', revision: 1 })
    await planRegistration(cancelled, { kind: 'EVENT_CANCELLED', at: new Date() })

    const planned = await Reminder.find({ state: 'PENDING' }).lean()
    expect(planned.map(({ kind }) => kind)).toEqual(['EVENT_CANCELLED'])
  })

  test('does not tell those of a change who registered after it', async () => {
    const changedAt = new Date()
    const moved = registration({ changedAt }, { revision: 1 })

    await planRegistration(moved, { kind: 'EVENT_MOVED', at: from(changedAt.getTime(), -1_000) })

    expect(await Reminder.countDocuments({ kind: 'EVENT_MOVED' })).toBe(0)
  })

  test('leaves alone what was sent', async () => {
    const one = registration()
    await planRegistration(one, null)
    await Reminder.updateOne({ kind: 'DAYS_7' }, { state: 'SENT' })

    await planRegistration({ ...one, status: 'CANCELLED', revision: 1 }, null)
    await planRegistration({ ...one, revision: 2 }, null)

    expect(await states()).toEqual(['DAYS_7 SENT', 'DAY_1 PENDING', 'HOUR_1 PENDING'])
  })

  test('of an event that is moved back to its old time brings the old ones back', async () => {
    const now = Date.now()
    const changedAt = from(now, -hour)
    const first = { changedAt, occurrence: { startsAt: from(now, 10 * day) } }
    const moved = { kind: 'EVENT_MOVED', at: new Date(now) } as const
    await planRegistration(registration(first), null)
    const second = { changedAt, occurrence: { startsAt: from(now, 2 * day) } }
    await planRegistration(registration(second, { revision: 1 }), moved)

    await planRegistration(registration(first, { revision: 2 }), moved)

    const planned = await Reminder.find({ state: 'PENDING' }).sort({ dueAt: 1 }).lean()
    expect(planned.map(({ kind, version }) => [kind, version])).toEqual([
      ['EVENT_MOVED', 2],
      ['DAYS_7', 2],
      ['DAY_1', 2],
      ['HOUR_1', 2],
    ])
    expect(planned[1]!.startsAt).toEqual(first.occurrence.startsAt)
  })

  test('late, from before the place was given back, leaves nothing planned', async () => {
    const at = { occurrence: { startsAt: from(Date.now(), 10 * day) } }
    await planRegistration(registration({ ...at, status: 'CANCELLED', revision: 1 }), null)

    await planRegistration(registration(at), null)

    expect(await Reminder.countDocuments({ state: 'PENDING' })).toBe(0)
  })

  test('late, from before the event was moved, leaves planned what fits the new time only', async () => {
    const now = Date.now()
    const changedAt = from(now, -hour)
    const moved = registration({ changedAt, occurrence: { startsAt: from(now, 9 * day) } }, { revision: 1 })
    await planRegistration(moved, { kind: 'EVENT_MOVED', at: new Date(now) })

    await planRegistration(registration({ changedAt, occurrence: { startsAt: from(now, 10 * day) } }), null)

    const planned = await Reminder.find({ state: 'PENDING' }).lean()
    expect(planned.map(({ startsAt }) => startsAt)).toEqual(Array(4).fill(from(now, 9 * day)))
  })

  test('of all versions at once, in any order, ends as the newest says', async () => {
    const startsAt = from(Date.now(), 10 * day)
    const versions = Array.from({ length: 8 }, (_, revision) =>
      registration({
        occurrence: { startsAt },
        revision,
        status: revision % 2 ? 'CANCELLED' : 'CONFIRMED',
      } as Partial<RegistrationFacts>),
    )
    for (const newest of [7, 8]) {
      await Reminder.deleteMany()
      await Promise.all(
        [...versions.slice(0, newest), ...versions.slice(0, newest).reverse()].map(one =>
          planRegistration(one, null),
        ),
      )
      expect(await Reminder.countDocuments({ state: 'PENDING' })).toBe(newest % 2 ? 3 : 0)
    }
  })

  test('of an event whose place changes twice tells the person once, of the last', async () => {
    const now = Date.now()
    const one = { changedAt: from(now, -hour), occurrence: { startsAt: from(now, 10 * day) } }
    const moved = { kind: 'EVENT_MOVED', at: new Date(now) } as const
    await planRegistration(registration(one, { revision: 1 }), moved)

    await planRegistration(registration(one, { revision: 2 }), moved)

    const notices = await Reminder.find({ kind: 'EVENT_MOVED' }).sort({ version: 1 }).lean()
    expect(notices.map(({ state }) => state)).toEqual(['CANCELLED', 'PENDING'])
  })

  test('of an event moved and then called off does not tell that it was moved', async () => {
    const changedAt = from(Date.now(), -hour)
    const calledOff = registration({ changedAt }, { status: 'CANCELLED', revision: 2 })

    await planRegistration(calledOff, { kind: 'EVENT_MOVED', at: new Date() })

    expect(await Reminder.countDocuments()).toBe(0)
  })

  test('of an event whose time zone changes moves what is due by the calendar', async () => {
    // Lille changes its clocks on 28 March 2027, New York two weeks earlier.
    const one = { occurrence: { startsAt: new Date('2027-04-02T17:00:00Z') } }
    await planRegistration(registration(one), null)
    const notice = { kind: 'EVENT_MOVED', at: from(Date.now(), -1_000) } as const

    await planRegistration(registration(one, { timeZone: 'America/New_York', revision: 1 }), notice)

    const week = (await Reminder.findOne({ kind: 'DAYS_7' }).lean())!
    expect([week.dueAt, week.wakeAt]).toEqual(Array(2).fill(new Date('2027-03-26T17:00:00Z')))
  })

  test('makes a notice due at once, even where the clock of the sender is two hours ahead', async () => {
    const at = from(Date.now(), 2 * hour)

    await planRegistration(registration({}, { revision: 1 }), { kind: 'EVENT_MOVED', at })

    const notice = (await Reminder.findOne({ kind: 'EVENT_MOVED' }).lean())!
    expect(notice.wakeAt.getTime()).toBeLessThanOrEqual(Date.now())
  })
})

describe('planning a whole event', () => {
  const control = { signal: new AbortController().signal, stillMine: async () => true }
  const fact = (type: string) => ({ type, subject: 'event-1', at: new Date() }) as never
  const node = (n: number) => {
    const { personId, offer: _, event, occurrence, ...rest } = registration({ id: `registration-${n}` })
    return { ...rest, person: { id: personId }, occurrence: { ...occurrence, event } }
  }
  /** A graph that has `count` registrations of the event. */
  const graphOf = (count: number) => ({
    ask: async <T>(_: string, { after }: Record<string, unknown>) => {
      const start = Number(after ?? 0)
      const nodes = Array.from({ length: Math.min(100, count - start) }, (_, n) => ({
        node: node(start + n),
      }))
      const pageInfo = { hasNextPage: start + 100 < count, endCursor: String(start + 100) }
      return { event: { registrations: { edges: nodes, pageInfo } } } as T
    },
  })

  test('takes three commands for a hundred registrations, and two that read the policy', async () => {
    const plan = planReminders({ graph: graphOf(300), producer: sleepingProducer })

    const sent = await commandsOf(['notifications'], () => plan.handle(fact('event.published'), control))

    expect(await Reminder.countDocuments()).toBe(900)
    expect(sent.length).toBeLessThanOrEqual(11)
  })

  test('that is gone from the graph ends the fact', async () => {
    const graph = { ask: async <T>() => ({ event: null, registration: null }) as T }
    const plan = planReminders({ graph, producer: sleepingProducer })

    expect(await plan.handle(fact('event.moved'), control)).toEqual({ state: 'DONE' })
    expect(await plan.handle(fact('registration.confirmed'), control)).toEqual({ state: 'DONE' })
  })
})
