import { closeDatabases, trusted } from '@cluster/database'
import type { Graph } from '@cluster/graph'
import { type InboxRow, sleepingProducer } from '@cluster/jobs'
import type { Subgraph } from '@cluster/subgraph'
import { asking, plansOf, testConfig, viewers } from '@cluster/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { buildNotifications } from '../src/build.ts'
import { planReminders } from '../src/jobs/plan-reminders.ts'
import { templates } from '../src/mail/words/by-kind.ts'
import { faultsOfWords } from '../src/mail/words/check-words.ts'
import { Reminder } from '../src/models/reminder.ts'
import { ReminderPolicy } from '../src/models/reminder-policy.ts'
import { currentPolicy } from '../src/operations/policy/current-policy.ts'
import { outbox } from '../src/outbox.ts'
import { deadlineFacts, graphOf, type World } from './deadlines.ts'
import { day, from, hour } from './fixtures.ts'

let subgraph: Subgraph
let world: World

beforeAll(async () => {
  subgraph = await buildNotifications(testConfig())
})
beforeEach(async () => {
  await Promise.all([Reminder.deleteMany(), ReminderPolicy.deleteMany(), outbox.facts.deleteMany()])
  world = { deadline: deadlineFacts(), recipientIds: ['person-a', 'person-b'] }
})
afterAll(async () => {
  await subgraph.close()
  await closeDatabases()
})

const staff = (query: string, variables: object) =>
  asking(subgraph)(viewers.STAFF).run(query, { ...variables })
const before = (count: number, unit: 'DAYS' | 'HOURS') => ({ side: 'BEFORE', count, unit })
const after = (count: number) => ({ side: 'AFTER', count, unit: 'DAYS' })

const CHANGE = `mutation ($input: ChangeReminderPolicyInput!) { changeReminderPolicy(input: $input) {
  kind version topic audience channel notices { rule since } changedAt changedBy { id } } }`
const change = (kind: string, version: number, notices: object[]) =>
  staff(CHANGE, { input: { kind, version, notices } })
const control = { signal: new AbortController().signal, stillMine: async () => true }
const hear = (graph: Graph, type: string, subject: string) => {
  const fact = {
    type,
    subject,
    from: type === 'deadline.changed' ? 'members' : 'notifications',
    at: new Date(),
  }
  return planReminders({ graph, producer: sleepingProducer }).handle(fact as InboxRow, control)
}

/** An event in ten days, registered for half a minute ago by as many people as `registered` says. */
const startsAt = from(Date.now(), 10 * day)
const graphOfEvent = (registered: () => number): Graph => ({
  ask: async <T>() => {
    const longAgo = from(Date.now(), -30 * day).toISOString()
    const event = {
      id: 'event-1',
      status: 'PUBLISHED',
      timeZone: 'Europe/Paris',
      revision: 0,
      movedAt: null,
      changedAt: longAgo,
    }
    const nodes = Array.from({ length: registered() }, (_, n) => ({
      id: `registration-${n}`,
      status: 'CONFIRMED',
      changedAt: from(Date.now(), -30_000).toISOString(),
      revision: 0,
      person: { id: `person-${n}` },
      offer: null,
      offeredAt: null,
      offerEndsAt: null,
      occurrence: {
        startsAt: startsAt.toISOString(),
        status: 'PUBLISHED',
        revision: 0,
        recurrenceId: null,
        changedAt: longAgo,
        event,
      },
    }))
    const registrations = {
      edges: nodes.map(node => ({ node })),
      pageInfo: { hasNextPage: false, endCursor: null },
    }
    return { event: { ...event, registrations } } as T
  },
})

const states = async (filter: object = {}) => {
  const rows = await Reminder.find(filter).sort({ dueAt: 1, _id: 1 }).lean()
  return rows.map(({ rule, state, reason }) => [rule, state, reason].filter(Boolean).join(' '))
}

