import { closeDatabases } from '@cluster/database'
import { sleepingProducer } from '@cluster/jobs'
import type { Subgraph } from '@cluster/subgraph'
import { testConfig } from '@cluster/testkit'
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

const now = Date.now()
const before = from(now, -hour)
const plan = (one: RegistrationFacts, notice: Notice | null = null) =>
  planRegistrations([one], notice, plainPolicy('EVENT'))
const news = (kind: Notice['kind']): Notice => ({ kind, at: new Date(now) })
const planned = async () => {
  const rows = await Reminder.find({ state: 'PENDING' }).sort({ dueAt: 1, _id: 1 }).lean()
  return rows.map(({ kind }) => kind)
}
const timed = ['DAYS_7', 'DAY_1', 'HOUR_1']
const reasons = async () => {
  const rows = await Reminder.find({ state: 'CANCELLED' }).sort({ kind: 1 }).lean()
  return rows.map(({ kind, reason }) => `${kind} ${reason}`)
}

describe('of one date', () => {
  test('that is moved those registered for it are told, and reminded at its new time', async () => {
    await plan(registration({ changedAt: before }))

    const moved = { startsAt: from(now, 2 * day), revision: 1, recurrenceId: '2030-01-01T18:00:00' }
    await plan(registration({ changedAt: before, occurrence: moved }), news('DATE_MOVED'))

    expect(await planned()).toEqual(['DATE_MOVED', 'DAY_1', 'HOUR_1'])
  })

  test('that is called off they are told, and reminded no more', async () => {
    await plan(registration({ changedAt: before }))

    const off = { status: 'CANCELLED', revision: 1 } as const
    await plan(registration({ changedAt: before, occurrence: off }), news('DATE_CANCELLED'))

    expect(await planned()).toEqual(['DATE_CANCELLED'])
    expect(await reasons()).toEqual(timed.map(kind => `${kind} DATE_CANCELLED`).sort())
  })

  test.each(['EVENT_MOVED', 'EVENT_CANCELLED'] as const)(
    'that stays as it was when others of its series change, nobody is told %s',
    async kind => {
      const changedAt = new Date(now)
      const status = kind === 'EVENT_MOVED' ? 'PUBLISHED' : 'CANCELLED'
      const event = { status, movedAt: changedAt, changedAt, revision: 1 } as const
      const recurrenceId = '2030-01-01T18:00:00'

      await plan(registration({ changedAt: before, occurrence: { recurrenceId } }, event), news(kind))
      expect(await planned()).not.toContain(kind)
      const since = { recurrenceId, changedAt }
      await plan(registration({ id: 'r-2', changedAt: before, occurrence: since }, event), news(kind))
      expect(await planned()).toContain(kind)
    },
  )

  test('that was held already, nobody is told anything when its event changes', async () => {
    const held = { startsAt: from(now, -day), status: 'DONE' } as const

    await plan(registration({ changedAt: from(now, -9 * day), occurrence: held }), news('EVENT_MOVED'))

    expect(await planned()).toEqual([])
  })

  test('whose address is shown, who has a place is told it, and who waits is not', async () => {
    await plan(registration({ changedAt: before }), news('LINK_REVEALED'))
    await plan(registration({ id: 'r-2', changedAt: before, status: 'WAITLISTED' }), news('LINK_REVEALED'))

    expect(await planned()).toEqual(['LINK_REVEALED', ...timed])
  })
})

