import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseConfig } from '@cluster/config'
import { closeDatabases, databaseNamed } from '@cluster/database'
import { buildEventsWorker } from '@cluster/events/build-worker.ts'
import { workerVariables as eventsVariables } from '@cluster/events/config.ts'
import { Occurrence } from '@cluster/events/models/occurrence.ts'
import { Registration } from '@cluster/events/models/registration.ts'
import { buildIdentityWorker } from '@cluster/identity/build-worker.ts'
import { workerVariables as identityVariables } from '@cluster/identity/config.ts'
import { signWithCurrentKey } from '@cluster/identity/keys/sign-with-current-key.ts'
import { Erasure } from '@cluster/identity/models/erasure.ts'
import { ProtocolRecord } from '@cluster/identity/models/protocol-record.ts'
import { noteSeen } from '@cluster/identity/operations/note-seen.ts'
import { createProducer } from '@cluster/jobs'
import { buildMembersWorker } from '@cluster/members/build-worker.ts'
import { workerVariables as membersVariables } from '@cluster/members/config.ts'
import { Deadline } from '@cluster/members/models/deadline.ts'
import { Elector } from '@cluster/members/models/elector.ts'
import { MembershipEntry } from '@cluster/members/models/membership-entry.ts'
import { Person } from '@cluster/members/models/person.ts'
import { ShareHolding } from '@cluster/members/models/share-holding.ts'
import { setDeadline } from '@cluster/members/operations/deadlines/set-deadline.ts'
import { outbox } from '@cluster/members/outbox.ts'
import { buildNotificationsWorker } from '@cluster/notifications/build-worker.ts'
import { workerVariables as notificationsVariables } from '@cluster/notifications/config.ts'
import { Reminder, type Source } from '@cluster/notifications/models/reminder.ts'
import { buildPublicationsWorker } from '@cluster/publications/build-worker.ts'
import { workerVariables as publicationsVariables } from '@cluster/publications/config.ts'
import { Publication } from '@cluster/publications/models/publication.ts'
import type { Running } from '@cluster/server'
import { answersOf } from '@cluster/subgraph/answers'
import { eventually } from '@cluster/testkit'
import { type Claims, idempotencyOwner } from '@cluster/viewer'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Redis } from 'ioredis'
import { callers } from '../access/callers.ts'
import { addressesAt } from '../cluster/addresses.ts'
import { freePorts } from '../distributed/free-ports.ts'
import { startCatcher } from '../mail-catcher/start-catcher.ts'
import { seedCollections } from '../seed/collections.ts'
import { cooperatives, events, people, shifts } from '../seed/ids.ts'
import { insertAll } from '../seed/insert-all.ts'
import { services } from '../services.ts'
import { buildGraph } from '../standalone/build-graph.ts'
import { graphSettings } from './graph-settings.ts'

const { RESIDENT, PARTNER, STAFF } = callers
const me = people.RESIDENT
const address = 'habitant.fictif@example.org'
const settings = graphSettings()
const mailFolder = mkdtempSync(join(tmpdir(), 'initiatives-et-cite-erasing-'))
const ends: (() => Promise<unknown>)[] = []
let env: Record<string, string>
let graph: Running
let redis: Redis

/** Where something of a person stands, and that the archive gives it. */
const exported = [
  'members.membershipEntries',
  'members.people',
  'members.deadlines',
  'members.electors',
  'members.associates',
  'members.shareHoldings',
  'members.shareMovements',
  'events.registrations',
  'events.shiftPlaces',
  'events.volunteers',
  'services.basketOrders',
  'services.basketSubscriptions',
  'services.bookings',
  'services.customers',
  'publications.access-requests',
  'publications.publications',
  'notifications.reminders',
  'identity.accounts',
  'identity.protocolRecords',
]
/** What the archive does not give, and why. */
const notExported = {
  'members.idempotency': 'copies of answers, kept for a day',
  'members.facts': 'on their way to the audit log, then without the person',
  'events.idempotency': 'copies of answers, kept for a day',
  'events.facts': 'on their way to the audit log, then without the person',
  'services.facts': 'on their way to the audit log, then without the person',
  'publications.facts': 'on their way to the audit log, then without the person',
  'identity.facts': 'on their way to the audit log, then without the person',
  'identity.inbox': 'on their way into the audit log, then without the person',
  'identity.erasures': 'until the erasure is done',
}

