import { anyone, subgraphUnderTest, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Assembly } from '../src/models/assembly.ts'
import { BallotMark } from '../src/models/ballot-mark.ts'
import { Elector } from '../src/models/elector.ts'
import {
  CAST,
  codesOf,
  electors,
  emptied,
  GIVE,
  inHours,
  memberOf,
  named,
  OPEN_BALLOT,
  openAssembly,
  openBallot,
  REVOKE,
  resident,
} from './assembly-fixtures.ts'
import { buildForTests } from './fixtures.ts'

const ATTEND = `mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) { electorId isPresent } }`

const as = subgraphUnderTest(buildForTests, emptied)
// Their turns are their own, as in other processes: at the database they are in each other's way.
const processes = [as, subgraphUnderTest(buildForTests), subgraphUnderTest(buildForTests)]
const staff = as(viewers.STAFF)

const give = (assemblyId: string, from: string, to: string, viewer = memberOf(from)) =>
  as(viewer).run(GIVE, { input: { assemblyId, fromElectorId: from, toElectorId: to } })
const revoke = (assemblyId: string, from: string) =>
  as(memberOf(from)).run(REVOKE, { input: { assemblyId, fromElectorId: from } })
const attend = (assemblyId: string, electorId: string, present: boolean) =>
  staff.run(ATTEND, { input: { assemblyId, electorId, present } })
const cast = (ballotId: string, electorId: string, viewer = memberOf(electorId), choice = 'FOR') =>
  as(viewer).run(CAST, { input: { ballotId, electorId, choice } })
const open = async (assemblyId: string) => {
  const { data, errors } = await staff.run(OPEN_BALLOT, {
    input: { assemblyId, agendaItemId: `${assemblyId}-budget`, isSecret: false, closesAt: inHours(1) },
  })
  expect(errors).toBeUndefined()
  return data.openBallot
}
const held = async (electorId: string) => (await Elector.findOne({ electorId }).lean())!.proxiesHeld

/** An assembly in which `absent` are not there and `present` are. */
async function assemblyWith(absent: string[], present: string[]) {
  const assembly = await openAssembly()
  await electors(assembly, absent, { isPresent: false })
  await electors(assembly, present)
  return assembly._id
}

