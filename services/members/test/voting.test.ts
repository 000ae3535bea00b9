import { databaseNamed } from '@cluster/database'
import { anyone, commandsOf, plansOf, subgraphUnderTest, viewers } from '@cluster/testkit'
import { afterEach, describe, expect, test } from '@jest/globals'
import { Ballot } from '../src/models/ballot.ts'
import { BallotMark } from '../src/models/ballot-mark.ts'
import { BallotTally } from '../src/models/ballot-tally.ts'
import { BallotVote } from '../src/models/ballot-vote.ts'
import {
  CAST,
  CLOSE_BALLOT,
  codesOf,
  electors,
  emptied,
  equalColleges,
  inHours,
  memberOf,
  named,
  OPEN_BALLOT,
  openAssembly,
  openBallot,
  resident,
  toldFacts,
} from './assembly-fixtures.ts'
import { buildForTests } from './fixtures.ts'

const as = subgraphUnderTest(buildForTests, emptied)
// Their turns are their own, as in other processes: at the database they are in each other's way.
const processes = [as, ...[1, 2, 3].map(() => subgraphUnderTest(buildForTests))]
const staff = as(viewers.STAFF)

const cast = (ballotId: string, electorId: string, choice = 'FOR', n = 0) =>
  processes[n % 4]!(memberOf(electorId)).run(CAST, { input: { ballotId, electorId, choice } })
const close = (id: string) => staff.run(CLOSE_BALLOT, { input: { id } })

async function ballotAmong(ids: readonly string[], given: Parameters<typeof openBallot>[1] = {}) {
  const assembly = await openAssembly()
  await electors(assembly, ids)
  return openBallot(assembly, given)
}

