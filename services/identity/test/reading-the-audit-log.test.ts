import { anyone, combinationsOf, subgraphUnderTest, viewers } from '@cluster/testkit'
import { anonymous } from '@cluster/viewer'
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { buildIdentity } from '../src/build.ts'
import { AuditEntry, type AuditEntryRecord } from '../src/models/audit-entry.ts'
import { AUDIT_LOG, did, forgetAll, identityConfig, pseudonymOf } from './audit-log.ts'
import { plansOf } from './watching.ts'

const as = subgraphUnderTest(config => buildIdentity(identityConfig(config)))
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)
type Entry = { node: AuditEntryRecord & { id: string } }

async function read(filter: object = {}, page: object = {}): Promise<Entry['node'][]> {
  const { data, errors } = await as(viewers.STAFF).run(AUDIT_LOG, { filter, ...page })
  expect(errors).toBeUndefined()
  return data.auditLog.edges.map(({ node }: Entry) => node)
}

describe('the audit log', () => {
  beforeEach(forgetAll.deleteMany)

  test('shows staff what was done, under pseudonyms', async () => {
    const at = minutesAgo(5)
    await did({ at })

    expect(await read()).toEqual([
      {
        id: expect.any(String),
        at: at.toISOString(),
        action: 'publishEvent',
        entityType: 'Event',
        entityId: 'event-1',
        actor: pseudonymOf('person-animator'),
        appId: 'web',
        service: 'events',
      },
    ])
  })

  test('has a pseudonym for who it was done to, if that is a person', async () => {
    await did({ entityType: 'Person', entityId: 'person-resident', personId: null, appId: 'reminder-worker' })

    const [entry] = await read()

    expect(entry).toMatchObject({ entityId: pseudonymOf('person-resident'), actor: null })
    expect(JSON.stringify(await AuditEntry.find().lean())).not.toMatch(/person-/)
  })

  test.each([
    ['nobody', anyone, 'UNAUTHENTICATED'],
    ['a resident', viewers.RESIDENT, 'FORBIDDEN'],
    ['an animator', viewers.ANIMATOR, 'FORBIDDEN'],
    ['a member', viewers.MEMBER, 'FORBIDDEN'],
    ['an app', { ...anonymous, appId: 'app-test', scopes: ['members:read', 'gateway'] }, 'FORBIDDEN'],
  ])('is not shown to %s', async (_, claims, code) => {
    await did()

    const { data, errors } = await as(claims).run(AUDIT_LOG)

    expect(data).toEqual({ auditLog: null })
    expect(errors).toMatchObject([{ extensions: { code } }])
  })

  test('is shown to a director', async () => {
    await did()

    expect((await as(viewers.DIRECTOR).run(AUDIT_LOG)).data.auditLog.edges).toHaveLength(1)
  })

  test('comes in pages, the latest first', async () => {
    for (const minutes of [3, 1, 2]) await did({ at: minutesAgo(minutes), entityId: `event-${minutes}` })

    const { data } = await as(viewers.STAFF).run(AUDIT_LOG, { first: 2 })
    const { hasNextPage, endCursor } = data.auditLog.pageInfo

    expect(data.auditLog.edges.map(({ node }: Entry) => node.entityId)).toEqual(['event-1', 'event-2'])
    expect(hasNextPage).toBe(true)
    expect((await read({}, { first: 2, after: endCursor })).map(({ entityId }) => entityId)).toEqual([
      'event-3',
    ])
  })

  test.each([
    ['INVALID_PAGE_SIZE', 'first', { first: 101 }],
    ['MALFORMED_CURSOR', 'after', { after: 'no' }],
  ])('refuses with %s', async (code, field, page) => {
    const { errors } = await as(viewers.STAFF).run(AUDIT_LOG, page)

    expect(errors).toMatchObject([{ extensions: { code, field } }])
  })

  test.each([
    ['personId', { personId: 'person-animator' }, { personId: 'person-staff' }],
    ['appId', { appId: 'web' }, { appId: 'app-test' }],
    ['action', { action: 'publishEvent' }, { action: 'moveEvent' }],
    ['entityId', { entityId: 'event-1' }, { entityId: 'event-2' }],
  ])('shows by %s only what has it', async (_, filter, other) => {
    await did()
    await did(other)

    const shown = await read(filter)

    expect(shown).toHaveLength(1)
    expect(shown[0]).toMatchObject({ action: 'publishEvent', entityId: 'event-1', appId: 'web' })
    expect(await read({ ...filter, ...other })).toHaveLength(1)
    expect(await read({ ...filter, action: 'cancelEvent' })).toEqual([])
  })

  test('finds a person that something was done to by its id and by its pseudonym', async () => {
    await did({ entityType: 'Person', entityId: 'person-resident' })
    await did()

    for (const entityId of ['person-resident', pseudonymOf('person-resident')])
      expect(await read({ entityId })).toMatchObject([{ entityType: 'Person' }])
  })

  test('shows a span from its first instant to before its last', async () => {
    const [early, from, to] = [minutesAgo(30), minutesAgo(20), minutesAgo(10)]
    for (const at of [early, from, to]) await did({ at })

    const shown = await read({ from: from.toISOString(), to: to.toISOString() })

    expect(shown.map(({ at }) => at)).toEqual([from.toISOString()])
  })

  test('takes what a client sends as a value only', async () => {
    await did()

    for (const field of ['personId', 'appId', 'action', 'entityId'])
      expect(await read({ [field]: '{"$ne":null}' })).toEqual([])
  })
})

