import { closeDatabases, trusted } from '@cluster/database'
import { createProducer, handleRow, type InboxRow } from '@cluster/jobs'
import type { Subgraph } from '@cluster/subgraph'
import { commandsOf, plansOf, testConfig } from '@cluster/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { buildNotifications } from '../src/build.ts'
import { inbox } from '../src/inbox.ts'
import { planReminders } from '../src/jobs/plan-reminders.ts'
import { WebhookDelivery } from '../src/models/webhook-delivery.ts'
import { WebhookEndpoint } from '../src/models/webhook-endpoint.ts'
import { hearFact } from '../src/operations/webhooks/hear-fact.ts'
import { planDeliveries } from '../src/operations/webhooks/plan-deliveries.ts'
import { topics } from '../src/topics.ts'
import { emptied, endpoint, fact } from './webhooks/endpoints.ts'

const config = testConfig()
const producer = createProducer({ redisUrl: config.REDIS_URL, prefix: config.CLUSTER_PREFIX })
let subgraph: Subgraph

beforeAll(async () => {
  subgraph = await buildNotifications(config)
})
beforeEach(() => Promise.all(emptied.map(async model => model.deleteMany())))
afterAll(async () => {
  await producer.close()
  await subgraph.close()
  await closeDatabases()
})

/** Works on a fact as the worker does, with a graph of nobody. @returns how the inbox notes it */
async function hear(told: InboxRow): Promise<string> {
  await inbox.rows.create(told)
  const graph = { ask: async <T>() => ({ event: null, registration: null, deadline: null }) as T }
  await handleRow(planReminders({ graph, producer }), told._id, producer)
  return (await inbox.rows.findById(told._id).lean())!.state
}
const deliveries = async () => WebhookDelivery.find().sort({ _id: 1 }).lean()

describe('a fact', () => {
  test('is planned for each endpoint that has its topic and is active', async () => {
    const told = fact('event.published', 'event-1')
    const { _id: id, appId } = await endpoint('https://a.example.org/', {
      topics: ['event.moved', 'event.published'],
    })
    await endpoint('https://b.example.org/', { topics: ['event.moved'] })
    await endpoint('https://c.example.org/', { state: 'DISABLED', disabledBecause: 'BY_APP' })

    expect(await hear(told)).toBe('DONE')

    expect(await deliveries()).toMatchObject([
      {
        _id: `${told._id}-${id}`,
        ...{ endpointId: id, appId, topic: 'event.published', subjectId: 'event-1', happenedAt: told.at },
        ...{ state: 'PENDING', fence: 0, attempts: 0, tries: 0, log: [] },
      },
    ])
  })

  test('told twice, and by many workers at once, is planned once', async () => {
    const told = fact('event.published', 'event-1')
    await endpoint('https://a.example.org/')
    await endpoint('https://b.example.org/')

    await Promise.all(Array.from({ length: 20 }, () => hearFact(told, () => undefined)))

    expect(await deliveries()).toHaveLength(2)
  })

  test('told again leaves what became of it', async () => {
    const told = fact('event.published', 'event-1')
    await endpoint('https://a.example.org/')
    await hearFact(told, () => undefined)
    await WebhookDelivery.updateMany({}, { state: 'DELIVERED' })

    await hearFact(told, () => undefined)

    expect(await deliveries()).toMatchObject([{ state: 'DELIVERED' }])
  })

  test.each(topics.map(({ name, from }) => [name, from]))('%s of %s has a topic', async (name, from) => {
    await endpoint('https://a.example.org/', { topics: [name] })

    expect(await hear(fact(name, 'subject-1', from))).toBe('DONE')
    expect(await deliveries()).toMatchObject([{ topic: name, subjectId: 'subject-1' }])
  })

  test('of another service under the name of a topic is not told', async () => {
    await endpoint('https://a.example.org/', { topics: ['organisation.admitted'] })

    expect(await hear(fact('organisation.admitted', 'organisation-1', 'publications'))).toBe('UNKNOWN')
    expect(await deliveries()).toEqual([])
  })

  test('about a person is not told, whatever an endpoint asks for', async () => {
    await endpoint('https://a.example.org/', { topics: ['registration.confirmed'] })

    expect(await hear(fact('registration.confirmed', 'registration-1', 'events'))).toBe('DONE')
    expect(await deliveries()).toEqual([])
  })

  test('reads one index and writes one command, however many endpoints there are', async () => {
    for (const n of Array(60).keys())
      await endpoint(`https://a.example.org/${n}`, { topics: [n % 10 ? 'event.moved' : 'event.published'] })
    const plan = () =>
      planDeliveries({ id: 'events-1', topic: 'event.published', subjectId: 'e', happenedAt: new Date() })

    const [read] = await plansOf('notifications', plan)

    expect(read).toMatchObject({ indexes: ['topics_1'] })
    expect(read!.looksAt).toBe(6)
    expect(await commandsOf(['notifications'], plan)).toEqual(['notifications.find', 'notifications.update'])
    expect(await WebhookDelivery.countDocuments()).toBe(6)
  })
})

describe('an app that is revoked', () => {
  test('has no endpoint that is active, whoever had disabled it before', async () => {
    const of = { appId: 'app-revoked' }
    await endpoint('https://a.example.org/', of)
    await endpoint('https://b.example.org/', {
      ...of,
      place: 1,
      state: 'DISABLED',
      disabledBecause: 'BY_APP',
    })
    const { _id } = await endpoint('https://a.example.org/')
    const told = fact('app.revoked', 'app-revoked', 'identity')

    expect(await hear(told)).toBe('DONE')

    const ended = await WebhookEndpoint.find({ appId: 'app-revoked' }).lean()
    expect(ended.map(({ disabledBecause }) => disabledBecause)).toEqual(['APP_REVOKED', 'APP_REVOKED'])
    expect(await WebhookEndpoint.find({ state: 'ACTIVE' }).lean()).toMatchObject([{ _id }])
    const at = ended[0]!.disabledAt
    await hearFact(told, () => undefined)
    expect(
      (await WebhookEndpoint.findOne({ _id: trusted({ $eq: ended[0]!._id }) }).lean())!.disabledAt,
    ).toEqual(at)
  })

  test('is believed of identity only', async () => {
    await endpoint('https://a.example.org/', { appId: 'app-revoked' })

    expect(await hear(fact('app.revoked', 'app-revoked', 'events'))).toBe('UNKNOWN')
    expect(await WebhookEndpoint.countDocuments({ state: 'ACTIVE' })).toBe(1)
  })
})