describe('opening a ballot', () => {
  const input = (assemblyId: string, given: object = {}) => ({
    assemblyId,
    agendaItemId: `${assemblyId}-budget`,
    isSecret: false,
    closesAt: inHours(1),
    ...given,
  })

  test('on a resolution offers for, against and abstention', async () => {
    const assembly = await openAssembly()
    await electors(assembly, named(3))

    const { data } = await staff.run(OPEN_BALLOT, { input: input(assembly._id) })

    expect(data.openBallot).toMatchObject({
      number: 1,
      kind: 'RESOLUTION',
      majority: 'SIMPLE',
      choices: [
        { id: 'FOR', label: 'Pour' },
        { id: 'AGAINST', label: 'Contre' },
        { id: 'ABSTAIN', label: 'Abstention' },
      ],
    })
    expect(await toldFacts()).toEqual([`ballot.opened ${data.openBallot.id}`])
  })

  test('on an election offers who stands, none of them, and abstention', async () => {
    const assembly = await openAssembly()
    await electors(assembly, named(3))
    const candidates = [{ fr: 'Candidature fictive A' }, { fr: 'Candidature fictive B' }]

    const { data } = await staff.run(OPEN_BALLOT, {
      input: input(assembly._id, { agendaItemId: `${assembly._id}-board`, candidates }),
    })

    expect(data.openBallot.choices).toMatchObject([
      { id: '1', label: 'Candidature fictive A' },
      { id: '2' },
      { id: 'AGAINST' },
      { id: 'ABSTAIN' },
    ])
  })

  test('is refused with the numbers where a college lacks its quorum, which a proxy can make up', async () => {
    const assembly = await openAssembly({
      colleges: equalColleges('citizens', 'workers'),
      quorumPercent: 50,
      collegeQuorums: [{ collegeId: 'workers', percent: 100 }],
    })
    await electors(assembly, ['c1', 'c2'], { collegeId: 'citizens' })
    await electors(assembly, ['c3', 'c4', 'c5'], { collegeId: 'citizens', isPresent: false })
    await electors(assembly, ['w1'], { collegeId: 'workers' })
    const proxy = { to: 'w1', fromBallot: 1, givenAt: new Date() }
    await electors(assembly, ['w2'], { collegeId: 'workers', isPresent: false, proxy })

    const { errors } = await staff.run(OPEN_BALLOT, { input: input(assembly._id) })
    await electors(assembly, ['c6'], { collegeId: 'citizens' })
    const { data } = await staff.run(OPEN_BALLOT, { input: input(assembly._id) })

    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('2 of 5 electors'),
        extensions: {
          code: 'QUORUM_NOT_REACHED',
          missing: [{ collegeId: 'citizens', electors: 5, present: 2, represented: 0, needed: 3 }],
        },
      },
    ])
    expect(data.openBallot).toMatchObject({
      number: 1,
      rollCounts: [
        { collegeId: 'citizens', electors: 6, present: 3, represented: 0, needed: 3 },
        { collegeId: 'workers', electors: 2, present: 1, represented: 1, needed: 2 },
      ],
    })
  })

  test('ten times at once opens one', async () => {
    const assembly = await openAssembly()
    await electors(assembly, named(3))

    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        processes[n % 4]!(viewers.STAFF).run(OPEN_BALLOT, { input: input(assembly._id) }),
      ),
    )

    expect(codesOf(answers)).toEqual(Array(9).fill('BALLOT_STILL_OPEN'))
    expect(await Ballot.countDocuments()).toBe(1)
  })

  test.each<[string, string | null, object]>([
    ['CLOSES_IN_THE_PAST', 'closesAt', { closesAt: inHours(-1) }],
    ['AGENDA_ITEM_NOT_FOUND', 'agendaItemId', { agendaItemId: 'nothing' }],
    ['ITEM_NOT_VOTED', 'agendaItemId', { agendaItemId: 'it-news' }],
    ['INVALID_CANDIDATES', 'candidates', { agendaItemId: 'it-board' }],
    ['INVALID_CANDIDATES', 'candidates', { agendaItemId: 'it-board', candidates: [] }],
    ['INVALID_CANDIDATES', 'candidates', { agendaItemId: 'it-board', candidates: [{ fr: ' ' }] }],
    ['INVALID_CANDIDATES', 'candidates', { candidates: [{ fr: 'Quelqu’un' }] }],
    ['ASSEMBLY_NOT_FOUND', 'assemblyId', { assemblyId: 'nowhere' }],
  ])('answers %s in %s and opens none', async (code, field, given) => {
    await electors(await openAssembly({ _id: 'it' }), named(2))

    const { errors } = await staff.run(OPEN_BALLOT, { input: input('it', given) })

    expect(errors).toMatchObject([{ extensions: { code, field } }])
    expect(await Ballot.countDocuments()).toBe(0)
  })

  test('is for staff, in an assembly that is held', async () => {
    const { _id } = await openAssembly({ state: 'CONVENED' })

    const answers = [
      await staff.run(OPEN_BALLOT, { input: input(_id) }),
      await as(memberOf('org-0')).run(OPEN_BALLOT, { input: input(_id) }),
    ]

    expect(codesOf(answers)).toEqual(['ASSEMBLY_NOT_OPEN', 'FORBIDDEN'])
  })
})