describe('every filter', () => {
  const span = { from: minutesAgo(60).toISOString(), to: minutesAgo(-60).toISOString() }
  const combinations = combinationsOf({
    personId: [undefined, 'person-animator'],
    appId: [undefined, 'web'],
    action: [undefined, 'publishEvent'],
    entityId: [undefined, 'event-1'],
    span: [undefined, span],
  }).map(({ span, ...filter }) => JSON.parse(JSON.stringify({ ...filter, ...Object(span) })))
  const named = combinations.map(filter => [Object.keys(filter).join(', ') || 'none', filter] as const)

  beforeAll(async () => {
    await forgetAll.deleteMany()
    const people = ['person-animator', 'person-staff', 'person-director']
    const apps = ['web', 'app-a', 'app-b']
    const actions = ['publishEvent', 'moveEvent', 'cancelEvent']
    const rows = Array.from({ length: 81 }, (_, n) =>
      did({
        at: minutesAgo(n % 50),
        personId: people[n % 3]!,
        appId: apps[Math.floor(n / 3) % 3]!,
        action: actions[Math.floor(n / 9) % 3]!,
        entityId: `event-${Math.floor(n / 27)}`,
      }),
    )
    await Promise.all(rows)
  })

  test.each(named)('reads an index in its order: %s', async (_, filter) => {
    let after: string | null = null
    const turnPage = async () => {
      const { data, errors } = await as(viewers.STAFF).run(AUDIT_LOG, { first: 1, after, filter })
      expect(errors).toBeUndefined()
      after = data.auditLog.pageInfo.endCursor
    }

    const plans = [...(await plansOf(turnPage)), ...(await plansOf(turnPage))]

    expect(plans).toHaveLength(2)
    for (const { stages, looksAt } of plans) {
      expect(stages).toContain('IXSCAN')
      expect(stages).not.toContain('COLLSCAN')
      expect(stages).not.toContain('SORT')
      expect(looksAt).toBeLessThan(60)
    }
  })
})

describe('an entry', () => {
  beforeEach(forgetAll.deleteMany)

  test.each<[string, () => PromiseLike<unknown>]>([
    ['updated', () => AuditEntry.updateOne({}, { action: 'other' })],
    ['updated with others', () => AuditEntry.updateMany({}, { action: 'other' })],
    ['found and updated', () => AuditEntry.findOneAndUpdate({}, { action: 'other' })],
    ['replaced', () => AuditEntry.replaceOne({}, { action: 'other' })],
    ['deleted', () => AuditEntry.deleteOne({})],
    ['deleted with others', () => AuditEntry.deleteMany({})],
    ['found and deleted', () => AuditEntry.findOneAndDelete({})],
    ['deleted by itself', async () => (await AuditEntry.findOne())!.deleteOne()],
    ['saved anew', async () => (await AuditEntry.findOne())!.set('action', 'other').save()],
    ['written in bulk', () => AuditEntry.bulkWrite([{ deleteMany: { filter: {} } }])],
  ])('cannot be %s', async (_, change) => {
    await did()

    await expect(Promise.resolve().then(change)).rejects.toThrow('appended to, and never changed')
    expect(await AuditEntry.find().lean()).toMatchObject([{ action: 'publishEvent' }])
  })

  test('is kept for twelve months', async () => {
    const indexes = await AuditEntry.collection.indexes()

    expect(indexes).toContainEqual(
      expect.objectContaining({ key: { at: 1 }, expireAfterSeconds: 365 * 24 * 3_600 }),
    )
  })

  test('that is told twice, also at once, is one', async () => {
    await Promise.all(Array.from({ length: 10 }, () => did({ id: 'told-1' })))

    expect(await AuditEntry.countDocuments()).toBe(1)
  })
})
