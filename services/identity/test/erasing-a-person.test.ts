import { GraphUnavailable } from '@cluster/graph'
import { createProducer, handleRow } from '@cluster/jobs'
import type { Mail } from '@cluster/mail'
import { subgraphUnderTest, testConfig, viewers } from '@cluster/testkit'
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { buildIdentity } from '../src/build.ts'
import { erasePerson } from '../src/jobs/erase-person.ts'
import { Account } from '../src/models/account.ts'
import { Erasure } from '../src/models/erasure.ts'
import { ProtocolRecord } from '../src/models/protocol-record.ts'
import { SignInCode } from '../src/models/sign-in-code.ts'
import { protocolAdapter } from '../src/oidc/adapter.ts'
import { noteSeen } from '../src/operations/note-seen.ts'
import { auditRecorder } from '../src/operations/record-audit.ts'
import { pseudonyms } from '../src/pseudonyms.ts'
import { identitySecret } from './fixtures.ts'

const settings = testConfig()
const producer = createProducer({ redisUrl: settings.REDIS_URL, prefix: settings.CLUSTER_PREFIX })
const config = {
  OIDC_ISSUER: 'http://127.0.0.1:1',
  TOKEN_AUDIENCE: 'https://api.test/graphql',
  IDENTITY_SECRET: identitySecret,
  GATEWAY_URL: 'http://127.0.0.1:1',
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'essai@example.org',
  SIGN_IN_REDIRECT_URIS: [],
  WORKER_CLIENT_ID: 'reminder-worker',
  WORKER_CLIENT_SECRET: 'only-for-tests-only-for-tests-worker',
}
const build = () => buildIdentity({ ...settings, ...config })
// Two processes on one database.
const processes = [
  subgraphUnderTest(build, [Account, Erasure, ProtocolRecord, SignInCode]),
  subgraphUnderTest(build),
] as const
const [as] = processes

const ERASE = 'mutation ($input: EraseMeInput!) { eraseMe(input: $input) { id state requestedAt doneAt } }'
const STATE = 'query ($id: ID!) { erasure(id: $id) { state doneAt } }'
const confirmed = { input: { confirm: true } }
const personId = viewers.RESIDENT.personId!
let asked: string[]
let sent: Mail[]
let members: Set<string>
let faults: string[]

beforeEach(() => {
  asked = []
  sent = []
  members = new Set([personId])
  faults = []
})
afterAll(() => producer.close())

/** Fails once for each fault that is named so. */
function step(name: string): void {
  asked.push(name)
  const at = faults.indexOf(name)
  if (at < 0) return
  faults.splice(at, 1)
  throw new GraphUnavailable('SUBGRAPH_UNAVAILABLE')
}

const job = () =>
  erasePerson({
    secondPassMs: 0,
    graph: {
      ask: async <T>(query: string, variables: Record<string, unknown>) => {
        const name = /mutation (\w+)/.exec(query)![1]!
        step(name)
        if (name === 'EraseFromMembers') members.delete(String(variables.personId))
        return {} as T
      },
    },
    people: {
      byId: async id =>
        members.has(id)
          ? { id, email: 'habitant.fictif@example.org', locale: 'FR', roles: [], organisationIds: [] }
          : null,
      byEmail: async () => null,
    },
    mailer: {
      send: async mail => {
        step('mail')
        sent.push(mail)
        return null
      },
      close: () => undefined,
    },
    forgetKeys: async () => step('redis'),
  })

/** Works on the erasure as often as it takes, as sweeps would. */
async function work(id: string, times = 12): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    await Erasure.collection.updateOne({ _id: id, state: 'PENDING' } as object, [
      { $set: { wakeAt: '$$NOW' } },
    ])
    await handleRow(job(), id, producer)
  }
}

const begin = async () => (await as(viewers.RESIDENT).run(ERASE, confirmed)).data.eraseMe.id as string

