import { closeDatabases } from '@cluster/database'
import type { Subgraph } from '@cluster/subgraph'
import { testConfig } from '@cluster/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { buildNotifications } from '../src/build.ts'
import { Reminder } from '../src/models/reminder.ts'
import { planRegistration } from '../src/operations/plan-registration.ts'
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
    await planRegistration(registration(), null)

    await planRegistration(registration({ status: 'CANCELLED', revision: 1 }), null)

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
})
