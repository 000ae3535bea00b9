import { closeDatabases, trusted } from '@cluster/database'
import { createProducer, handleRow } from '@cluster/jobs'
import type { Mail, MailRefusal } from '@cluster/mail'
import type { Subgraph } from '@cluster/subgraph'
import { anyone, asking, commandsOf, testConfig, viewers } from '@cluster/testkit'
import { anonymous, signViewer, viewerHeader } from '@cluster/viewer'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { buildNotifications } from '../src/build.ts'
import { sendDigest } from '../src/jobs/send-digest.ts'
import { sendReminder } from '../src/jobs/send-reminder.ts'
import { Digest } from '../src/models/digest.ts'
import { type NotificationPreferencesRecord, Preferences } from '../src/models/preferences.ts'
import { Reminder, type ReminderRecord } from '../src/models/reminder.ts'
import { RestingAddress } from '../src/models/resting-address.ts'
import type { MessageFacts } from '../src/operations/read-message.ts'
import { day, from, hour, message, refusedFor, sendBy } from './fixtures.ts'

const config = testConfig()
const producer = createProducer({ redisUrl: config.REDIS_URL, prefix: config.CLUSTER_PREFIX })
const startsAt = from(Date.now(), 7 * day)
const personId = viewers.RESIDENT.personId!
let subgraph: Subgraph
let sent: Mail[]
let world: (id: string) => MessageFacts | null
let deliver: () => Promise<MailRefusal | null>

beforeAll(async () => {
  subgraph = await buildNotifications(config)
})
beforeEach(async () => {
  sent = []
  world = id => message(startsAt, { id })
  deliver = async () => null
  await Promise.all([Reminder, Digest, Preferences, RestingAddress].map(model => model.deleteMany()))
})
afterAll(async () => {
  await producer.close()
  await subgraph.close()
  await closeDatabases()
})

const as = (viewer: typeof viewers.RESIDENT | typeof anyone) => asking(subgraph)(viewer)
const means = () =>
  sendBy(
    {
      ask: async <T>(_: string, { id }: Record<string, unknown>) =>
        ({ registration: world(String(id)) }) as T,
    },
    async mail => {
      sent.push(mail)
      return deliver()
    },
  )
const choose = (given: object) => Preferences.create({ _id: personId, ...given })

async function due(id: string, given: Partial<ReminderRecord> = {}): Promise<void> {
  await Reminder.create({
    _id: id,
    kind: 'DAYS_7',
    rule: 'DAYS_7',
    source: 'REGISTRATION',
    sourceId: id,
    eventId: 'event-1',
    recipientId: personId,
    startsAt,
    dueAt: from(Date.now(), -1_000),
    wakeAt: from(Date.now(), -1_000),
    expiresAt: from(startsAt.getTime(), -hour),
    version: 0,
    ...given,
  })
}
const send = (id: string) => handleRow(sendReminder(means()), id, producer)
const row = async (id: string) => (await Reminder.findById(id).lean<ReminderRecord>())!

/** Sends what was collected, as if its time had come. */
async function sendCollected() {
  const [digest] = await Digest.find().lean()
  await Digest.updateOne({ _id: digest!._id }, { wakeAt: from(Date.now(), -1_000) })
  await handleRow(sendDigest(means()), digest!._id, producer)
  return (await Digest.findById(digest!._id).lean())!
}

const SET = `mutation ($input: SetNotificationPreferencesInput!) { setNotificationPreferences(input: $input) {
  deliveries { topic mode } quietHours { from until } digestHour digestDay timeZone } }`
const MINE = `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) { ... on Person {
  notificationPreferences { deliveries { topic mode } quietHours { from } digestHour digestDay timeZone } } } }`