describe('a vote', () => {
  test('sent twenty times at once at four processes counts once, and is answered alike', async () => {
    const { _id } = await ballotAmong(named(3))

    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => cast(_id, 'org-0', 'FOR', n)))

    expect(answers).toEqual(Array(20).fill({ data: { castVote: { id: _id, voted: 1, state: 'OPEN' } } }))
    expect(await BallotVote.countDocuments()).toBe(1)
    expect(await BallotMark.countDocuments()).toBe(1)
    expect((await Ballot.findById(_id).lean())!.voted).toBe(1)
  })

  test('sent twenty times at once under an Idempotency-Key counts once too', async () => {
    const { _id: ballotId } = await ballotAmong(named(3))
    const idempotency = { key: 'key-1', fingerprint: 'body-1' }

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        processes[n % 4]!({ ...memberOf('org-0'), idempotency }).run(CAST, {
          input: { ballotId, electorId: 'org-0', choice: 'FOR' },
        }),
      ),
    )

    expect(answers).toEqual(Array(20).fill(answers[0]))
    expect(await BallotVote.countDocuments()).toBe(1)
  })

  test('for and against at once by one elector counts as one of them, and the other is refused', async () => {
    for (let round = 0; round < 5; round++) {
      const { _id } = await ballotAmong(named(2))

      const answers = await Promise.all([cast(_id, 'org-0', 'FOR', 0), cast(_id, 'org-0', 'AGAINST', 1)])

      expect(codesOf(answers)).toEqual(['ALREADY_VOTED'])
      const won = answers[0]!.errors ? 'AGAINST' : 'FOR'
      expect(await BallotVote.find({ ballotId: _id }).lean()).toMatchObject([{ choice: won }])
    }
  })

  test('of two hundred electors at once at four processes is lost of none', async () => {
    const ids = named(200)
    const { _id } = await ballotAmong(ids)
    const choices = ['FOR', 'AGAINST', 'ABSTAIN', 'FOR']

    const answers = await Promise.all(ids.map((id, n) => cast(_id, id, choices[n % 4], n)))

    expect(codesOf(answers)).toEqual([])
    const { data } = await close(_id)
    expect(data.closeBallot).toMatchObject({
      voted: 200,
      tally: {
        result: 'ADOPTED',
        sums: [
          { choice: 'FOR', votes: 100, share: { fraction: '2/3', percent: '66.6667' } },
          { choice: 'AGAINST', votes: 50, share: { fraction: '1/3' } },
          { choice: 'ABSTAIN', votes: 50, share: null },
        ],
      },
    })
  }, 120_000)

  test('while the ballot is closed is counted or refused, and never lost', async () => {
    const ids = named(60)
    const { _id } = await ballotAmong(ids)

    const voting = ids.map((id, n) => cast(_id, id, 'FOR', n))
    const [, ...answers] = await Promise.all([
      new Promise(resolve => setTimeout(resolve, 60)).then(() => close(_id)),
      ...voting,
    ])

    const counted = (answers as Awaited<ReturnType<typeof cast>>[]).filter(({ errors }) => !errors)
    const { data } = await close(_id)
    expect(data.closeBallot.voted).toBe(counted.length)
    expect(data.closeBallot.tally.sums[0].votes).toBe(counted.length)
    expect(await BallotVote.countDocuments()).toBe(counted.length)
    expect(await BallotMark.countDocuments()).toBe(counted.length)
  })

  test('after its time is refused though nothing closed the ballot; one sent again is still told that it counts', async () => {
    const { _id } = await ballotAmong(named(3))
    await cast(_id, 'org-0')
    await Ballot.updateOne({ _id }, { closesAt: inHours(-0.001) })

    const late = await cast(_id, 'org-1')
    const again = await cast(_id, 'org-0')

    expect(late.errors).toMatchObject([{ extensions: { code: 'BALLOT_CLOSED', field: 'ballotId' } }])
    expect(again.data.castVote).toEqual({ id: _id, voted: 1, state: 'OPEN' })
    expect(await BallotVote.countDocuments()).toBe(1)
  })

  test.each<[string, string | null, object]>([
    ['BALLOT_NOT_FOUND', 'ballotId', { ballotId: 'nowhere' }],
    ['ELECTOR_NOT_FOUND', 'electorId', { electorId: 'nobody' }],
    ['INVALID_CHOICE', 'choice', { choice: 'MAYBE' }],
    ['ELECTOR_NOT_PRESENT', 'electorId', { electorId: 'org-away' }],
  ])('answers %s in %s and counts nothing', async (code, field, given) => {
    const assembly = await openAssembly()
    await electors(assembly, ['org-0'])
    await electors(assembly, ['org-away'], { isPresent: false })
    const { _id: ballotId } = await openBallot(assembly)
    const input = { ballotId, electorId: 'org-0', choice: 'FOR', ...given }

    const { errors } = await as(memberOf('org-0', 'org-away')).run(CAST, { input })

    expect(errors).toMatchObject([{ extensions: { code, field } }])
    expect(await BallotMark.countDocuments()).toBe(0)
    expect((await Ballot.findOne().lean())!.voted).toBe(0)
  })

  test('is by who represents the elector, and nobody else, staff included', async () => {
    const assembly = await openAssembly()
    await electors(assembly, ['org-0'])
    await electors(assembly, ['person-0'], { kind: 'PERSON' })
    const { _id: ballotId } = await openBallot(assembly)
    const by = (viewer: typeof viewers.STAFF, electorId: string) =>
      as(viewer).run(CAST, { input: { ballotId, electorId, choice: 'FOR' } })

    const refused = [
      await by(memberOf('org-1'), 'org-0'),
      await by(viewers.STAFF, 'org-0'),
      await by({ ...viewers.STAFF, organisationIds: ['org-0'] }, 'org-0'),
      await by({ ...viewers.ANIMATOR, organisationIds: ['org-0'] }, 'org-0'),
      await by(memberOf('person-0'), 'person-0'),
      await by(resident('person-1'), 'person-0'),
      await by(anyone as typeof viewers.STAFF, 'org-0'),
    ]

    expect(codesOf(refused)).toEqual([...Array(6).fill('FORBIDDEN'), 'UNAUTHENTICATED'])
    expect(
      codesOf([await by(memberOf('org-0'), 'org-0'), await by(resident('person-0'), 'person-0')]),
    ).toEqual([])
  })

  describe('that cannot be written', () => {
    const validate = (validator: object) =>
      databaseNamed('members').db!.command({ collMod: 'ballotVotes', validator })
    afterEach(() => validate({}))

    test('leaves no mark and no count, and can be sent again', async () => {
      const { _id } = await ballotAmong(named(2))
      await validate({ choice: 'NOTHING' })
      const failed = await cast(_id, 'org-0')

      expect(codesOf([failed])).toEqual(['INTERNAL_SERVER_ERROR'])
      expect(await BallotMark.countDocuments()).toBe(0)
      expect((await Ballot.findById(_id).lean())!.voted).toBe(0)

      await validate({})
      expect(codesOf([await cast(_id, 'org-0')])).toEqual([])
      expect([await BallotMark.countDocuments(), await BallotVote.countDocuments()]).toEqual([1, 1])
    })
  })
})