describe('a policy', () => {
  test('is what came with the program until staff change it, and each change is a version with its author', async () => {
    const { data } = await staff(
      '{ reminderPolicies { kind version notices { rule } changedBy { id } } }',
      {},
    )
    const policies = data?.reminderPolicies as {
      kind: string
      version: number
      notices: { rule: string }[]
    }[]
    expect(policies.find(({ kind }) => kind === 'EVENT')).toEqual({
      kind: 'EVENT',
      version: 0,
      notices: [{ rule: 'DAYS_7' }, { rule: 'DAY_1' }, { rule: 'HOUR_1' }],
      changedBy: null,
    })

    const changed = await change('EVENT', 0, [before(1, 'HOURS'), before(3, 'DAYS')])

    expect(changed.data?.changeReminderPolicy).toEqual({
      kind: 'EVENT',
      version: 1,
      topic: 'EVENTS',
      audience: 'WITH_A_PLACE',
      channel: 'MAIL',
      // What was in it is in it as before.
      notices: [
        { rule: 'DAYS_3', since: expect.any(String) },
        { rule: 'HOUR_1', since: null },
      ],
      changedAt: expect.any(String),
      changedBy: { id: viewers.STAFF.personId },
    })
    expect(await outbox.facts.find({ to: 'notifications' }).lean()).toMatchObject([
      { type: 'reminder-policy.changed', subject: 'EVENT', to: 'notifications' },
    ])
    await change('EVENT', 1, [before(2, 'DAYS')])
    const VERSIONS = `{ reminderPolicyVersions(kind: "EVENT") { edges { node { version notices { rule } } } } }`
    const versions = await staff(VERSIONS, {})
    expect(versions.data?.reminderPolicyVersions).toMatchObject({
      edges: [{ node: { version: 2, notices: [{ rule: 'DAYS_2' }] } }, { node: { version: 1 } }],
    })
  })

  test('that is given as it is stays the version that it is', async () => {
    await change('EVENT', 0, [before(1, 'HOURS'), before(1, 'DAYS'), before(7, 'DAYS')])

    expect(await ReminderPolicy.countDocuments()).toBe(0)
    expect(await outbox.facts.countDocuments({ to: 'notifications' })).toBe(0)
  })

  test('of twenty changes of the same version takes one', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => change('ESUS_ENDING', 0, [before(n + 1, 'DAYS')])),
    )

    const codes = answers.map(({ errors }) => errors?.[0]?.extensions?.code ?? 'CHANGED').sort()
    expect(codes).toEqual(['CHANGED', ...Array(19).fill('REMINDER_POLICY_CHANGED')])
    expect(await ReminderPolicy.find().lean()).toHaveLength(1)
  })

  test.each<[string, string, string, object[]]>([
    ['of a kind that there is not', 'UNKNOWN_REMINDER_KIND', 'BIRTHDAY', [before(1, 'DAYS')]],
    ['without reminders', 'INVALID_NOTICE_COUNT', 'EVENT', []],
    [
      'with more than ten',
      'INVALID_NOTICE_COUNT',
      'EVENT',
      Array.from({ length: 11 }, (_, n) => before(n + 1, 'DAYS')),
    ],
    ['for when an event begins', 'INVALID_NOTICE_DISTANCE', 'EVENT', [before(0, 'HOURS')]],
    ['by a negative distance', 'INVALID_NOTICE_DISTANCE', 'EVENT', [before(-1, 'DAYS')]],
    ['years ahead', 'INVALID_NOTICE_DISTANCE', 'EVENT', [before(731, 'DAYS')]],
    ['of a day by hours', 'INVALID_NOTICE_DISTANCE', 'ESUS_ENDING', [before(5, 'HOURS')]],
    ['long after', 'INVALID_NOTICE_DISTANCE', 'DUES_PAYABLE', [after(31)]],
    ['twice at the same time', 'REPEATED_NOTICE', 'EVENT', [before(1, 'DAYS'), before(24, 'HOURS')]],
    ['after what has no words for that', 'NOTICE_WITHOUT_WORDS', 'ESUS_ENDING', [after(1)]],
    ['after an event', 'NOTICE_WITHOUT_WORDS', 'EVENT', [after(1)]],
  ])('is refused %s: %s', async (_, code, kind, notices) => {
    const { errors } = await change(kind, 0, notices)

    expect(errors?.[0]?.extensions?.code).toBe(code)
    expect(await ReminderPolicy.countDocuments()).toBe(0)
  })

  test('is read and listed by indexes', async () => {
    await ReminderPolicy.create(
      Array.from({ length: 3 }, (_, n) => ({ _id: `EVENT-${n}`, kind: 'EVENT', version: n, notices: [] })),
    )
    const plans = await plansOf('notifications', async () => {
      await currentPolicy('EVENT')
      await staff(
        '{ reminderPolicies { kind } reminderPolicyVersions(kind: "EVENT") { edges { cursor } } }',
        {},
      )
      await hear(
        graphOfEvent(() => 0),
        'reminder-policy.changed',
        'EVENT',
      )
    })
    for (const { stages } of plans) expect(stages).not.toContain('COLLSCAN')
    expect(plans.length).toBeGreaterThanOrEqual(4)
  })
})