describe('one who waits for a place', () => {
  const waiting = (given: Partial<RegistrationFacts> = {}) =>
    registration({ status: 'WAITLISTED', ...given } as Parameters<typeof registration>[0])
  const offered = (hours: number, revision = 1) => {
    const offer = { offeredAt: new Date(now), offerEndsAt: from(now, hours * hour) }
    return registration({ status: 'OFFERED', revision, offer, changedAt: new Date(now) })
  }

  test('is told so, and is not reminded of what it has no place at', async () => {
    await plan(waiting(), news('WAITLISTED'))

    expect(await planned()).toEqual(['WAITLISTED'])
  })

  test.each(['EVENT_MOVED', 'EVENT_CANCELLED', 'DATE_MOVED', 'DATE_CANCELLED'] as const)(
    'is told of %s too',
    async kind => {
      const isOff = kind.endsWith('CANCELLED')
      const status = isOff ? 'CANCELLED' : 'PUBLISHED'
      const event = kind === 'EVENT_CANCELLED' ? ({ status } as const) : {}

      await plan(
        registration({ status: 'WAITLISTED', changedAt: before, occurrence: { status } }, event),
        news(kind),
      )

      expect(await planned()).toEqual([kind])
    },
  )

  test.each([
    [24, 22],
    [4, 3],
    [0.25, 0.1875],
  ])('and is offered one for %s hours is told at once, and again after %s', async (lasts, again) => {
    await plan(offered(lasts))

    const rows = await Reminder.find().sort({ kind: -1 }).lean()
    expect(rows.map(({ kind, dueAt, expiresAt }) => [kind, dueAt, expiresAt])).toEqual([
      ['PLACE_OFFERED', new Date(now), from(now, lasts * hour)],
      ['OFFER_ENDING', from(now, again * hour), from(now, lasts * hour)],
    ])
    expect(rows[0]!.wakeAt.getTime()).toBeLessThanOrEqual(Date.now())
  })

  test('and accepts is reminded of the event, no more of the offer', async () => {
    await plan(offered(24))

    await plan(registration({ revision: 2 }))

    expect(await planned()).toEqual(timed)
    expect(await reasons()).toEqual(['OFFER_ENDING PLACE_CONFIRMED', 'PLACE_OFFERED PLACE_CONFIRMED'])
  })

  test.each([
    ['DECLINED', [], 'OFFER_DECLINED'],
    ['EXPIRED', ['OFFER_EXPIRED'], 'OFFER_EXPIRED'],
    ['CANCELLED', [], 'REGISTRATION_CANCELLED'],
  ] as const)('and whose offer ends as %s hears %j', async (status, expected, reason) => {
    await plan(offered(24))

    await plan(registration({ status, revision: 2 }))

    expect(await planned()).toEqual(expected)
    expect(await reasons()).toContain(`OFFER_ENDING ${reason}`)
  })

  test('and is offered one twice is told of each offer', async () => {
    await plan(offered(24))
    await Reminder.updateMany({}, { state: 'SENT' })
    await plan(registration({ status: 'EXPIRED', revision: 2 }))

    await plan(offered(48, 4))

    expect(await Reminder.countDocuments({ kind: 'PLACE_OFFERED' })).toBe(2)
  })

  test('and is told of a move keeps its offer', async () => {
    const one = offered(24)
    await plan(one)

    const moved = { ...one, changedAt: before, event: { ...one.event, revision: 1 } }
    await plan(moved, news('EVENT_MOVED'))

    expect((await planned()).sort()).toEqual(['EVENT_MOVED', 'OFFER_ENDING', 'PLACE_OFFERED'])
  })

  test('hears of an offer once, whatever tells of it, in whatever order', async () => {
    const steps = [waiting(), offered(24), registration({ revision: 2 })]

    await Promise.all([...steps, ...steps.toReversed()].map(one => plan(one)))

    expect(await planned()).toEqual(timed)
  })
})

describe('a fact', () => {
  const control = { signal: new AbortController().signal, stillMine: async () => true }
  const handle = async (type: string) => {
    const asked: string[] = []
    const graph = {
      ask: async <T>(query: string) => {
        asked.push(/query (\w+)/.exec(query)![1]!)
        return { event: null, occurrence: null, registration: null } as T
      },
    }
    const end = await planReminders({ graph, producer: sleepingProducer }).handle(
      { type, subject: 'x', at: new Date() } as never,
      control,
    )
    return [end, asked]
  }

  test.each([
    ['event.cancelled', ['ReminderRegistrations']],
    ['occurrence.moved', ['ReminderRegistrationsOfDate']],
    ['occurrence.cancelled', ['ReminderRegistrationsOfDate']],
    ['occurrence.link-revealed', ['ReminderRegistrationsOfDate']],
    ['registration.offered', ['ReminderRegistration']],
    ['registration.expired', ['ReminderRegistration']],
    ['occurrence.registration-closed', []],
    ['occurrence.done', []],
    ['event.done', []],
    ['event.edited', []],
  ])('%s has %j asked, no more than it needs', async (type, operations) => {
    expect(await handle(type)).toEqual([{ state: 'DONE' }, operations])
  })

  test('that is not known is kept for a version that knows it', async () => {
    expect(await handle('basket.ordered')).toEqual([{ state: 'UNKNOWN' }, []])
  })
})
