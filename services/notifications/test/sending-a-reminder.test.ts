import { closeDatabases } from '@cluster/database'
import { GraphUnavailable } from '@cluster/graph'
import { createProducer, handleRow } from '@cluster/jobs'
import type { Mail, MailRefusal } from '@cluster/mail'
import type { Subgraph } from '@cluster/subgraph'
import { testConfig } from '@cluster/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { buildNotifications } from '../src/build.ts'
import { sendReminder } from '../src/jobs/send-reminder.ts'
import { Reminder } from '../src/models/reminder.ts'
import { RestingAddress } from '../src/models/resting-address.ts'
import type { MessageFacts } from '../src/operations/read-message.ts'
import type { EventNotice } from '../src/policy.ts'
import { from, hour, message, refusedFor, sendBy } from './fixtures.ts'

const config = testConfig()
const producer = createProducer({ redisUrl: config.REDIS_URL, prefix: config.CLUSTER_PREFIX })
const startsAt = from(Date.now(), hour)
let subgraph: Subgraph
let sent: Mail[]

beforeAll(async () => {
  subgraph = await buildNotifications(config)
})
beforeEach(async () => {
  sent = []
  await Promise.all([Reminder.deleteMany(), RestingAddress.deleteMany()])
  await Reminder.create({
    _id: 'r-HOUR_1',
    kind: 'HOUR_1',
    rule: 'HOUR_1',
    source: 'REGISTRATION',
    sourceId: 'r',
    eventId: 'event-1',
    recipientId: 'person-resident',
    startsAt,
    dueAt: from(Date.now(), -1_000),
    wakeAt: from(Date.now(), -1_000),
    expiresAt: startsAt,
    version: 0,
  })
})
afterAll(async () => {
  await producer.close()
  await subgraph.close()
  await closeDatabases()
})

/** Handles the reminder while the graph says this, and the mail server does that. */
async function handle(
  world: MessageFacts | null | Error,
  deliver: (mail: Mail) => Promise<MailRefusal | null>,
) {
  const graph = {
    ask: async <T>() => {
      if (world instanceof Error) throw world
      return { registration: world } as T
    },
  }
  const send = async (mail: Mail) => {
    sent.push(mail)
    return deliver(mail)
  }
  await handleRow(sendReminder(sendBy(graph, send)), 'r-HOUR_1', producer)
  return (await Reminder.findById('r-HOUR_1').lean())!
}
const accept = async () => null

