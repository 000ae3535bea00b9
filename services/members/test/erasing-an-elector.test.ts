import { databaseNamed, newId } from '@cluster/database'
import { answersOf } from '@cluster/subgraph/answers'
import { anyone, subgraphUnderTest, viewers } from '@cluster/testkit'
import { expect, test } from '@jest/globals'
import { BallotMark } from '../src/models/ballot-mark.ts'
import { BallotTally } from '../src/models/ballot-tally.ts'
import { BallotVote } from '../src/models/ballot-vote.ts'
import { Elector } from '../src/models/elector.ts'
import { votesOf } from '../src/operations/assemblies/close-ballot.ts'
import {
  CAST,
  CLOSE_BALLOT,
  codesOf,
  electors,
  emptied,
  GIVE,
  inHours,
  openAssembly,
  openBallot,
  resident,
} from './assembly-fixtures.ts'
import { buildForTests, person } from './fixtures.ts'

const as = subgraphUnderTest(buildForTests, emptied)
const eraser = { ...anyone, appId: 'identity', scopes: ['personal-data:erase'] }
const erase = () =>
  as(eraser).run('mutation ($input: EraseFromMembersInput!) { eraseFromMembers(input: $input) }', {
    input: { personId: 'me' },
  })
const DATA = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on PersonalData { members } } }'

/** The collections in which something of the person stands. */
async function whereIAm(): Promise<string[]> {
  const found: string[] = []
  const database = databaseNamed('members').db!
  for (const { collectionName: name } of await database.collections())
    if (JSON.stringify(await database.collection(name).find().toArray()).includes('"me"')) found.push(name)
  return found
}

/** A person that voted in an open and a secret ballot, for another too, and in another assembly gave its proxy. */
async function history() {
  await person({ _id: 'me' })
  const assembly = await openAssembly()
  await electors(assembly, ['me', 'other'], { kind: 'PERSON' })
  const proxy = { to: 'me', fromBallot: 1, givenAt: new Date() }
  await electors(assembly, ['giver'], { kind: 'PERSON', isPresent: false, proxy })
  const ballots = [
    await openBallot(assembly),
    await openBallot(assembly, { isSecret: true, number: 2, agendaItemId: `${assembly._id}-board` }),
  ]
  for (const { _id: ballotId } of ballots)
    for (const [electorId, choice] of [
      ['me', 'FOR'],
      ['giver', 'AGAINST'],
    ])
      expect(
        codesOf([await as(resident('me')).run(CAST, { input: { ballotId, electorId, choice } })]),
      ).toEqual([])
  const later = await openAssembly({ _id: newId() })
  await electors(later, ['me', 'other'], { kind: 'PERSON' })
  const idempotency = { key: 'key-1', fingerprint: 'x' }
  const input = { assemblyId: later._id, fromElectorId: 'me', toElectorId: 'other' }
  await as({ ...viewers.STAFF, idempotency }).run(GIVE, { input })
  await as({ ...resident('me'), idempotency }).run(GIVE, { input })
  await as({ ...viewers.STAFF, idempotency: { ...idempotency, key: 'key-2' } }).run(GIVE, {
    input: { ...input, fromElectorId: 'other', toElectorId: 'me' },
  })
  return { assembly, later, ballots }
}

test('all that is kept of an elector is in its data, but what it voted in secret', async () => {
  const { assembly, later, ballots } = await history()

  const { data } = await as(resident('me')).run(DATA, { r: [{ __typename: 'PersonalData', personId: 'me' }] })

  expect(data._entities[0].members.assemblies).toEqual([
    { assemblyId: assembly._id, collegeId: null, arrivedAt: expect.any(String), proxyTo: null },
    { assemblyId: later._id, collegeId: null, arrivedAt: expect.any(String), proxyTo: 'other' },
    { assemblyId: assembly._id, heldProxyOf: 'giver' },
    { ballotId: ballots[0]!._id, votedFor: 'me', choice: 'FOR' },
    { ballotId: ballots[0]!._id, votedFor: 'giver', choice: null },
    { ballotId: ballots[1]!._id, votedFor: 'me', choice: null },
    { ballotId: ballots[1]!._id, votedFor: 'giver', choice: null },
  ])
})

test('an elector that is erased leaves its voice under a pseudonym, another in each assembly; no count changes', async () => {
  const { assembly, later, ballots } = await history()
  const before = await Promise.all(ballots.map(({ _id }) => votesOf(_id)))
  await answersOf('members').collection.updateMany({}, { $set: { expiresAt: inHours(1) } })

  expect((await erase()).data).toEqual({ eraseFromMembers: true })

  // What is on its way to the audit log is without the person once it is there.
  expect((await whereIAm()).filter(name => name !== 'facts')).toEqual([])
  const sorted = (counts: Awaited<ReturnType<typeof votesOf>>[]) =>
    counts.map(votes => votes.map(vote => JSON.stringify(vote)).sort())
  expect(sorted(await Promise.all(ballots.map(({ _id }) => votesOf(_id))))).toEqual(sorted(before))
  const [here] = await Elector.find({ assemblyId: assembly._id, collegeId: null, isPresent: true }).lean()
  const [there] = await Elector.find({ assemblyId: later._id, 'proxy.to': 'other' }).lean()
  expect(here!.electorId).not.toBe(there!.electorId)
  expect(await Elector.findOne({ electorId: 'giver' }).lean()).toMatchObject({
    proxy: { to: here!.electorId },
  })
  expect(await BallotMark.countDocuments({ electorId: here!.electorId })).toBe(2)
  expect(await BallotMark.countDocuments({ byElectorId: here!.electorId })).toBe(4)
  expect(await BallotVote.find({ electorId: here!.electorId }).lean()).toMatchObject([{ choice: 'FOR' }])
  await as(viewers.STAFF).run(CLOSE_BALLOT, { input: { id: ballots[0]!._id } })
  expect(await BallotTally.findById(ballots[0]!._id).lean()).toMatchObject({
    result: 'TIE',
    sums: [{ votes: 1 }, { votes: 1 }, { votes: 0 }],
  })
})

test('erasing again takes what came in beside the first time, and changes nothing else', async () => {
  const { ballots } = await history()
  await erase()
  const late = { ballotId: ballots[0]!._id, electorId: 'me', byElectorId: 'me' }
  await BallotMark.create([late])

  await erase()
  const rows = await Elector.find().lean()
  await erase()

  expect((await whereIAm()).filter(name => name !== 'facts')).toEqual([])
  expect(await Elector.find().lean()).toEqual(rows)
})