describe('eraseMe', () => {
  test('signs out, closes the account also where there was none, and says how to follow it', async () => {
    await ProtocolRecord.create({
      _id: 'session',
      kind: 'Session',
      payload: '{}',
      accountId: personId,
      expiresAt: new Date(Date.now() + 60_000),
    })

    const { data } = await as(viewers.RESIDENT).run(ERASE, confirmed)

    expect(data.eraseMe).toMatchObject({ id: expect.any(String), state: 'RUNNING', doneAt: null })
    expect(await ProtocolRecord.countDocuments()).toBe(0)
    expect(await noteSeen(personId, new Date())).toBe(false)
  })

  test('ends what the person has under way: sign-ins on a page, and codes', async () => {
    const interactions = protocolAdapter('Interaction')
    await interactions.upsert(
      'after',
      { kind: 'Interaction', result: { login: { accountId: personId } } },
      60,
    )
    await interactions.upsert('before', { kind: 'Interaction', session: { accountId: personId } }, 60)
    await interactions.upsert('of-another', { kind: 'Interaction', session: { accountId: 'other' } }, 60)
    const code = { address: 'hash', code: 'hash', expiresAt: new Date(Date.now() + 60_000) }
    await SignInCode.create(
      { ...code, _id: 'own', personId },
      { ...code, _id: 'of-another', personId: 'other' },
    )

    await begin()

    const left = [await ProtocolRecord.find().lean(), await SignInCode.find().lean()]
    expect(JSON.stringify(left)).not.toContain(personId)
    expect(await interactions.find('of-another')).toMatchObject({ session: { accountId: 'other' } })
    expect(await SignInCode.countDocuments({ personId: 'other' })).toBe(1)
  })

  test('many times at once and by two processes is one erasure', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => processes[n % 2]!(viewers.RESIDENT).run(ERASE, confirmed)),
    )

    expect(answers.flatMap(({ errors = [] }) => errors)).toEqual([])
    expect(new Set(answers.map(({ data }) => data.eraseMe.id)).size).toBe(1)
    expect(await Erasure.countDocuments()).toBe(1)
  })

  test('that is not meant does nothing', async () => {
    const { errors } = await as(viewers.RESIDENT).run(ERASE, { input: { confirm: false } })

    expect(errors).toMatchObject([{ extensions: { code: 'NOT_CONFIRMED', field: 'confirm' } }])
    expect(await Erasure.countDocuments()).toBe(0)
  })

  test('of which nobody knows the id is not found', async () => {
    const { errors } = await as(viewers.STAFF).run(STATE, { id: 'nowhere' })

    expect(errors).toMatchObject([{ extensions: { code: 'ERASURE_NOT_FOUND', field: 'id' } }])
  })
})

describe('erasing a person', () => {
  const everywhere = [
    'EraseFromEvents',
    'EraseFromServices',
    'EraseFromPublications',
    'EraseFromNotifications',
    'redis',
  ]

  test('goes twice through all services, tells the person, and ends with who it is', async () => {
    const id = await begin()

    await work(id)

    expect(asked).toEqual([...everywhere, ...everywhere, 'mail', 'EraseFromMembers'])
    expect(sent).toMatchObject([
      { to: 'habitant.fictif@example.org', messageId: `<erased-${id}@initiatives-et-cite.example>` },
    ])
    expect((await as(viewers.STAFF).run(STATE, { id })).data.erasure).toEqual({
      state: 'DONE',
      doneAt: expect.any(String),
    })
    expect(JSON.stringify([await Erasure.find().lean(), await Account.find().lean()])).not.toContain(personId)
    expect(await begin()).toBe(id)
    expect(await Account.countDocuments()).toBe(0)
  })

  test.each([...everywhere, 'mail', 'EraseFromMembers'])(
    'goes on where it stopped when %s fails, and tells the person that it is done',
    async fault => {
      faults = [fault, fault]
      const id = await begin()

      await work(id)

      expect((await Erasure.findById(id).lean())!.state).toBe('DONE')
      expect(members.size).toBe(0)
      // Also where what comes after the mail is tried again and again.
      expect(sent).toHaveLength(1)
    },
  )

  test('waits for the last token before the second time', async () => {
    const id = await begin()
    const patient = erasePerson({
      graph: { ask: async <T>() => ({}) as T },
      people: { byId: async () => null, byEmail: async () => null },
      mailer: { send: async () => null, close: () => undefined },
      forgetKeys: async () => undefined,
    })

    await handleRow(patient, id, producer)
    await handleRow(patient, id, producer)

    const { state, wakeAt, requestedAt, attempts } = (await Erasure.findById(id).lean())!
    expect([state, attempts]).toEqual(['PENDING', 0])
    expect(wakeAt.getTime() - requestedAt.getTime()).toBeGreaterThan(10 * 60_000)
  })

  test('by many workers at once is done once', async () => {
    const id = await begin()

    await Promise.all(Array.from({ length: 5 }, () => handleRow(job(), id, producer)))

    // One of them, or two after one another: it was due again at once.
    expect([1, 2]).toContain(asked.filter(name => name === 'EraseFromEvents').length)
    expect(sent.length).toBeLessThanOrEqual(1)
  })
})

test('the archive of a person has what the audit log has of it, and of nobody else', async () => {
  const record = auditRecorder(pseudonyms(identitySecret))
  const deed = { at: new Date('2030-01-01'), action: 'registerForEvent', service: 'events', appId: 'web' }
  await record({ ...deed, entityType: 'Registration', entityId: 'registration-1', personId })
  await record({ ...deed, personId: 'person-other' })

  const { data } = await as(viewers.RESIDENT).run('{ exportMyData { identity } }')

  expect(data.exportMyData.identity.auditLog).toEqual([
    {
      at: '2030-01-01T00:00:00.000Z',
      action: 'registerForEvent',
      entityType: 'Registration',
      entityId: 'registration-1',
      appId: 'web',
      service: 'events',
    },
  ])
})