beforeAll(async () => {
  const [port] = await freePorts(1)
  const catcher = await startCatcher(mailFolder)
  ends.push(catcher.close)
  env = { ...settings.env, ...addressesAt(port!), SMTP_URL: catcher.smtpUrl }
  graph = await buildGraph(env, {})
  await graph.server.listen({ host: '127.0.0.1', port: port! })
  for (const { model, documents } of seedCollections) await insertAll(model, documents(new Date()))
  // The seed's ids say whose they are; those that the graph makes do not.
  for (const { occurrenceId } of await Registration.find({ personId: me }).lean())
    await Occurrence.updateOne({ _id: occurrenceId }, { $inc: { taken: -1 } })
  await Registration.deleteMany({ personId: me })
  redis = new Redis(env.REDIS_URL!)
  const workers = [
    await buildMembersWorker(parseConfig(membersVariables, env)),
    await buildEventsWorker(parseConfig(eventsVariables, env)),
    await buildPublicationsWorker(parseConfig(publicationsVariables, env)),
    await buildNotificationsWorker(parseConfig(notificationsVariables, env)),
    await buildIdentityWorker(parseConfig(identityVariables, env)),
  ]
  for (const { server, close } of workers) ends.unshift(() => server.close().then(close))
}, 60_000)
afterAll(async () => {
  for (const end of ends) await end()
  await graph.server.close()
  await graph.close()
  redis.disconnect()
  await closeDatabases()
  settings.remove()
  rmSync(mailFolder, { recursive: true })
}, 60_000)

async function headersOf(claims: Claims) {
  const { IDENTITY_SECRET: secret, OIDC_ISSUER: issuer, TOKEN_AUDIENCE: audience } = env
  const rules = { secret: secret!, issuer: issuer!, audience: audience! }
  return { authorization: `Bearer ${await signWithCurrentKey(claims, rules)}` }
}

async function ask(claims: Claims, query: string, more = {}) {
  const headers = { ...(await headersOf(claims)), ...more }
  const answer = await graph.server.inject({ method: 'POST', url: '/graphql', payload: { query }, headers })
  return answer.json()
}

const archiveOf = async (claims: Claims) =>
  graph.server.inject({ method: 'GET', url: '/me/data.json', headers: await headersOf(claims) })

/** The collections of all services in which one of the words stands. */
async function whereIs(...words: string[]): Promise<string[]> {
  const found: string[] = []
  for (const service of services) {
    for (const { collectionName } of await databaseNamed(service).db!.collections()) {
      const rows = await databaseNamed(service).db!.collection(collectionName).find().toArray()
      const text = JSON.stringify(rows)
      if (words.some(word => text.includes(word))) found.push(`${service}.${collectionName}`)
    }
  }
  return found.sort()
}

/** The keys of Redis in which, or below which, one of the words stands. */
async function keysWith(...words: string[]): Promise<string[]> {
  const found: string[] = []
  for (const key of await redis.keys(`*${env.CLUSTER_PREFIX}*`)) {
    const kept = (await redis.dumpBuffer(key))?.toString('latin1') ?? ''
    if (words.some(word => key.includes(word) || kept.includes(word))) found.push(key)
  }
  return found
}

const register = (eventId: string, personId = '') =>
  `mutation { registerForEvent(input: { eventId: "${eventId}" ${personId && `personId: "${personId}"`} }) { id } }`
const APPLY =
  'mutation { applyForMembership(input: { organisation: { name: "Fondée fictive" } }) { id membership { state } } }'
const ERASE = 'mutation { eraseMe(input: { confirm: true }) { id state } }'