describe('closing a ballot', () => {
  test('weighs colleges, publishes the votes of an open ballot, and tells others once', async () => {
    const assembly = await openAssembly({ colleges: equalColleges('citizens', 'workers') })
    await electors(assembly, ['c1', 'c2', 'c3'], { collegeId: 'citizens' })
    await electors(assembly, ['w1'], { collegeId: 'workers' })
    const { _id } = await openBallot(assembly)
    for (const [id, choice] of [
      ['c1', 'FOR'],
      ['c2', 'FOR'],
      ['c3', 'AGAINST'],
      ['w1', 'AGAINST'],
    ] as const)
      await cast(_id, id, choice)
    const VOTES = `{ ballot(id: "${_id}") { tally { result } publishedVotes { edges { node {
      choice collegeId electorId } } } } }`
    const before = await as(memberOf('c1')).run(VOTES)

    const answers = await Promise.all([1, 2, 3].map(() => close(_id)))

    expect(before.data.ballot).toEqual({ tally: null, publishedVotes: null })
    expect(answers[0]!.data.closeBallot).toMatchObject({
      state: 'CLOSED',
      voted: 4,
      tally: {
        result: 'REJECTED',
        needed: { fraction: '1/2', percent: '50.0000' },
        legalBasis: expect.stringContaining('47-1775'),
        colleges: [
          {
            collegeId: 'citizens',
            name: 'Collège citizens',
            electors: 3,
            present: 3,
            represented: 0,
            voted: 3,
            expressed: 3,
            weight: { fraction: '1/2' },
            weightInCount: { fraction: '1/2' },
            choices: [
              { choice: 'FOR', votes: 2, share: { fraction: '2/3' }, weightedShare: { fraction: '1/3' } },
              { choice: 'AGAINST', votes: 1, weightedShare: { fraction: '1/6' } },
              { choice: 'ABSTAIN', votes: 0, share: null, weightedShare: null },
            ],
          },
          { collegeId: 'workers', expressed: 1 },
        ],
        sums: [
          { choice: 'FOR', share: { fraction: '1/3' } },
          { choice: 'AGAINST', share: { fraction: '2/3' } },
          { choice: 'ABSTAIN', share: null },
        ],
      },
    })
    expect(answers).toEqual(Array(3).fill(answers[0]))
    const { data } = await as(memberOf('c1')).run(VOTES)
    const votes = data.ballot.publishedVotes.edges.map(({ node }: { node: object }) => node)
    expect(new Set(votes.map((vote: object) => JSON.stringify(vote)))).toEqual(
      new Set(
        [
          { choice: 'FOR', collegeId: 'citizens', electorId: 'c1' },
          { choice: 'FOR', collegeId: 'citizens', electorId: 'c2' },
          { choice: 'AGAINST', collegeId: 'citizens', electorId: 'c3' },
          { choice: 'AGAINST', collegeId: 'workers', electorId: 'w1' },
        ].map(vote => JSON.stringify(vote)),
      ),
    )
    expect(await toldFacts()).toEqual([`ballot.closed ${_id}`])
  })

  test('writes a count that is never changed', async () => {
    const { _id } = await ballotAmong(named(2))
    await close(_id)

    await expect(BallotTally.updateOne({ _id }, { result: 'ADOPTED' })).rejects.toThrow('never changed')
  })

  test('refuses to count where votes are missing', async () => {
    const { _id } = await ballotAmong(named(2))
    await cast(_id, 'org-0')
    await BallotVote.collection.deleteMany({})

    expect(codesOf([await close(_id)])).toEqual(['INTERNAL_SERVER_ERROR'])
    expect((await Ballot.findById(_id).lean())!.state).toBe('OPEN')
  })

  test('is for staff', async () => {
    const { _id } = await ballotAmong(named(2))

    const answers = [
      await as(memberOf('org-0')).run(CLOSE_BALLOT, { input: { id: _id } }),
      await close('nowhere'),
    ]

    expect(codesOf(answers)).toEqual(['FORBIDDEN', 'BALLOT_NOT_FOUND'])
  })
})