describe('giving a proxy', () => {
  test('lets its holder vote, and taking it back ends that', async () => {
    const id = await assemblyWith(['a', 'c'], ['b'])

    const given = await give(id, 'a', 'b')
    await give(id, 'c', 'b', viewers.STAFF)
    const ballot = await open(id)
    const votes = [await cast(ballot.id, 'b'), await cast(ballot.id, 'a', memberOf('b'))]
    await revoke(id, 'c')
    const late = await cast(ballot.id, 'c', memberOf('b'))

    expect(given.data.giveProxy).toMatchObject({ electorId: 'a', proxyTo: 'b' })
    expect(ballot.rollCounts).toEqual([
      { collegeId: null, electors: 3, present: 1, represented: 2, needed: 0 },
    ])
    expect(codesOf(votes)).toEqual([])
    // Who holds nothing any more has nothing to do with that elector.
    expect(codesOf([late])).toEqual(['FORBIDDEN'])
    expect(await BallotMark.find({ electorId: 'a' }).lean()).toMatchObject([{ byElectorId: 'b' }])
    expect(await held('b')).toBe(1)
  })

  test('by thirty at once to one who may hold two gives exactly two, at three processes', async () => {
    const givers = named(30)
    const id = await assemblyWith(givers, ['b'])

    const answers = await Promise.all(
      givers.map((from, n) =>
        processes[n % 3]!(memberOf(from)).run(GIVE, {
          input: { assemblyId: id, fromElectorId: from, toElectorId: 'b' },
        }),
      ),
    )

    expect(codesOf(answers)).toEqual(Array(28).fill('PROXY_LIMIT_REACHED'))
    expect(answers.flatMap(({ errors = [] }) => errors)[0]).toMatchObject({
      extensions: { field: 'toElectorId', limit: 2 },
    })
    expect(await held('b')).toBe(2)
    expect(await Elector.countDocuments({ 'proxy.to': 'b' })).toBe(2)
  })

  test('ten times at once gives one, and is taken back once', async () => {
    const id = await assemblyWith(['a'], ['b'])

    const answers = await Promise.all(Array.from({ length: 10 }, () => give(id, 'a', 'b')))
    expect(codesOf(answers)).toEqual([])
    expect(await held('b')).toBe(1)
    await Promise.all(Array.from({ length: 10 }, () => revoke(id, 'a')))

    expect(await held('b')).toBe(0)
  })

  test.each<[string, string | null, string, string]>([
    ['PROXY_TO_ITSELF', 'toElectorId', 'a', 'a'],
    ['ELECTOR_NOT_FOUND', 'toElectorId', 'a', 'nobody'],
    ['ELECTOR_NOT_FOUND', 'fromElectorId', 'nobody', 'b'],
    ['PROXY_ALREADY_GIVEN', 'fromElectorId', 'gone', 'c'],
    ['PROXY_HOLDER_GAVE_ITS_OWN', 'toElectorId', 'a', 'gone'],
  ])('answers %s in %s', async (code, field, from, to) => {
    const id = await assemblyWith(['a', 'gone'], ['b', 'c'])
    await give(id, 'gone', 'b')

    const { errors } = await give(id, from, to)

    expect(errors).toMatchObject([{ extensions: { code, field } }])
  })

  test.each([
    ['FORBIDDEN', memberOf('b')],
    ['FORBIDDEN', { ...viewers.ANIMATOR, organisationIds: ['a'] }],
    ['FORBIDDEN', resident('a')],
    ['UNAUTHENTICATED', anyone],
  ])('answers %s to who does not act for the giver', async (code, viewer) => {
    const id = await assemblyWith(['a'], ['b'])

    expect(codesOf([await give(id, 'a', 'b', viewer as typeof viewers.MEMBER)])).toEqual([code])
  })

  test('is for a person to do itself', async () => {
    const assembly = await openAssembly()
    await electors(assembly, ['p', 'q'], { kind: 'PERSON' })

    const other = await give(assembly._id, 'p', 'q', memberOf('p'))
    const own = await give(assembly._id, 'p', 'q', resident('p'))

    expect(codesOf([other])).toEqual(['FORBIDDEN'])
    expect(own.data.giveProxy).toEqual({ electorId: 'p', proxyTo: 'q', organisation: null })
  })

  test.each(['CLOSED', 'CANCELLED'] as const)('is over once the assembly is %s', async state => {
    const id = await assemblyWith(['a'], ['b'])
    await Assembly.updateOne({ _id: id }, { state })

    expect(codesOf([await give(id, 'a', 'b'), await revoke(id, 'a'), await attend(id, 'a', true)])).toEqual(
      Array(3).fill('ASSEMBLY_NOT_OPEN'),
    )
  })
})