test('a person that used everything is exported whole, and erased so that nothing leads to it', async () => {
  await noteSeen(me, new Date())
  await ProtocolRecord.create({
    _id: 'session-fictive',
    kind: 'Session',
    payload: JSON.stringify({ accountId: me }),
    accountId: me,
    expiresAt: new Date(Date.now() + 3_600_000),
  })
  // It comes to the meal, which is over, to the workshop, and a partner puts it down for the open day.
  for (const eventId of [events.meal, events.repair])
    expect((await ask(RESIDENT, register(eventId), { 'idempotency-key': eventId })).errors).toBeUndefined()
  // It helps at the meal, beside what the seed has it do.
  const helps = await ask(
    RESIDENT,
    `mutation { signUpForShift(input: { shiftId: "${shifts.dishes}" }) { id } }`,
  )
  expect(helps.errors).toBeUndefined()
  // It founds an organisation that applies for membership.
  const applied = await ask(RESIDENT, APPLY, { 'idempotency-key': 'apply' })
  expect(applied.errors).toBeUndefined()
  expect(await keysWith(idempotencyOwner(me))).toHaveLength(3)
  await Occurrence.updateMany({ eventId: events.meal }, { startsAt: new Date(Date.now() - 3_600_000) })
  const byPartner = await ask(PARTNER, register(events.openDoors, me))
  expect(byPartner.errors).toBeUndefined()
  await answersOf('events').create({
    _id: 'answer-fictive',
    fingerprint: 'x',
    personId: null,
    results: [{ field: 'registerForEvent', value: { personId: me } }],
    expiresAt: new Date(Date.now() + 3_600_000),
  })
  // It is an author, and asks for a file that is restricted.
  await Publication.updateOne(
    { _id: 'publication-fictive-these' },
    { access: 'RESTRICTED', 'authors.0.personId': me },
  )
  const wish =
    'requestAccess(input: { publicationId: "publication-fictive-these", message: "Fictive" }) { id }'
  expect((await ask(RESIDENT, `mutation { ${wish} }`)).errors).toBeUndefined()
  // It is convened to an assembly by name.
  const at = new Date(Date.now() + 10 * 24 * 3_600_000)
  const producer = createProducer({ redisUrl: env.REDIS_URL!, prefix: env.CLUSTER_PREFIX! })
  ends.unshift(producer.close)
  await Elector.create({ assemblyId: 'fictive', electorId: me, kind: 'PERSON', isPresent: false })
  await outbox.transact(producer)((session, emit) =>
    setDeadline({ kind: 'ASSEMBLY', subjectId: 'fictive', at, personIds: [me] }, { session, emit }),
  )
  await eventually(async () => {
    const of = (source: Source) => Reminder.countDocuments({ recipientId: me, source })
    expect(await of('REGISTRATION')).toBeGreaterThan(0)
    expect(await of('DEADLINE')).toBe(3)
    expect(await Reminder.countDocuments({ recipientId: me, kind: 'SET', state: 'SENT' })).toBe(1)
  }, 30_000)
  const attended = await Registration.countDocuments({ eventId: events.meal })

  const archive = await archiveOf(RESIDENT)
  expect(archive.statusCode).toBe(200)
  expect(archive.headers['content-disposition']).toMatch(/^attachment/)
  const {
    members,
    events: ofEvents,
    services: booked,
    publications,
    notifications,
    identity,
  } = archive.json()
  expect(members.person).toMatchObject({ id: me, email: address })
  expect(members.deadlines).toMatchObject([{ id: 'assembly-fictive', kind: 'ASSEMBLY' }])
  expect(members.membershipSteps).toMatchObject([{ step: 'APPLIED', authorId: me }])
  expect(members.shares).toMatchObject([{ registerId: cooperatives.quarter, subscribed: 2, paid: 2 }])
  expect(members).toMatchObject({ shareMovements: [{}, {}], associateOf: [{ category: 'BENEFICIARY' }] })
  expect(ofEvents.registrations).toHaveLength(await Registration.countDocuments({ personId: me }))
  expect(ofEvents.shifts).toHaveLength(2)
  expect(ofEvents.volunteerSkills).toContain('Cuisine')
  expect(booked).toMatchObject({
    bookings: [{ status: 'CONFIRMED' }, { status: 'COLLECTED' }],
    accounts: ['customer-fictif'],
    basketOrders: [{ status: 'PLACED' }],
    basketSubscriptions: [{ status: 'ACTIVE' }],
  })
  expect(publications).toMatchObject({
    publications: [{ id: 'publication-fictive-these', isAuthor: true, reviewed: false }],
    accessRequests: [{ message: 'Fictive', state: 'PENDING' }],
  })
  expect(notifications.reminders).toHaveLength(await Reminder.countDocuments({ recipientId: me }))
  expect(identity).toMatchObject({ account: { closedAt: null }, signedIn: [{ kind: 'Session' }] })
  const known = [...exported, ...Object.keys(notExported)]
  expect((await whereIs(me, address)).filter(name => !known.includes(name))).toEqual([])

  const [one, other] = await Promise.all([ask(RESIDENT, ERASE), ask(RESIDENT, ERASE)])
  expect(one.errors).toBeUndefined()
  expect(one.data.eraseMe).toEqual({ id: expect.any(String), state: 'RUNNING' })
  expect(other.data.eraseMe.id).toBe(one.data.eraseMe.id)
  const { id } = one.data.eraseMe
  expect(await noteSeen(me, new Date())).toBe(false)

  await eventually(async () => expect((await Erasure.findById(id).lean())!.erasedAt).not.toBeNull(), 30_000)
  expect(await Registration.countDocuments({ personId: me })).toBe(0)
  // A token that was given before works still.
  expect((await ask(RESIDENT, register(events.repair))).errors).toBeUndefined()
  await Erasure.collection.updateOne({ _id: id } as object, [{ $set: { wakeAt: '$$NOW' } }])
  const state = async () =>
    (await ask(callers.STAFF, `{ erasure(id: "${id}") { state doneAt } }`)).data.erasure
  await eventually(
    async () => expect(await state()).toEqual({ state: 'DONE', doneAt: expect.any(String) }),
    30_000,
  )

  await eventually(async () => {
    expect(await whereIs(me, address)).toEqual([])
    expect(await keysWith(me, address, idempotencyOwner(me))).toEqual([])
  }, 30_000)
  expect(await Deadline.findById('assembly-fictive').lean()).toMatchObject({ personIds: [] })
  expect(await Person.countDocuments()).toBe(Object.keys(people).length - 1)
  expect(await Registration.countDocuments({ eventId: events.meal })).toBe(attended)
  expect(await MembershipEntry.countDocuments({ step: 'APPLIED' })).toBe(1)
  // What the law has kept is kept under another id.
  expect(
    await ShareHolding.findOne({ registerId: cooperatives.quarter, subscribed: 2 }).lean(),
  ).toMatchObject({
    holder: { kind: 'PERSON', id: expect.stringMatching(/^erased-/) },
  })
  const [workshop] = await Occurrence.find({ eventId: events.repair }).lean()
  expect(workshop!.taken).toBe(
    await Registration.countDocuments({ eventId: events.repair, status: 'CONFIRMED' }),
  )
  const told = readdirSync(mailFolder).map(name => readFileSync(join(mailFolder, name), 'utf8'))
  expect(told.filter(mail => mail.includes(`<erased-${id}@`) && mail.includes(address))).toHaveLength(1)
  // Who asks once more, with a token of before, learns of the same.
  expect((await ask(RESIDENT, ERASE)).data.eraseMe).toEqual({ id, state: 'DONE' })
}, 150_000)

test('an archive is for people, and tells apps and nobody so', async () => {
  const nobody = await graph.server.inject({ method: 'GET', url: '/me/data.json' })
  const wrong = await graph.server.inject({
    method: 'GET',
    url: '/me/data.json',
    headers: { authorization: 'Bearer nonsense' },
  })

  expect([nobody.statusCode, wrong.statusCode]).toEqual([401, 401])
  expect((await archiveOf(PARTNER)).statusCode).toBe(403)
  expect((await archiveOf(STAFF)).json().members.person.id).toBe(people.STAFF)
})
