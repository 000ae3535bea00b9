import { closeDatabases, databaseNamed } from '@cluster/database'
import { buildEvents } from '@cluster/events'
import { buildEventsWorker } from '@cluster/events/build-worker.ts'
import { outbox } from '@cluster/events/outbox.ts'
import { buildIdentityWorker } from '@cluster/identity/build-worker.ts'
import { inbox } from '@cluster/identity/inbox.ts'
import { AuditEntry } from '@cluster/identity/models/audit-entry.ts'
import type { Running } from '@cluster/server'
import type { Subgraph } from '@cluster/subgraph'
import { asking, eventually, testConfig, viewers } from '@cluster/testkit'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'

const REGISTER = 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { id } }'
const GIVE_BACK = 'mutation ($input: CancelRegistrationInput!) { cancelRegistration(input: $input) { id } }'
const PUBLISH = 'mutation ($input: PublishEventInput!) { publishEvent(input: $input) { id } }'
const CREATE = 'mutation ($input: CreateEventInput!) { createEvent(input: $input) { id } }'
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

const config = {
  ...testConfig(),
  IDENTITY_SECRET: 'only-for-tests-only-for-tests-identity',
  OIDC_ISSUER: 'http://127.0.0.1:9',
  TOKEN_AUDIENCE: 'http://127.0.0.1:9/graphql',
  GATEWAY_URL: 'http://127.0.0.1:9',
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'essai@example.org',
  INACTIVE_AFTER_MONTHS: 24,
  WARN_BEFORE_DAYS: 30,
}
const me = { ...viewers.RESIDENT, appId: 'web' }
const again = (key: string) => ({ ...me, idempotency: { key, fingerprint: 'body-1' } })
let events: Subgraph
let workers: Running[]

beforeAll(async () => {
  events = await buildEvents(config)
  workers = await Promise.all([buildEventsWorker(config), buildIdentityWorker(config)])
})
beforeEach(async () => {
  await AuditEntry.collection.deleteMany({})
})
afterAll(async () => {
  await Promise.all(workers.map(({ close }) => close()))
  await events.close()
  await closeDatabases()
})

/** A published event of the test animator's organisation. */
async function publishedEvent(): Promise<string> {
  const { data } = await asking(events)(viewers.ANIMATOR).run(CREATE, {
    input: {
      title: { fr: 'Repas fictif' },
      organiserId: 'org-test',
      venue: { name: 'Place imaginaire' },
      startsAt: inHours(200),
      endsAt: inHours(202),
    },
  })
  const { id } = data.createEvent
  await asking(events)(viewers.ANIMATOR).run(PUBLISH, { input: { id } })
  return id
}

const told = () => eventually(async () => expect(await outbox.facts.countDocuments(waiting)).toBe(0))
const recorded = () =>
  eventually(async () => expect(await inbox.rows.countDocuments({ state: 'PENDING' })).toBe(0))
const waiting = { to: 'identity', state: 'PENDING' }

describe('what the events service does', () => {
  test('stands in the audit log of identity, once, however often it was sent and told', async () => {
    const eventId = await publishedEvent()

    const answers = await Promise.all(
      Array.from({ length: 5 }, () => asking(events)(again('key-1')).run(REGISTER, { input: { eventId } })),
    )
    const { id } = answers[0]!.data.registerForEvent
    await asking(events)(me).run(REGISTER, { input: { eventId } })
    await asking(events)(me).run(GIVE_BACK, { input: { id } })
    await told()
    await recorded()
    // As by who died after recording: each is worked on, and handed over, once more.
    const before = { state: 'PENDING', wakeAt: new Date(), finishedAt: null }
    const details = { action: 'again', entityType: null, entityId: null, personId: null, appId: null }
    await inbox.rows.updateMany({}, { ...before, details })
    await outbox.facts.updateMany({ to: 'identity' }, { ...before, details })
    await told()
    await recorded()

    const entries = await AuditEntry.find().sort({ at: 1 }).lean()
    expect(entries).toMatchObject([
      { action: 'createEvent', entityType: 'Event', entityId: eventId, appId: null, service: 'events' },
      { action: 'publishEvent', entityType: 'Event', entityId: eventId },
      { action: 'registerForEvent', entityType: 'Registration', entityId: id, appId: 'web' },
      { action: 'cancelRegistration', entityType: 'Registration', entityId: id },
    ])
    const [animator, , resident] = entries.map(({ actor }) => actor)
    expect(entries.map(({ actor }) => actor)).toEqual([animator, animator, resident, resident])
    expect(animator).not.toBe(resident)
  })

  test('leaves no person’s id in the log, nor in what told of it', async () => {
    const eventId = await publishedEvent()
    await asking(events)(again('key-2')).run(REGISTER, { input: { eventId } })
    await told()
    await recorded()

    expect(await AuditEntry.countDocuments()).toBeGreaterThan(2)
    for (const [service, name] of [
      ['identity', 'audit'],
      ['identity', 'inbox'],
      ['events', 'facts'],
    ]) {
      const rows = await databaseNamed(service!).db!.collection(name!).find().toArray()
      expect(rows.length).toBeGreaterThan(2)
      expect(JSON.stringify(rows)).not.toMatch(/person-/)
    }
  })

  test('does not stand there when it was refused', async () => {
    const before = await outbox.facts.countDocuments({ to: 'identity' })

    const { errors } = await asking(events)(me).run(REGISTER, { input: { eventId: 'nowhere' } })

    expect(errors).toMatchObject([{ extensions: { code: 'EVENT_NOT_FOUND' } }])
    expect(await outbox.facts.countDocuments({ to: 'identity' })).toBe(before)
  })

  test('is not told to who plans reminders', async () => {
    await publishedEvent()

    const facts = await outbox.facts.find({ to: 'notifications' }).lean()
    expect(facts.length).toBeGreaterThan(0)
    expect(facts.map(({ type }) => type)).not.toContain('audit.recorded')
  })
})