describe('a changed policy', () => {
  test('holds for what is planned of events: what it has no more is called off, what it has now is planned', async () => {
    const graph = graphOfEvent(() => 2)
    await hear(graph, 'event.published', 'event-1')
    await change('EVENT', 0, [before(1, 'HOURS'), before(3, 'DAYS'), before(30, 'DAYS')])

    await hear(graph, 'reminder-policy.changed', 'EVENT')
    await hear(graph, 'reminder-policy.changed', 'EVENT')

    const expected = [
      'DAYS_7 CANCELLED POLICY_CHANGED',
      'DAYS_3 PENDING',
      'DAY_1 CANCELLED POLICY_CHANGED',
      'HOUR_1 PENDING',
    ]
    for (const recipientId of ['person-0', 'person-1'])
      expect(await states({ recipientId })).toEqual(expected)
    // The one of three days before ends when the next is due.
    const ahead = await Reminder.findOne({ rule: 'DAYS_3' }).lean()
    expect(ahead!.expiresAt).toEqual(from(startsAt.getTime(), -hour))
  })

  test('brings back what an older one had called off, at its time', async () => {
    const graph = graphOfEvent(() => 1)
    await hear(graph, 'event.published', 'event-1')
    for (const [version, notices] of [
      [0, [before(1, 'HOURS')]],
      [1, [before(7, 'DAYS'), before(1, 'HOURS')]],
    ] as const) {
      await change('EVENT', version, [...notices])
      await hear(graph, 'reminder-policy.changed', 'EVENT')
    }

    expect(await states()).toEqual(['DAYS_7 PENDING', 'DAY_1 CANCELLED POLICY_CHANGED', 'HOUR_1 PENDING'])
  })

  test('does not send again what was sent', async () => {
    const graph = graphOfEvent(() => 1)
    await hear(graph, 'event.published', 'event-1')
    await Reminder.updateMany({ rule: 'DAYS_7' }, { state: 'SENT' })
    await change('EVENT', 0, [before(7, 'DAYS'), before(2, 'DAYS')])

    await hear(graph, 'reminder-policy.changed', 'EVENT')

    expect(await states({ state: trusted({ $ne: 'CANCELLED' }) })).toEqual(['DAYS_7 SENT', 'DAYS_2 PENDING'])
  })

  test('holds for what is planned of deadlines, and leaves what is told at once', async () => {
    await hear(graphOf(world), 'deadline.changed', 'assembly-1')
    await change('ASSEMBLY', 0, [before(7, 'DAYS'), before(2, 'HOURS')])

    await hear(graphOf(world), 'reminder-policy.changed', 'ASSEMBLY')

    expect(await states({ recipientId: 'person-a' })).toEqual([
      'SET PENDING',
      'DAYS_7 PENDING',
      'DAYS_3 CANCELLED POLICY_CHANGED',
      'HOURS_2 PENDING',
    ])
  })

  test('wins over who planned by the old one meanwhile', async () => {
    let isFirst = true
    const graph = graphOfEvent(() => 1)
    const slow: Graph = {
      ask: async <T>(query: string, variables: Record<string, unknown>) => {
        // After this has read the policy, and before it writes.
        if (isFirst) {
          isFirst = false
          await change('EVENT', 0, [before(3, 'DAYS')])
          await hear(graph, 'reminder-policy.changed', 'EVENT')
        }
        return graph.ask<T>(query, variables)
      },
    }

    await hear(slow, 'event.published', 'event-1')

    expect(await states({ state: 'PENDING' })).toEqual(['DAYS_3 PENDING'])
  })
})