describe('a proxy', () => {
  test('counts only for ballots opened after it was given', async () => {
    const id = await assemblyWith(['a'], ['b'])
    const first = await open(id)
    await give(id, 'a', 'b')

    const late = await cast(first.id, 'a', memberOf('b'))
    await staff.run(`mutation { closeBallot(input: { id: "${first.id}" }) { id } }`)
    const second = await open(id)

    expect(codesOf([late])).toEqual(['PROXY_NOT_VALID'])
    expect(second).toMatchObject({ number: 2, rollCounts: [{ represented: 1 }] })
    expect(codesOf([await cast(second.id, 'a', memberOf('b'))])).toEqual([])
  })

  test('counts for nothing while its holder is not there', async () => {
    const id = await assemblyWith(['a', 'b'], ['c'])
    await give(id, 'a', 'b')
    const ballot = await open(id)

    const away = await cast(ballot.id, 'a', memberOf('b'))
    await attend(id, 'b', true)

    expect(ballot.rollCounts).toMatchObject([{ present: 1, represented: 0 }])
    expect(codesOf([away])).toEqual(['PROXY_NOT_VALID'])
    expect(codesOf([await cast(ballot.id, 'a', memberOf('b'))])).toEqual([])
  })

  test('counts for nothing once its giver comes, who votes itself', async () => {
    const id = await assemblyWith(['a'], ['b'])
    await give(id, 'a', 'b')
    const ballot = await open(id)
    const absent = await cast(ballot.id, 'a')
    await attend(id, 'a', true)

    const byHolder = await cast(ballot.id, 'a', memberOf('b'))
    const itself = await cast(ballot.id, 'a')

    expect(codesOf([absent, byHolder])).toEqual(['ELECTOR_NOT_PRESENT', 'ELECTOR_IS_PRESENT'])
    expect(codesOf([itself])).toEqual([])
    expect(await BallotMark.find().lean()).toMatchObject([{ electorId: 'a', byElectorId: 'a' }])
  })

  test('by which its holder has voted stands when its giver comes then', async () => {
    const id = await assemblyWith(['a'], ['b'])
    await give(id, 'a', 'b')
    const ballot = await open(id)
    await cast(ballot.id, 'a', memberOf('b'), 'AGAINST')
    await attend(id, 'a', true)

    const itself = await cast(ballot.id, 'a', memberOf('a'), 'AGAINST')

    expect(codesOf([itself])).toEqual(['ALREADY_VOTED'])
    expect(await BallotMark.countDocuments()).toBe(1)
  })

  test('is not passed on: a holder that gives its own away, though it is there, cannot act for others', async () => {
    const id = await assemblyWith(['a'], ['b', 'c'])
    await give(id, 'a', 'b')
    await give(id, 'b', 'c')
    const ballot = await open(id)

    const answers = [
      await cast(ballot.id, 'a', memberOf('b')),
      await cast(ballot.id, 'a', memberOf('c')),
      await cast(ballot.id, 'b', memberOf('b')),
    ]

    expect(ballot.rollCounts).toMatchObject([{ present: 2, represented: 0 }])
    expect(codesOf(answers)).toEqual(['PROXY_NOT_VALID', 'FORBIDDEN'])
  })

  test('given while a ballot is opened counts in it or not, and the ballot says which', async () => {
    for (let round = 0; round < 8; round++) {
      const [a, b] = [`a-${round}`, `b-${round}`]
      const id = await assemblyWith([a], [b])

      const [ballot] = await Promise.all([
        open(id),
        processes[1]!(memberOf(a)).run(GIVE, { input: { assemblyId: id, fromElectorId: a, toElectorId: b } }),
      ])

      const codes = codesOf([await cast(ballot.id, a, memberOf(b))])
      expect(codes).toEqual(ballot.rollCounts[0].represented === 1 ? [] : ['PROXY_NOT_VALID'])
    }
  })
})

describe('attendance', () => {
  test('of a hundred who come at once is noted of each, and is for staff', async () => {
    const ids = named(100)
    const id = await assemblyWith(ids, [])

    const answers = await Promise.all(
      ids.map((electorId, n) =>
        processes[n % 3]!(viewers.STAFF).run(ATTEND, { input: { assemblyId: id, electorId, present: true } }),
      ),
    )
    const others = [
      await as(memberOf('org-1')).run(ATTEND, {
        input: { assemblyId: id, electorId: 'org-1', present: false },
      }),
      await attend(id, 'nobody', true),
      await attend('nowhere', 'org-1', true),
    ]

    expect(codesOf(answers)).toEqual([])
    expect(await Elector.countDocuments({ isPresent: true })).toBe(100)
    expect(codesOf(others)).toEqual(['FORBIDDEN', 'ELECTOR_NOT_FOUND', 'ASSEMBLY_NOT_FOUND'])
  })

  test('keeps when one first came', async () => {
    const id = await assemblyWith(['a'], [])
    await attend(id, 'a', true)
    const first = (await Elector.findOne().lean())!.arrivedAt
    await attend(id, 'a', false)
    await attend(id, 'a', true)

    expect(first).toBeInstanceOf(Date)
    expect((await Elector.findOne().lean())!.arrivedAt).toEqual(first)
  })
})

test('who holds nothing cannot vote for others', async () => {
  const assembly = await openAssembly()
  await electors(assembly, ['a', 'b'])
  const ballot = await openBallot(assembly)

  expect(
    codesOf([await cast(ballot._id, 'a', memberOf('b')), await cast(ballot._id, 'a', viewers.STAFF)]),
  ).toEqual(['FORBIDDEN', 'FORBIDDEN'])
})
