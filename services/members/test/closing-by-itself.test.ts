import { createProducer, handleRow } from '@cluster/jobs'
import { eventually, subgraphUnderTest, testConfig, viewers } from '@cluster/testkit'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildMembersWorker } from '../src/build-worker.ts'
import { closeBallot } from '../src/jobs/close-ballot.ts'
import { Ballot } from '../src/models/ballot.ts'
import { BallotClosing } from '../src/models/ballot-closing.ts'
import { BallotTally } from '../src/models/ballot-tally.ts'
import { outbox } from '../src/outbox.ts'
import {
  CAST,
  codesOf,
  electors,
  emptied,
  memberOf,
  named,
  OPEN_BALLOT,
  openAssembly,
  toldFacts,
} from './assembly-fixtures.ts'
import { buildForTests } from './fixtures.ts'

const config = testConfig()
const as = subgraphUnderTest(() => buildForTests(config), emptied)
const producer = createProducer({ redisUrl: config.REDIS_URL, prefix: config.CLUSTER_PREFIX })
afterAll(() => producer.close())

async function openFor(ms = 3_600_000): Promise<string> {
  const assembly = await openAssembly()
  await electors(assembly, named(3))
  const closesAt = new Date(Date.now() + ms)
  const { data, errors } = await as(viewers.STAFF).run(OPEN_BALLOT, {
    input: { assemblyId: assembly._id, agendaItemId: `${assembly._id}-budget`, isSecret: true, closesAt },
  })
  expect(errors).toBeUndefined()
  return data.openBallot.id
}
const cast = (ballotId: string, electorId: string) =>
  as(memberOf(electorId)).run(CAST, { input: { ballotId, electorId, choice: 'FOR' } })
/** Moves the end of a ballot to now, and the work of closing it. */
async function endTime(id: string): Promise<void> {
  const over = new Date(Date.now() - 10)
  await Ballot.updateOne({ _id: id }, { closesAt: over })
  await BallotClosing.updateOne({ _id: id }, { wakeAt: over })
}
const closed = (fact: string) => fact.startsWith('ballot.closed')

describe('a ballot whose time is over, while every worker is down', () => {
  test('takes no vote, is not offered, and is counted by whoever closes it', async () => {
    const id = await openFor()
    expect(codesOf([await cast(id, 'org-0')])).toEqual([])
    await endTime(id)

    expect(codesOf([await cast(id, 'org-1')])).toEqual(['BALLOT_CLOSED'])
    const { data } = await as(memberOf('org-1')).run('{ openBallots { edges { node { id } } } }')
    expect(data.openBallots.edges).toEqual([])
    await as(viewers.STAFF).run(`mutation { closeBallot(input: { id: "${id}" }) { id } }`)
    const ballot = (await Ballot.findById(id).lean())!
    expect(ballot.closedAt).toEqual(ballot.closesAt)
    expect(await BallotTally.findById(id).lean()).toMatchObject({
      sums: [{ choice: 'FOR', votes: 1 }, {}, {}],
    })
  })
})

describe('the job that closes a ballot', () => {
  const job = closeBallot({ transact: outbox.transact(producer) })

  test('does nothing before its time, by the clock of the database', async () => {
    const id = await openFor()

    await handleRow(job, id, producer)
    // Even where its row says otherwise.
    await BallotClosing.updateOne({ _id: id }, { wakeAt: new Date(0) })
    await handleRow(job, id, producer)

    expect(await Ballot.findById(id).lean()).toMatchObject({ state: 'OPEN' })
    expect(await BallotClosing.findById(id).lean()).toMatchObject({
      state: 'PENDING',
      lastError: 'BALLOT_NOT_DUE',
    })
  })

  test('run many times at once, beside one who closes it by hand, counts once', async () => {
    const id = await openFor()
    await cast(id, 'org-0')
    await endTime(id)
    const transact = outbox.transact(producer)
    const control = { signal: new AbortController().signal, stillMine: async () => true }
    const row = { ...(await BallotClosing.findById(id).lean())!, claimedAt: new Date() }

    await Promise.all([
      ...Array.from({ length: 8 }, () => closeBallot({ transact }).handle(row, control)),
      as(viewers.STAFF).run(`mutation { closeBallot(input: { id: "${id}" }) { id } }`),
    ])

    expect(await BallotTally.countDocuments()).toBe(1)
    expect((await toldFacts()).filter(closed)).toHaveLength(1)
  })

  test('ends where the ballot was closed before its time', async () => {
    const id = await openFor()
    await as(viewers.STAFF).run(`mutation { closeBallot(input: { id: "${id}" }) { id } }`)
    await endTime(id)

    await handleRow(job, id, producer)

    expect(await BallotClosing.findById(id).lean()).toMatchObject({ state: 'DONE' })
    expect((await toldFacts()).filter(closed)).toHaveLength(1)
  })
})

describe('two workers', () => {
  const workers: Awaited<ReturnType<typeof buildMembersWorker>>[] = []
  beforeAll(async () => {
    workers.push(await buildMembersWorker(config), await buildMembersWorker(config))
  })
  afterAll(() => Promise.all(workers.map(({ close }) => close())))

  test('close ten ballots when their time has come, each once', async () => {
    const ids = await Promise.all(Array.from({ length: 10 }, () => openFor(3_000)))

    await eventually(
      async () => expect(await BallotClosing.countDocuments({ state: 'DONE' })).toBe(10),
      25_000,
    )

    expect(await Ballot.countDocuments({ state: 'CLOSED' })).toBe(10)
    expect((await BallotTally.find().lean()).map(({ _id }) => _id).sort()).toEqual(ids.sort())
    expect((await toldFacts()).filter(closed)).toHaveLength(10)
  }, 40_000)
})