describe('what a policy would send', () => {
  const PREVIEW = `query ($input: PreviewRemindersInput!) { previewReminders(input: $input) {
    kind rule dueAt expiresAt subject text html } }`
  const preview = (input: object) => staff(PREVIEW, { input })

  test.each([
    ['FR', '2026-10-22T17:00:00.000Z', 'Exemple d’événement : dans 3 jours', 'qui a lieu dans 3 jours'],
    ['EN', '2026-10-22T17:00:00.000Z', 'Example of an event: in 3 days', 'which takes place in 3 days'],
  ])(
    'of events is shown in %s at the times of the clock, and sends nothing',
    async (locale, dueAt, subject, words) => {
      // The clock of Lille is changed between.
      const { data } = await preview({
        kind: 'EVENT',
        at: '2026-10-25T18:00:00Z',
        locale,
        notices: [before(3, 'DAYS'), before(2, 'HOURS')],
      })

      expect(data?.previewReminders).toMatchObject([
        { kind: 'AHEAD', rule: 'DAYS_3', dueAt, expiresAt: '2026-10-25T16:00:00.000Z', subject },
        { kind: 'AHEAD', rule: 'HOURS_2', dueAt: '2026-10-25T16:00:00.000Z' },
      ])
      const [{ text, html }] = data!.previewReminders as [{ text: string; html: string }]
      expect(text).toContain(words)
      expect(html).toContain('<!doctype html>')
      expect(await Reminder.countDocuments()).toBe(0)
    },
  )

  test('of deadlines is what holds now where no other is given', async () => {
    const { data } = await preview({ kind: 'DUES_PAYABLE', at: '2026-12-31T12:00:00Z', locale: 'EN' })

    expect(data?.previewReminders).toMatchObject([
      {
        rule: 'DAYS_7',
        dueAt: '2026-12-24T08:00:00.000Z',
        subject: 'Example (DUES_PAYABLE): payable in 7 days',
      },
      { rule: 'DAYS_3_AFTER', dueAt: '2027-01-03T08:00:00.000Z' },
    ])
  })

  test.each([
    ['UNKNOWN_TIME_ZONE', { kind: 'EVENT', timeZone: 'Lille' }],
    ['UNKNOWN_REMINDER_KIND', { kind: 'BIRTHDAY' }],
    ['REPEATED_NOTICE', { kind: 'EVENT', notices: [before(1, 'DAYS'), before(1, 'DAYS')] }],
  ])('is refused with %s', async (code, input) => {
    const { errors } = await preview({ at: '2026-12-31T12:00:00Z', ...input })

    expect(errors?.[0]?.extensions?.code).toBe(code)
  })
})

describe('words of mails', () => {
  test('are complete, and name only what is known', () => {
    expect(faultsOfWords()).toEqual([])
  })

  test('that are missing, or name what is not known, are found before anything is sent', () => {
    const { FR, EN } = templates.ESUS_ENDING!
    const broken = {
      ...templates,
      ESUS_ENDING: { FR: { AHEAD: { ...FR.AHEAD!, subject: '{titre}' } }, EN: {} },
    }

    expect(EN.AHEAD).toBeDefined()
    expect(faultsOfWords(broken)).toEqual([
      'ESUS_ENDING.FR.AHEAD.subject: {titre} is not known',
      'ESUS_ENDING.EN.AHEAD: there are no words',
      'ESUS_ENDING.EN.AHEAD: there are no words',
      'ESUS_ENDING.EN.AHEAD: there are no words',
    ])
  })
})
