import { createHash } from 'node:crypto'
import { databaseNamed } from '@cluster/database'
import { subgraphUnderTest, viewers } from '@cluster/testkit'
import { expect, test } from '@jest/globals'
import { BallotMark } from '../src/models/ballot-mark.ts'
import { BallotVote } from '../src/models/ballot-vote.ts'
import {
  CAST,
  CLOSE_BALLOT,
  codesOf,
  electors,
  emptied,
  equalColleges,
  memberOf,
  named,
  openAssembly,
  openBallot,
} from './assembly-fixtures.ts'
import { buildForTests } from './fixtures.ts'

const as = subgraphUnderTest(buildForTests, emptied)
const ids = named(12)
const choices = ['FOR', 'AGAINST', 'ABSTAIN']
const choiceOf = (n: number) => choices[((n * 7) % 5) % 3]!

const cast = (ballotId: string, n: number, choice = choiceOf(n), key?: string) =>
  as({ ...memberOf(ids[n]!), ...(key ? { idempotency: { key, fingerprint: `f-${key}` } } : {}) }).run(CAST, {
    input: { ballotId, electorId: ids[n], choice },
  })

async function secretBallot() {
  const assembly = await openAssembly({ colleges: equalColleges('all', 'few') })
  await electors(assembly, ids.slice(0, 9), { collegeId: 'all' })
  await electors(assembly, ids.slice(9), { collegeId: 'few' })
  return openBallot(assembly, { isSecret: true })
}

/** Everything that the database holds, by collection, as it comes. */
async function everything(): Promise<Record<string, object[]>> {
  const database = databaseNamed('members').db!
  const names = (await database.collections()).map(({ collectionName }) => collectionName)
  const contents = await Promise.all(names.map(name => database.collection(name).find().toArray()))
  return Object.fromEntries(names.map((name, place) => [name, contents[place]!]))
}

test('no collection joins who voted with what, whatever was sent again or refused', async () => {
  const { _id } = await secretBallot()
  for (let n = 0; n < ids.length; n++) await cast(_id, n, choiceOf(n), `key-${n}`)
  for (let n = 0; n < ids.length; n += 3) await cast(_id, n, 'FOR', `another-${n}`)
  await cast(_id, 1, 'NONSENSE', 'refused')

  const { ballotVotes, ...others } = await everything()

  expect(ballotVotes).toHaveLength(12)
  const about = [...ids, ...ids.map(id => `person-of-${id}`)]
  for (const vote of ballotVotes!) {
    expect(Object.keys(vote).sort()).toEqual(['_id', 'ballotId', 'choice', 'collegeId', 'electorId'])
    expect(vote).toMatchObject({ electorId: null })
    expect(about.some(id => JSON.stringify(vote).includes(`"${id}"`))).toBe(false)
    // Random, with no time in it.
    expect((vote as { _id: string })._id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/)
  }
  // A choice stands in the ballots, as what may be voted, and nowhere else.
  for (const [name, rows] of Object.entries(others)) {
    if (name === 'ballots') continue
    for (const row of rows) {
      const { results, ...rest } = row as { results?: { value?: { choices?: object[] } }[] }
      const answers = results?.map(({ value }) => ({ ...value, choices: [] }))
      const text = JSON.stringify({ ...rest, answers })
      for (const choice of [...choices, 'NONSENSE'])
        expect([name, text.includes(`"${choice}"`)]).toEqual([name, false])
    }
  }
  for (const answer of others.idempotency as { results: { value?: object }[] }[])
    for (const { value } of answer.results)
      if (value) expect((value as { choices: { id: string }[] }).choices.map(({ id }) => id)).toEqual(choices)
})

test('the order in which the votes are kept is that of their random ids, not of the voters', async () => {
  const { _id } = await secretBallot()
  for (let n = 0; n < ids.length; n++) await cast(_id, n)

  const natural = await BallotVote.find().lean()
  const [options] = await databaseNamed('members').db!.listCollections({ name: 'ballotVotes' }).toArray()

  expect(natural.map(vote => vote._id)).toEqual(natural.map(vote => vote._id).toSorted())
  expect((options as { options: object }).options).toMatchObject({ clusteredIndex: { key: { _id: 1 } } })
  const marks = await BallotMark.find().lean()
  expect(marks.map(({ electorId }) => electorId)).toEqual(ids)
})

test('one that is sent again, with another choice too, is told that it counts; the first one does', async () => {
  const { _id } = await secretBallot()
  await cast(_id, 0, 'AGAINST')

  const answers = [await cast(_id, 0, 'AGAINST'), await cast(_id, 0, 'FOR')]

  expect(codesOf(answers)).toEqual([])
  expect(await BallotVote.find().lean()).toMatchObject([{ choice: 'AGAINST' }])
})

test('a count equals the votes that are published, of which none says whose it is', async () => {
  const { _id } = await secretBallot()
  for (let n = 0; n < ids.length; n++) await cast(_id, n)
  const { data: closed } = await as(viewers.STAFF).run(CLOSE_BALLOT, { input: { id: _id } })

  const { data } = await as(
    memberOf('org-0'),
  ).run(`{ ballot(id: "${_id}") { publishedVotes(first: 100) { edges { node {
    choice collegeId electorId organisation { name } } } } } }`)

  const votes = data.ballot.publishedVotes.edges.map(({ node }: { node: object }) => node)
  expect(votes).toHaveLength(12)
  for (const vote of votes) expect(vote).toMatchObject({ electorId: null, organisation: null })
  for (const { collegeId, choices: counted } of closed.closeBallot.tally.colleges)
    for (const { choice, votes: count } of counted)
      expect(
        votes.filter(
          (vote: { collegeId: string; choice: string }) =>
            vote.collegeId === collegeId && vote.choice === choice,
        ),
      ).toHaveLength(count)
})

test('facts and answers tell of a vote without what it was', async () => {
  const { _id } = await secretBallot()
  await cast(_id, 0, 'FOR', 'key')

  const { facts } = await everything()

  expect(facts).toMatchObject([
    { type: 'audit.recorded', details: { action: 'castVote', entityType: 'Ballot', entityId: _id } },
  ])
  const guesses = choices.map(choice => createHash('sha256').update(choice).digest('hex'))
  expect(guesses.some(guess => JSON.stringify(facts).includes(guess))).toBe(false)
})