describe('sending a reminder', () => {
  test('that is due sends it and notes that', async () => {
    expect(await handle(message(startsAt), accept)).toMatchObject({ state: 'SENT', attempts: 1 })
    expect(sent).toHaveLength(1)
  })

  test('again does nothing', async () => {
    await handle(message(startsAt), accept)
    await handle(message(startsAt), accept)

    expect(sent).toHaveLength(1)
  })

  const cancelledEvent = () => message(startsAt, {}, { event: { status: 'CANCELLED' } })
  test.each([
    [
      'of a place given back',
      () => message(startsAt, { status: 'CANCELLED' }),
      'CANCELLED',
      'REGISTRATION_CANCELLED',
    ],
    ['of a registration that is gone', () => null, 'CANCELLED', 'REGISTRATION_CANCELLED'],
    ['of a cancelled event', cancelledEvent, 'CANCELLED', 'EVENT_CANCELLED'],
    ['of an event that was moved', () => message(from(startsAt.getTime(), hour)), 'CANCELLED', 'EVENT_MOVED'],
    ['to a person without an address', () => message(startsAt, { person: null }), 'FAILED', 'NO_ADDRESS'],
  ])('%s is not done', async (_, world, state, reason) => {
    expect(await handle(world(), accept)).toMatchObject({ state, reason })
    expect(sent).toEqual([])
  })

  const offerEndsAt = startsAt.toISOString()
  test.each<[EventNotice, string, () => MessageFacts]>([
    ['HOUR_1', 'ON_WAITLIST', () => message(startsAt, { status: 'WAITLISTED' })],
    ['HOUR_1', 'DATE_CANCELLED', () => message(startsAt, {}, { status: 'CANCELLED' })],
    ['DATE_CANCELLED', 'DATE_IS_ON', () => message(startsAt)],
    ['DATE_MOVED', 'EVENT_MOVED', () => message(from(startsAt.getTime(), hour))],
    ['LINK_REVEALED', 'LINK_HIDDEN', () => message(startsAt)],
    ['WAITLISTED', 'PLACE_OFFERED', () => message(startsAt, { status: 'OFFERED', offerEndsAt })],
    ['PLACE_OFFERED', 'PLACE_CONFIRMED', () => message(startsAt)],
    ['OFFER_ENDING', 'OFFER_DECLINED', () => message(startsAt, { status: 'DECLINED' })],
    ['OFFER_ENDING', 'OFFER_EXPIRED', () => message(startsAt, { status: 'EXPIRED' })],
    [
      'OFFER_ENDING',
      'OFFER_CHANGED',
      () => message(startsAt, { status: 'OFFERED', offerEndsAt: from(startsAt.getTime(), 1).toISOString() }),
    ],
    ['OFFER_EXPIRED', 'ON_WAITLIST', () => message(startsAt, { status: 'WAITLISTED' })],
  ])('of %s is not done where it does not hold any more: %s', async (kind, reason, world) => {
    await Reminder.updateOne({ _id: 'r-HOUR_1' }, { kind })

    expect(await handle(world(), accept)).toMatchObject({ state: 'CANCELLED', reason })
    expect(sent).toEqual([])
  })

  test.each<[EventNotice, () => MessageFacts]>([
    ['DATE_CANCELLED', () => message(startsAt, {}, { status: 'CANCELLED' })],
    ['DATE_CANCELLED', () => message(startsAt, { status: 'WAITLISTED' }, { status: 'CANCELLED' })],
    ['LINK_REVEALED', () => message(startsAt, { onlineUrl: 'https://salle.example/fictive' })],
    ['WAITLISTED', () => message(startsAt, { status: 'WAITLISTED', rank: 1 })],
    ['PLACE_OFFERED', () => message(startsAt, { status: 'OFFERED', offerEndsAt })],
    ['OFFER_EXPIRED', () => message(startsAt, { status: 'EXPIRED' })],
  ])('of %s is done while it holds', async (kind, world) => {
    await Reminder.updateOne({ _id: 'r-HOUR_1' }, { kind })

    expect(await handle(world(), accept)).toMatchObject({ state: 'SENT' })
  })

  test('that comes too late is missed', async () => {
    await Reminder.updateOne({ _id: 'r-HOUR_1' }, { expiresAt: from(Date.now(), -10) })

    expect(await handle(message(startsAt), accept)).toMatchObject({ state: 'MISSED' })
    expect(sent).toEqual([])
  })

  test('waits while a part of the graph is away', async () => {
    const row = await handle(new GraphUnavailable('SUBGRAPH_UNAVAILABLE'), accept)

    expect(row).toMatchObject({ state: 'PENDING', lastError: 'SUBGRAPH_UNAVAILABLE' })
    expect(row.wakeAt.getTime()).toBeGreaterThan(Date.now())
  })

  test('that the mail server refuses for good fails with its code', async () => {
    expect(await handle(message(startsAt), refusedFor('550'))).toMatchObject({
      state: 'FAILED',
      reason: '550',
    })
  })

  test('that the mail server cannot take now is tried again', async () => {
    const busy = Object.assign(new Error('habitant.fictif@example.org: busy'), {
      code: 'EENVELOPE',
      responseCode: 451,
    })
    const row = await handle(message(startsAt), async () => Promise.reject(busy))

    expect(row).toMatchObject({ state: 'PENDING', lastError: 'EENVELOPE 451' })
  })

  test('that was planned anew while it was read as called off is looked at again, not lost', async () => {
    const graph = {
      ask: async <T>() => {
        // The place was taken again, and planned, after this answer was on its way.
        await Reminder.updateOne({ _id: 'r-HOUR_1' }, { version: 2 })
        return { registration: message(startsAt, { status: 'CANCELLED' }) } as T
      },
    }
    await handleRow(sendReminder(sendBy(graph, accept)), 'r-HOUR_1', producer)

    expect(await Reminder.findById('r-HOUR_1').lean()).toMatchObject({ state: 'PENDING' })
    expect(await handle(message(startsAt), accept)).toMatchObject({ state: 'SENT' })
  })

  test('whose place changed only is sent', async () => {
    const world = message(
      startsAt,
      {},
      { venue: { name: 'Autre place', address: null }, event: { revision: 9 } },
    )

    expect(await handle(world, accept)).toMatchObject({ state: 'SENT' })
  })

  test('waits for a mail server that is down for days', async () => {
    await Reminder.updateOne({ _id: 'r-HOUR_1' }, { attempts: 1_000 })

    const row = await handle(message(startsAt), async () => Promise.reject(new Error('down')))

    expect(row.state).toBe('PENDING')
    expect(row.wakeAt.getTime() - Date.now()).toBeLessThanOrEqual(450_000)
  })
})
