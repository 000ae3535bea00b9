import { trusted } from '@cluster/database'
import { createProducer, handleRow } from '@cluster/jobs'
import type { Mail, MailRefusal } from '@cluster/mail'
import { subgraphUnderTest, testConfig } from '@cluster/testkit'
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { buildIdentity } from '../src/build.ts'
import type { Person } from '../src/graph/person.ts'
import {
  endInactiveAccounts,
  inactiveAccountsRound,
  scheduleInactiveAccounts,
} from '../src/jobs/end-inactive-accounts.ts'
import { Account, type AccountRecord } from '../src/models/account.ts'
import { AuditEntry } from '../src/models/audit-entry.ts'
import { Erasure } from '../src/models/erasure.ts'
import { Round } from '../src/models/round.ts'
import { addMonths } from '../src/operations/months.ts'
import { noteSeen } from '../src/operations/note-seen.ts'
import { auditRecorder } from '../src/operations/record-audit.ts'
import { pseudonyms } from '../src/pseudonyms.ts'
import { identitySecret } from './fixtures.ts'
import { plansOf } from './watching.ts'

const { REDIS_URL: redisUrl, CLUSTER_PREFIX: prefix } = testConfig()
const producer = createProducer({ redisUrl, prefix })
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
subgraphUnderTest(test => buildIdentity({ ...test, ...config }), [Account, Erasure, Round])

const dayMs = 24 * 3_600_000
const ago = (months: number, days = 0) => new Date(addMonths(new Date(), -months).getTime() - days * dayMs)
const pseudonymOf = pseudonyms(identitySecret)
let sent: Mail[]
const refused: MailRefusal = { code: '550', isOfAddress: true }
let deliver: (mail: Mail) => Promise<MailRefusal | null>

beforeEach(async () => {
  sent = []
  deliver = async mail => {
    sent.push(mail)
    return null
  }
  await scheduleInactiveAccounts()
})
afterAll(() => producer.close())

const person = (id: string): Person => ({
  id,
  email: `${id}@example.org`,
  locale: id.startsWith('english') ? 'EN' : 'FR',
  roles: [],
  organisationIds: [],
})

const job = () =>
  endInactiveAccounts({
    rules: { afterMonths: 24, warnBeforeDays: 30 },
    people: { byId: async id => (id === 'gone' ? null : person(id)), byEmail: async () => null },
    mailer: { send: mail => deliver(mail), close: () => undefined },
    pseudonymOf,
    recordAudit: auditRecorder(pseudonymOf),
  })

const runNow = () => handleRow(job(), inactiveAccountsRound, producer)
/** As a day later. */
async function runAgain() {
  await Round.collection.updateOne({ _id: inactiveAccountsRound } as object, [{ $set: { wakeAt: '$$NOW' } }])
  await runNow()
}
const account = (given: Partial<AccountRecord>) =>
  Account.create({ _id: 'habitant', lastSeenAt: new Date(), ...given })
const readAccount = () => Account.findById('habitant').lean()
const erased = async () => (await Erasure.find().lean()).map(({ personId }) => personId)

