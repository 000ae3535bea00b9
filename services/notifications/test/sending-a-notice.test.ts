import { closeDatabases } from '@cluster/database'
import { GraphUnavailable } from '@cluster/graph'
import { createProducer, handleRow } from '@cluster/jobs'
import type { Mail } from '@cluster/mail'
import type { Subgraph } from '@cluster/subgraph'
import { testConfig } from '@cluster/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { buildNotifications } from '../src/build.ts'
import { sendReminder } from '../src/jobs/send-reminder.ts'
import { Reminder, type ReminderRecord } from '../src/models/reminder.ts'
import type { DeadlineMessage } from '../src/operations/read-deadline-message.ts'
import { deadlineMessage } from './deadlines.ts'
import { day, from, sendBy } from './fixtures.ts'

const config = testConfig()
const producer = createProducer({ redisUrl: config.REDIS_URL, prefix: config.CLUSTER_PREFIX })
const at = from(Date.now(), 3 * day)
let subgraph: Subgraph
let sent: Mail[]

beforeAll(async () => {
  subgraph = await buildNotifications(config)
})
beforeEach(async () => {
  sent = []
  await Reminder.deleteMany()
})
afterAll(async () => {
  await producer.close()
  await subgraph.close()
  await closeDatabases()
})

const notice = (given: Partial<ReminderRecord> = {}) =>
  Reminder.create({
    _id: 'n',
    kind: 'AHEAD',
    rule: 'DAYS_3',
    source: 'DEADLINE',
    sourceId: 'assembly-1',
    deadlineKind: 'ASSEMBLY',
    recipientId: 'person-member',
    startsAt: at,
    dueAt: from(Date.now(), -1_000),
    wakeAt: from(Date.now(), -1_000),
    expiresAt: at,
    version: 1,
    ...given,
  })

/** A sender for which the graph says this. */
const sender = (world: DeadlineMessage | null | Error) => {
  const ask = async <T>(_: string, variables: Record<string, unknown>) => {
    if (world instanceof Error) throw world
    expect(variables).toEqual({ id: 'assembly-1', recipientId: 'person-member' })
    return { deadline: world } as T
  }
  const send = async (mail: Mail) => {
    sent.push(mail)
    return null
  }
  return sendReminder(sendBy({ ask }, send))
}
async function handle(world: DeadlineMessage | null | Error) {
  await handleRow(sender(world), 'n', producer)
  return (await Reminder.findById('n').lean())!
}

describe('sending a notice of a deadline', () => {
  test('that is due sends it in the language of the recipient, and notes that', async () => {
    await notice()

    expect(await handle(deadlineMessage(at))).toMatchObject({ state: 'SENT', attempts: 1 })

    expect(sent).toMatchObject([
      {
        to: 'adherente.fictive@example.org',
        messageId: '<n@initiatives-et-cite.example>',
        subject: 'Assemblée générale – Coopérative <fictive> : dans 3 jours',
        calendar: { method: 'REQUEST' },
      },
    ])
  })

  test('by ten workers at once sends it once', async () => {
    await notice()

    await Promise.all(Array.from({ length: 10 }, () => handleRow(sender(deadlineMessage(at)), 'n', producer)))

    expect(sent).toHaveLength(1)
  })

  test.each([
    ['of one that is gone', null, 'CANCELLED', 'DEADLINE_GONE'],
    ['of one that is met', deadlineMessage(at, { state: 'MET' }), 'CANCELLED', 'MET'],
    ['of one that is called off', deadlineMessage(at, { state: 'CALLED_OFF' }), 'CANCELLED', 'CALLED_OFF'],
    ['of one that has another date', deadlineMessage(from(at.getTime(), day)), 'CANCELLED', 'MOVED'],
    [
      'to one who is told no more',
      deadlineMessage(at, { recipient: null }),
      'CANCELLED',
      'RECIPIENT_REMOVED',
    ],
    [
      'to a person without an address',
      deadlineMessage(at, { recipient: { givenName: null, email: null, locale: 'FR' } }),
      'FAILED',
      'NO_ADDRESS',
    ],
  ])('%s is not done', async (_, world, state, reason) => {
    await notice()

    expect(await handle(world)).toMatchObject({ state, reason })
    expect(sent).toEqual([])
  })

  test('that it is off is not done where it takes place after all', async () => {
    await notice({ kind: 'CALLED_OFF', rule: 'CALLED_OFF' })

    expect(await handle(deadlineMessage(at))).toMatchObject({ state: 'CANCELLED', reason: 'IS_ON' })
  })

  test('that it is off is done', async () => {
    await notice({ kind: 'CALLED_OFF', rule: 'CALLED_OFF' })

    expect(await handle(deadlineMessage(at, { state: 'CALLED_OFF' }))).toMatchObject({ state: 'SENT' })
    expect(sent).toMatchObject([{ calendar: { method: 'CANCEL' } }])
  })

  test('that it is overdue is done though its time has passed', async () => {
    await notice({ kind: 'OVERDUE', rule: 'DAYS_3_AFTER', deadlineKind: 'DUES_PAYABLE' })

    expect(await handle(deadlineMessage(at, { state: 'PASSED' }))).toMatchObject({ state: 'SENT' })
  })

  test('that comes too late is missed', async () => {
    await notice({ expiresAt: from(Date.now(), -10) })

    expect(await handle(deadlineMessage(at))).toMatchObject({ state: 'MISSED', reason: 'TOO_LATE' })
  })

  test('waits while a part of the graph is away', async () => {
    await notice()

    expect(await handle(new GraphUnavailable('SUBGRAPH_UNAVAILABLE'))).toMatchObject({
      state: 'PENDING',
      lastError: 'SUBGRAPH_UNAVAILABLE',
    })
  })

  test('that a newer version planned waits for a worker that knows its kind', async () => {
    await notice({ deadlineKind: 'NEW_KIND' })

    expect(await handle(deadlineMessage(at))).toMatchObject({ state: 'PENDING', lastError: 'UNKNOWN_KIND' })
  })
})