describe('preferences', () => {
  test('are those of everybody until one chooses, and change one by one', async () => {
    const plain = { digestHour: 8, digestDay: 1, timeZone: 'Europe/Paris', quietHours: null }
    const { data } = await as(viewers.RESIDENT).run(MINE, { id: personId })
    expect(data._entities[0].notificationPreferences).toEqual({
      ...plain,
      deliveries: ['EVENTS', 'BOOKINGS', 'ASSEMBLIES', 'MEMBERSHIP'].map(topic => ({
        topic,
        mode: 'AT_ONCE',
      })),
    })

    await as(viewers.RESIDENT).run(SET, { input: { deliveries: [{ topic: 'EVENTS', mode: 'WEEKLY' }] } })
    await as(viewers.RESIDENT).run(SET, {
      input: { quietHours: { from: '22:00', until: '07:00' }, digestDay: 3 },
    })
    const { data: after } = await as(viewers.RESIDENT).run(SET, { input: { digestHour: 18 } })
    expect(after.setNotificationPreferences).toEqual({
      ...plain,
      digestHour: 18,
      digestDay: 3,
      quietHours: { from: '22:00', until: '07:00' },
      deliveries: [
        { topic: 'EVENTS', mode: 'WEEKLY' },
        { topic: 'BOOKINGS', mode: 'AT_ONCE' },
        { topic: 'ASSEMBLIES', mode: 'AT_ONCE' },
        { topic: 'MEMBERSHIP', mode: 'AT_ONCE' },
      ],
    })
    const { data: none } = await as(viewers.RESIDENT).run(SET, { input: { quietHours: null } })
    expect(none.setNotificationPreferences.quietHours).toBeNull()
  })

  test('are for oneself: staff do not see them either', async () => {
    const { errors } = await as(viewers.STAFF).run(MINE, { id: personId })
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    expect((await as(anyone).run(SET, { input: {} })).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ])
  })

  test.each([
    [
      'a topic twice',
      {
        deliveries: [
          { topic: 'EVENTS', mode: 'OFF' },
          { topic: 'EVENTS', mode: 'DAILY' },
        ],
      },
      'REPEATED_TOPIC',
      'deliveries',
    ],
    [
      'a time that there is not',
      { quietHours: { from: '24:00', until: '07:00' } },
      'INVALID_TIME_OF_DAY',
      'quietHours',
    ],
    [
      'a night of no length',
      { quietHours: { from: '07:00', until: '07:00' } },
      'INVALID_TIME_OF_DAY',
      'quietHours',
    ],
    ['an hour that there is not', { digestHour: 24 }, 'INVALID_DIGEST_TIME', 'digestHour'],
    ['a day that there is not', { digestDay: 0 }, 'INVALID_DIGEST_TIME', 'digestDay'],
    ['a zone that there is not', { timeZone: '+01:00' }, 'UNKNOWN_TIME_ZONE', 'timeZone'],
  ])('refuse %s', async (_, input, code, field) => {
    expect((await as(viewers.RESIDENT).run(SET, { input })).errors).toMatchObject([
      { extensions: { code, field } },
    ])
    expect(await Preferences.countDocuments()).toBe(0)
  })
})

describe('a reminder', () => {
  test('that its recipient does not want is not sent, though it was planned before', async () => {
    await due('r')
    await choose({ deliveries: { EVENTS: 'OFF' } })

    await send('r')

    expect(await row('r')).toMatchObject({ state: 'CANCELLED', reason: 'UNSUBSCRIBED' })
    expect(sent).toEqual([])
  })

  test('waits for the end of quiet hours', async () => {
    await due('r')
    const now = new Date()
    const clock = (hours: number) =>
      from(now.getTime(), hours * hour).toLocaleTimeString('en-GB', {
        timeZone: 'UTC',
        hour: '2-digit',
        minute: '2-digit',
      })
    await choose({ timeZone: 'UTC', quietHours: { from: clock(-1), until: clock(2) } })

    await send('r')

    const { state, wakeAt, attempts } = await row('r')
    expect([state, attempts]).toEqual(['PENDING', 0])
    expect(Math.abs(wakeAt.getTime() - now.getTime() - 2 * hour)).toBeLessThan(2 * 60_000)
    expect(sent).toEqual([])
  })
})