describe('an account that nobody uses', () => {
  test.each([
    ['habitant', 'fr', /supprimés à partir du/],
    ['english', 'en', /will be deleted from/],
  ])('of %s is warned of in the language of its person, once', async (id, language, text) => {
    await account({ _id: id, lastSeenAt: ago(24, -20) })

    await runNow()
    await runAgain()

    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ to: `${id}@example.org`, text: expect.stringMatching(text) })
    expect(sent[0]!.html).toContain(`lang="${language}`)
    expect(sent[0]!.messageId).not.toContain(id)
    expect(await erased()).toEqual([])
  })

  test('is left alone before that', async () => {
    await account({ lastSeenAt: ago(22) })

    await runNow()

    expect(sent).toEqual([])
    expect(await erased()).toEqual([])
  })

  test('is erased a month after the warning, not earlier, and that is recorded under a pseudonym', async () => {
    await account({ lastSeenAt: ago(30), warnedAt: ago(0, 29) })
    await runNow()
    expect(await erased()).toEqual([])

    await Account.updateOne({ _id: 'habitant' }, { warnedAt: ago(0, 31) })
    await runAgain()

    expect(await erased()).toEqual(['habitant'])
    expect((await readAccount())!.closedAt).not.toBeNull()
    expect(await noteSeen('habitant', new Date())).toBe(false)
    expect(await AuditEntry.find({ action: 'eraseInactive' }).lean()).toMatchObject([
      { entityType: 'Person', entityId: pseudonymOf('habitant'), actor: null },
    ])
  })

  test('is kept when its person signs in after the warning, and warned anew two years later', async () => {
    await account({ lastSeenAt: ago(25), warnedAt: ago(0, 31) })
    await noteSeen('habitant', new Date())
    await runNow()
    expect([await erased(), sent]).toEqual([[], []])

    await Account.updateOne({ _id: 'habitant' }, { lastSeenAt: ago(24), warnedAt: ago(26) })
    await runAgain()

    expect(await erased()).toEqual([])
    expect(sent).toHaveLength(1)
  })

  test.each<[string, () => Promise<MailRefusal | null>, number]>([
    ['refused for a few days', async () => refused, 0],
    ['not accepted now', async () => Promise.reject(new Error('away')), 1],
  ])('is never erased while its warning is %s', async (_, answer, attempts) => {
    deliver = answer
    await account({ lastSeenAt: ago(40) })

    for (let day = 0; day < 3; day += 1) await runAgain()

    expect((await readAccount())!.warnedAt).toBeNull()
    expect(await erased()).toEqual([])
    const round = (await Round.findById(inactiveAccountsRound).lean())!
    // What failed comes again soon, not in a day.
    expect(round.wakeAt.getTime() - Date.now() < dayMs / 2).toBe(attempts > 0)
  })

  test('whose mail is refused for a month counts as warned, and is erased a month later', async () => {
    deliver = async mail => {
      sent.push(mail)
      return refused
    }
    await account({ lastSeenAt: ago(40), refusedSince: ago(0, 29) })
    await runNow()
    expect((await readAccount())!.warnedAt).toBeNull()

    await Account.updateOne({ _id: 'habitant' }, { refusedSince: ago(0, 31) })
    await runAgain()
    expect((await readAccount())!.warnedAt).not.toBeNull()
    expect(await erased()).toEqual([])

    await Account.updateOne({ _id: 'habitant' }, { warnedAt: ago(0, 31) })
    await runAgain()
    expect(sent).toHaveLength(2)
    expect(await erased()).toEqual(['habitant'])
  })

  test('whose mail was refused before it was last used begins anew', async () => {
    deliver = async () => refused
    await account({ lastSeenAt: ago(24), refusedSince: ago(30) })

    await runNow()

    const { warnedAt, refusedSince } = (await readAccount())!
    expect(warnedAt).toBeNull()
    expect(Date.now() - refusedSince!.getTime()).toBeLessThan(dayMs)
  })

  test('does not keep others from being warned when its own mail fails', async () => {
    deliver = async mail => {
      if (mail.to.startsWith('habitant')) throw new Error('away')
      sent.push(mail)
      return null
    }
    for (const _id of ['habitant', 'second', 'third']) await account({ _id, lastSeenAt: ago(24) })

    await runNow()

    expect(sent.map(({ to }) => to).sort()).toEqual(['second@example.org', 'third@example.org'])
  })

  test('whose person is gone ends like one that nobody is reached at', async () => {
    await account({ _id: 'gone', lastSeenAt: ago(40) })
    await runNow()
    expect(await Account.findById('gone').lean()).toMatchObject({
      warnedAt: null,
      refusedSince: expect.any(Date),
    })

    await Account.updateOne({ _id: 'gone' }, { refusedSince: ago(0, 31) })
    await runAgain()
    await Account.updateOne({ _id: 'gone', warnedAt: trusted({ $ne: null }) }, { warnedAt: ago(0, 31) })
    await runAgain()

    expect([sent, await erased()]).toEqual([[], ['gone']])
  })

  test('is looked at by one of many workers, and by none before the next day', async () => {
    await account({ lastSeenAt: ago(24) })

    await Promise.all(Array.from({ length: 5 }, runNow))
    await scheduleInactiveAccounts()
    await Promise.all(Array.from({ length: 5 }, runNow))

    expect(sent).toHaveLength(1)
    const { wakeAt, claimedAt, fence } = (await Round.findById(inactiveAccountsRound).lean())!
    expect(wakeAt.getTime() - claimedAt!.getTime()).toBe(dayMs)
    expect(fence).toBe(1)
  })

  test('is found by an index', async () => {
    await Account.insertMany(
      Array.from({ length: 200 }, (_, n) => ({
        _id: `person-${n}`,
        lastSeenAt: n < 3 ? ago(30) : new Date(),
      })),
    )

    const plans = await plansOf(runNow)

    for (const { stages, looksAt } of plans) {
      expect(stages).not.toContain('COLLSCAN')
      expect(looksAt).toBeLessThan(10)
    }
    expect(sent).toHaveLength(3)
  })
})

test.each([
  ['2026-03-31T10:00:00Z', -1, '2026-02-28T10:00:00Z'],
  ['2024-02-29T00:00:00Z', 24, '2026-02-28T00:00:00Z'],
  ['2026-01-15T23:59:59Z', -24, '2024-01-15T23:59:59Z'],
])('%s and %i months is %s', (from, months, to) => {
  expect(addMonths(new Date(from), months)).toEqual(new Date(to))
})