describe('the ballots in which one may vote', () => {
  const MINE = `{ openBallots(first: 5) { edges { node { id votingRights { electorId byProxy hasVoted } } } } }`
  const mine = async (viewer: typeof viewers.STAFF) => {
    const { data, errors } = await as(viewer).run(MINE)
    expect(errors).toBeUndefined()
    return data.openBallots.edges.map(({ node }: { node: object }) => node)
  }

  test('are those that take votes now, by whom one votes for', async () => {
    const assembly = await openAssembly()
    await electors(assembly, ['org-0', 'org-1'])
    await electors(assembly, ['org-away'], {
      isPresent: false,
      proxy: { to: 'org-0', fromBallot: 1, givenAt: new Date() },
    })
    const { _id } = await openBallot(assembly)
    const over = await openAssembly()
    await electors(over, ['org-0'])
    await openBallot(over, { closesAt: inHours(-1) })
    await cast(_id, 'org-0')

    expect(await mine(memberOf('org-0'))).toEqual([
      {
        id: _id,
        votingRights: [
          { electorId: 'org-0', byProxy: false, hasVoted: true },
          { electorId: 'org-away', byProxy: true, hasVoted: false },
        ],
      },
    ])
    expect(await mine(viewers.RESIDENT)).toEqual([])
    expect(codesOf([await as(anyone).run(MINE)])).toEqual(['UNAUTHENTICATED'])
  })

  test('are found by indexes, in as many commands for one as for all', async () => {
    for (let n = 0; n < 4; n++) {
      const assembly = await openAssembly()
      await electors(assembly, named(3))
      await openBallot(assembly)
    }
    const ask = (first: number) => () =>
      as(memberOf('org-1')).run(MINE.replace('first: 5', `first: ${first}`))

    expect(await commandsOf(['members'], ask(1))).toHaveLength(6)
    expect(await commandsOf(['members'], ask(4))).toHaveLength(6)
    for (const { stages } of await plansOf('members', ask(4))) expect(stages).not.toContain('COLLSCAN')
  })

  test('and each other is shown to who has a voice in its assembly only', async () => {
    const { _id } = await ballotAmong(named(2))
    const ONE = `{ ballot(id: "${_id}") { id assembly { id } } }`

    const answers = await Promise.all(
      [viewers.STAFF, memberOf('org-1'), memberOf('org-9'), viewers.RESIDENT].map(viewer =>
        as(viewer).run(ONE),
      ),
    )

    expect(codesOf(answers)).toEqual(['BALLOT_NOT_FOUND', 'BALLOT_NOT_FOUND'])
  })
})