describe('what is collected', () => {
  beforeEach(async () => {
    await choose({ deliveries: { EVENTS: 'DAILY' } })
    for (const id of ['a', 'b', 'c']) await due(id)
    await Promise.all(['a', 'b', 'c'].map(send))
  })

  test('comes as one mail, once, however many workers are at it', async () => {
    expect((await Reminder.find().lean()).map(({ state }) => state)).toEqual(Array(3).fill('COLLECTED'))
    expect(await Digest.countDocuments()).toBe(1)
    expect(sent).toEqual([])

    await Promise.all([1, 2, 3].map(sendCollected))

    expect(sent).toMatchObject([{ to: 'habitant.fictif@example.org', subject: 'Vos 3 rappels' }])
    const [{ text, html, unsubscribeUrl, messageId }] = sent as [Mail]
    expect(text.match(/\* Dans une semaine : Repas/g)).toHaveLength(3)
    expect(html.match(/<h2/g)).toHaveLength(3)
    expect(html).not.toContain('<de>')
    expect(unsubscribeUrl).toMatch(/^https:\/\/quartier\.example\/unsubscribe\//)
    expect(messageId).not.toContain(personId)
    expect((await Reminder.find().lean()).map(({ state }) => state)).toEqual(Array(3).fill('SENT'))
    expect(await sendCollected()).toMatchObject({ state: 'SENT' })
    expect(sent).toHaveLength(1)
  })

  test('is read anew: what was called off since, or is not wanted any more, is not in it', async () => {
    world = id => message(startsAt, { id }, id === 'a' ? { event: { status: 'CANCELLED' } } : {})
    await sendCollected()

    expect(sent).toMatchObject([{ subject: 'Vos 2 rappels' }])
    expect(await row('a')).toMatchObject({ state: 'CANCELLED', reason: 'EVENT_CANCELLED' })
  })

  test('is no mail at all where nothing is left', async () => {
    await Preferences.updateOne({ _id: personId }, { 'deliveries.EVENTS': 'OFF' })

    expect(await sendCollected()).toMatchObject({ state: 'CANCELLED', reason: 'NOTHING_TO_TELL' })
    expect(sent).toEqual([])
    expect(await row('a')).toMatchObject({ state: 'CANCELLED', reason: 'UNSUBSCRIBED' })
  })

  test('that was sent and not noted comes again under the same Message-ID, which receivers know', async () => {
    await sendCollected()
    await Reminder.updateMany({}, { state: 'COLLECTED' })
    await Digest.updateMany({}, { state: 'PENDING', finishedAt: null })
    await sendCollected()

    expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(1)
  })

  test('is seen as such, and is erased with its person', async () => {
    const { data } = await as(viewers.RESIDENT).run('{ reminders { edges { node { state finishedAt } } } }')
    expect(data.reminders.edges.map(({ node }: { node: object }) => node)).toEqual(
      Array(3).fill({ state: 'COLLECTED', finishedAt: null }),
    )
  })
})

describe('a mail that one may do without', () => {
  const ask = (method: 'GET' | 'POST', url: string) =>
    subgraph.server.inject({
      method,
      url: new URL(url).pathname,
      headers: {
        [viewerHeader]: signViewer(anonymous, config.VIEWER_SECRET),
        'content-type': 'application/x-www-form-urlencoded',
      },
      ...(method === 'POST' ? { payload: 'List-Unsubscribe=One-Click' } : {}),
    })

  test('ends by one click, without signing in; looking at the address ends nothing', async () => {
    await due('r')
    await send('r')
    const [{ unsubscribeUrl, text, html }] = sent as [Mail]
    expect(text).toContain(`Ne plus recevoir de rappels d’événements: ${unsubscribeUrl}`)
    expect(html).toContain(`href="${unsubscribeUrl}"`)

    const looked = await ask('GET', unsubscribeUrl!)
    expect([looked.statusCode, looked.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    for (const part of ['<form method="post">', 'lang="fr"', 'lang="en"']) expect(looked.body).toContain(part)
    expect(await Preferences.countDocuments()).toBe(0)

    const done = await ask('POST', unsubscribeUrl!)
    expect([done.statusCode, done.body.includes('no more reminders of events')]).toEqual([200, true])
    expect((await Preferences.findById(personId).lean<NotificationPreferencesRecord>())!.deliveries).toEqual({
      EVENTS: 'OFF',
    })
    expect((await ask('POST', unsubscribeUrl!)).statusCode).toBe(200)
  })

  test('is none where something changed', async () => {
    await due('r', { kind: 'EVENT_MOVED' })
    await send('r')

    expect(sent[0]).not.toHaveProperty('unsubscribeUrl')
  })

  test.each(['nothing', 'a.b.c', 'AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA.AAAA'])(
    'does not end by the made-up address %s',
    async token => {
      const { statusCode, body } = await ask('POST', `https://quartier.example/unsubscribe/${token}`)
      expect([statusCode, JSON.parse(body).errors[0].extensions.code]).toEqual([
        404,
        'UNSUBSCRIPTION_NOT_FOUND',
      ])
    },
  )
})

describe('an address that is refused for good', () => {
  test('rests until it is used again, or is another', async () => {
    await due('a')
    await due('b')
    deliver = refusedFor('550')
    await send('a')
    deliver = async () => null
    await send('b')

    expect(await row('a')).toMatchObject({ state: 'FAILED', reason: '550' })
    expect(await row('b')).toMatchObject({ state: 'FAILED', reason: 'ADDRESS_RESTS' })
    expect(sent).toHaveLength(1)
    expect(JSON.stringify(await RestingAddress.find().lean())).not.toContain('example.org')

    const email = 'Habitant.Fictif@example.org'
    const again = 'mutation ($input: UseAddressAgainInput!) { useAddressAgain(input: $input) }'
    const replay = 'mutation ($input: ReplayReminderInput!) { replayReminder(input: $input) { state } }'
    expect((await as(viewers.STAFF).run(again, { input: { email } })).data.useAddressAgain).toBe(true)
    expect((await as(viewers.STAFF).run(replay, { input: { id: 'b' } })).data.replayReminder.state).toBe(
      'PLANNED',
    )
    await send('b')
    expect(await row('b')).toMatchObject({ state: 'SENT' })
    expect((await as(viewers.STAFF).run(replay, { input: { id: 'b' } })).errors).toMatchObject([
      { extensions: { code: 'REMINDER_NOT_FAILED', field: 'id' } },
    ])
    expect((await as(viewers.STAFF).run(replay, { input: { id: 'nowhere' } })).errors).toMatchObject([
      { extensions: { code: 'REMINDER_NOT_FOUND', field: 'id' } },
    ])
  })

  test('is not one where only a mail was refused', async () => {
    await due('a')
    deliver = async () => ({ code: '554', isOfAddress: false })
    await send('a')

    expect(await RestingAddress.countDocuments()).toBe(0)
  })

  test('rests where staff note what the mail provider told', async () => {
    const rest = 'mutation ($input: RestAddressInput!) { restAddress(input: $input) }'
    const input = { email: 'habitant.fictif@example.org', reason: 'COMPLAINT' }
    for (let n = 0; n < 2; n++)
      expect((await as(viewers.STAFF).run(rest, { input })).data.restAddress).toBe(true)
    await due('a')
    await send('a')

    expect(sent).toEqual([])
    expect((await as(viewers.RESIDENT).run(rest, { input })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ])
  })
})

describe('deliveries of a person', () => {
  const LIST = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Person {
    deliveries(first: 2) { edges { node { id state } } pageInfo { hasNextPage } } } } }`
  const ids = (...those: string[]) => ({ ids: those.map(id => ({ __typename: 'Person', id })) })

  test('are for itself and staff, the latest due first, in one command for many', async () => {
    for (const n of [1, 2, 3]) await due(`r${n}`, { dueAt: from(Date.now(), n * hour) })
    await due('of-another', { recipientId: 'person-other' })

    const { data } = await as(viewers.RESIDENT).run(LIST, ids(personId))
    expect(data._entities[0].deliveries).toEqual({
      edges: ['r3', 'r2'].map(id => ({ node: { id, state: 'PLANNED' } })),
      pageInfo: { hasNextPage: true },
    })
    const { errors } = await as(viewers.RESIDENT).run(LIST, ids('person-other'))
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    const staff = () => as(viewers.STAFF).run(LIST, ids(personId, 'person-other'))
    expect((await staff()).data._entities[1].deliveries.edges).toHaveLength(1)
    expect(await commandsOf(['notifications'], staff)).toHaveLength(1)
    expect(await Reminder.countDocuments({ recipientId: trusted({ $ne: personId }) })).toBe(1)
  })
})
