import { newId } from '@cluster/database'
import { anyone, commandsOf, plansOf, subgraphUnderTest, viewers } from '@cluster/testkit'
import { addDays, dayOf } from '@cluster/time'
import type { Claims } from '@cluster/viewer'
import { describe, expect, test } from '@jest/globals'
import { Assembly } from '../src/models/assembly.ts'
import { Deadline, type DeadlineRecord, deadlineId } from '../src/models/deadline.ts'
import { Elector } from '../src/models/elector.ts'
import { Organisation } from '../src/models/organisation.ts'
import { recipientsOf } from '../src/operations/deadlines/recipients-of.ts'
import {
  codesOf,
  electors,
  emptied,
  inHours,
  memberOf,
  named,
  openAssembly,
  openBallot,
  toldFacts,
} from './assembly-fixtures.ts'
import { buildForTests, member, organisation, person } from './fixtures.ts'

const FIELDS = `id bodyId title(locale: EN) heldAt place state noticeDays quorumPercent proxyLimit
  agenda { id title kind majority }`
const CONVENE = `mutation ($input: ConveneAssemblyInput!) { conveneAssembly(input: $input) { ${FIELDS}
  electors { edges { node { electorId kind organisation { name } isPresent } } } } }`
const change = (field: string) => {
  const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`
  return `mutation ($input: ${type}!) { ${field}(input: $input) { id state heldAt place } }`
}
const [MOVE, CANCEL, OPEN, CLOSE] = ['moveAssembly', 'cancelAssembly', 'openAssembly', 'closeAssembly'].map(
  change,
) as [string, string, string, string]

const as = subgraphUnderTest(buildForTests, emptied)
const staff = as(viewers.STAFF)
const inDays = (days: number) => inHours(days * 24)
const input = (given: object = {}) => ({
  bodyId: 'cluster',
  title: { fr: 'Assemblée fictive', en: 'Fictitious assembly' },
  heldAt: inDays(20),
  place: 'Salle imaginaire',
  agenda: [
    { title: { fr: 'Nouvelles' }, kind: 'INFORMATION', majority: 'TWO_THIRDS' },
    { title: { fr: 'Budget fictif' }, kind: 'RESOLUTION' },
    { title: { fr: 'Présidence fictive' }, kind: 'ELECTION', majority: 'THREE_QUARTERS' },
  ],
  quorumPercent: 50,
  ...given,
})
const convened = async (given: object = {}) => {
  const { data, errors } = await staff.run(CONVENE, { input: input(given) })
  expect(errors).toBeUndefined()
  return data.conveneAssembly
}

describe('convening an assembly', () => {
  test('calls all active members, tells others, and lets people be reminded', async () => {
    const { _id, name } = await member()
    await organisation()
    await member({ membership: { state: 'SUSPENDED', since: null } })
    await organisation({ membership: { state: 'APPLIED', since: null } })
    const heldAt = inDays(20)

    const { id, ...assembly } = await convened({ heldAt })

    expect(assembly).toEqual({
      bodyId: 'cluster',
      title: 'Fictitious assembly',
      heldAt: heldAt.toISOString(),
      place: 'Salle imaginaire',
      state: 'CONVENED',
      noticeDays: 15,
      quorumPercent: 50,
      proxyLimit: 2,
      agenda: [
        { id: expect.any(String), title: 'Nouvelles', kind: 'INFORMATION', majority: null },
        { id: expect.any(String), title: 'Budget fictif', kind: 'RESOLUTION', majority: 'SIMPLE' },
        { id: expect.any(String), title: 'Présidence fictive', kind: 'ELECTION', majority: 'THREE_QUARTERS' },
      ],
      electors: {
        edges: [{ node: { electorId: _id, kind: 'ORGANISATION', organisation: { name }, isPresent: false } }],
      },
    })
    expect(await Deadline.find().lean()).toMatchObject([
      { kind: 'ASSEMBLY', subjectId: id, at: heldAt, state: 'OPEN' },
    ])
    expect(await toldFacts()).toEqual([`deadline.changed assembly-${id}`, `assembly.convened ${id}`])
  })

  test('on the last day that leaves the notice is right, and a day earlier is refused with the earliest', async () => {
    await member()
    const earliest = addDays(dayOf(new Date()), 15)
    const at = (day: string) => new Date(`${day}T10:00:00+01:00`)

    await convened({ heldAt: at(earliest) })
    const { errors } = await staff.run(CONVENE, { input: input({ heldAt: at(addDays(earliest, -1)) }) })

    expect(errors).toMatchObject([
      { extensions: { code: 'NOTICE_TOO_SHORT', field: 'heldAt', noticeDays: 15, earliest } },
    ])
  })

  const item = input().agenda[1]
  test.each<[string, string | null, object]>([
    ['NOTICE_TOO_SHORT', 'heldAt', { heldAt: inDays(-1) }],
    ['NOTICE_TOO_SHORT', 'heldAt', { noticeDays: 30 }],
    ['INVALID_NOTICE', 'noticeDays', { noticeDays: 14 }],
    ['INVALID_NOTICE', 'noticeDays', { noticeDays: 366 }],
    ['AGENDA_EMPTY', 'agenda', { agenda: [] }],
    ['AGENDA_TOO_LONG', 'agenda', { agenda: Array(101).fill(item) }],
    ['ASSEMBLY_TEXT_MISSING', 'title', { title: { fr: ' ' } }],
    ['ASSEMBLY_TEXT_MISSING', 'place', { place: '' }],
    ['ASSEMBLY_TEXT_MISSING', 'agenda', { agenda: [{ ...item, title: { fr: '' } }] }],
    ['ASSEMBLY_TEXT_TOO_LONG', 'title', { title: { fr: 'a', en: 'x'.repeat(201) } }],
    ['INVALID_QUORUM', 'quorumPercent', { quorumPercent: 101 }],
    ['INVALID_QUORUM', 'quorumPercent', { quorumPercent: -1 }],
    ['INVALID_QUORUM', 'collegeQuorums', { collegeQuorums: [{ collegeId: 'a', percent: 101 }] }],
    ['UNKNOWN_COLLEGE', 'collegeQuorums', { collegeQuorums: [{ collegeId: 'a', percent: 10 }] }],
    ['INVALID_PROXY_LIMIT', 'proxyLimit', { proxyLimit: 21 }],
    ['BODY_NOT_FOUND', 'bodyId', { bodyId: 'nowhere' }],
  ])('answers %s in %s and calls nobody', async (code, field, given) => {
    await member()

    const { data, errors } = await staff.run(CONVENE, { input: input(given) })

    expect(data).toEqual({ conveneAssembly: null })
    expect(errors).toMatchObject([{ extensions: { code, field } }])
    expect(await Assembly.countDocuments()).toBe(0)
    expect(await Elector.countDocuments()).toBe(0)
    expect(await toldFacts()).toEqual([])
  })

  test('of nobody answers ELECTORATE_EMPTY', async () => {
    expect(codesOf([await staff.run(CONVENE, { input: input() })])).toEqual(['ELECTORATE_EMPTY'])
  })

  test.each([
    ['FORBIDDEN', viewers.MEMBER],
    ['UNAUTHENTICATED', anyone],
  ])('answers %s to others', async (code, viewer) => {
    expect(codesOf([await as(viewer).run(CONVENE, { input: input() })])).toEqual([code])
  })
})

describe('an assembly that people are called to', () => {
  test('is moved with its reminders, and being where it is tells nobody', async () => {
    await member()
    const { id } = await convened()
    const heldAt = inDays(30)

    const { data } = await staff.run(MOVE, { input: { id, heldAt, place: 'Autre salle' } })
    const again = await staff.run(MOVE, { input: { id, heldAt } })

    expect(data.moveAssembly).toEqual({
      id,
      state: 'CONVENED',
      heldAt: heldAt.toISOString(),
      place: 'Autre salle',
    })
    expect(again.data.moveAssembly).toEqual(data.moveAssembly)
    expect(await Deadline.find().lean()).toMatchObject([{ at: heldAt, state: 'OPEN', revision: 2 }])
    expect((await toldFacts()).slice(2)).toEqual([`deadline.changed assembly-${id}`, `assembly.moved ${id}`])
  })

  test('is not moved to where its notice is too short', async () => {
    await member()
    const { id } = await convened()

    const answers = await Promise.all([
      staff.run(MOVE, { input: { id, heldAt: inDays(10) } }),
      staff.run(MOVE, { input: { id, place: ' ' } }),
    ])

    expect(codesOf(answers).sort()).toEqual(['ASSEMBLY_TEXT_MISSING', 'NOTICE_TOO_SHORT'])
  })

  test('is called off once, with its reminders, and stays so', async () => {
    await member()
    const { id } = await convened()

    const answers = await Promise.all([1, 2, 3].map(() => staff.run(CANCEL, { input: { id } })))

    expect(codesOf(answers)).toEqual([])
    expect(await Deadline.find().lean()).toMatchObject([{ state: 'CALLED_OFF' }])
    expect((await toldFacts()).filter(fact => fact.startsWith('assembly.cancelled'))).toHaveLength(1)
    const later = await Promise.all(
      [MOVE, OPEN].map(query =>
        staff.run(query, { input: { id, ...(query === MOVE ? { place: 'x' } : {}) } }),
      ),
    )
    expect(codesOf(later)).toEqual(['ASSEMBLY_NOT_CONVENED', 'ASSEMBLY_NOT_CONVENED'])
  })

  test('opens on its day, and not before', async () => {
    await member()
    const { id } = await convened()

    const early = await staff.run(OPEN, { input: { id } })
    await Assembly.updateOne({ _id: id }, { heldAt: inHours(0) })
    const { data } = await staff.run(OPEN, { input: { id } })

    expect(codesOf([early])).toEqual(['ASSEMBLY_NOT_DUE'])
    expect(data.openAssembly.state).toBe('OPEN')
    expect(await Deadline.find().lean()).toMatchObject([{ state: 'MET' }])
  })

  test('has for electors who is a member when it opens; proxies between those stay', async () => {
    const [a, b, c, d] = await Promise.all([member(), member(), member(), member()])
    const { id } = await convened()
    const proxy = (to: string) => ({ proxy: { to, fromBallot: 1, givenAt: new Date() } })
    await Elector.updateOne({ assemblyId: id, electorId: a._id }, proxy(b._id))
    await Elector.updateOne({ assemblyId: id, electorId: c._id }, proxy(b._id))
    await Elector.updateOne({ assemblyId: id, electorId: b._id }, { proxiesHeld: 2, ...proxy(d._id) })
    await Elector.updateOne({ assemblyId: id, electorId: d._id }, { proxiesHeld: 1 })
    for (const { _id } of [c, d])
      await Organisation.updateOne({ _id }, { 'membership.state': 'WITHDRAWN', isMember: false })
    const fresh = await member()
    await Assembly.updateOne({ _id: id }, { heldAt: inHours(0) })

    await staff.run(OPEN, { input: { id } })

    const rows = await Elector.find({ assemblyId: id }).lean()
    const shown = rows.map(({ electorId, proxy, proxiesHeld }) => [electorId, proxy?.to ?? null, proxiesHeld])
    expect(shown.sort()).toEqual(
      [
        [a._id, b._id, 0],
        [b._id, null, 1],
        [fresh._id, null, 0],
      ].sort(),
    )
  })

  test('opened ten times at once is opened once', async () => {
    for (let n = 0; n < 5; n++) await member()
    const { id } = await convened()
    await Assembly.updateOne({ _id: id }, { heldAt: inHours(0) })

    const answers = await Promise.all(Array.from({ length: 10 }, () => staff.run(OPEN, { input: { id } })))

    expect(codesOf(answers)).toEqual(Array(9).fill('ASSEMBLY_NOT_CONVENED'))
    expect(await Elector.countDocuments({ assemblyId: id })).toBe(5)
  })

  test('tells of all who are to be told, each once, page by page', async () => {
    const organisations = await Promise.all(named(3).map(() => member()))
    const ids = organisations.map(({ _id }) => _id)
    const [one, both] = [
      await person({ organisationIds: [ids[0]!], roles: ['MEMBER'] }),
      await person({ organisationIds: ids, roles: ['MEMBER', 'ANIMATOR'] }),
    ]
    await person({ organisationIds: ids, roles: ['ANIMATOR'] })
    await person()
    const { id } = await convened()
    const associate = await person()
    await electors({ _id: id } as never, [associate._id], { kind: 'PERSON', isPresent: false })

    const deadline = (await Deadline.findById(deadlineId('ASSEMBLY', id)).lean<DeadlineRecord>())!
    const first = await recipientsOf(deadline, { first: 2 })
    const second = await recipientsOf(deadline, { first: 2, after: first.pageInfo.endCursor })

    const told = [...first.edges, ...second.edges].map(({ node }) => node._id)
    expect(told).toEqual([one._id, both._id, associate._id].sort())
    expect(second.edges).toHaveLength(1)
  })
})

describe('closing an assembly', () => {
  test('needs its ballots closed, and is done once', async () => {
    const assembly = await openAssembly()
    await openBallot(assembly)
    const { _id: id } = assembly

    const voting = await staff.run(CLOSE, { input: { id } })
    await staff.run(`mutation { closeBallot(input: { id: "${(await ballotsOf(id))[0]}" }) { id } }`)
    const answers = await Promise.all([1, 2, 3].map(() => staff.run(CLOSE, { input: { id } })))

    expect(codesOf([voting])).toEqual(['BALLOT_STILL_OPEN'])
    expect(answers.map(({ data }) => data.closeAssembly.state)).toEqual(['CLOSED', 'CLOSED', 'CLOSED'])
    expect((await toldFacts()).filter(fact => fact.startsWith('assembly.closed'))).toHaveLength(1)
  })

  test('is refused before it is open', async () => {
    const { _id: id } = await openAssembly({ state: 'CONVENED' })

    expect(codesOf([await staff.run(CLOSE, { input: { id } })])).toEqual(['ASSEMBLY_NOT_OPEN'])
    expect(codesOf([await staff.run(CLOSE, { input: { id: 'nowhere' } })])).toEqual(['ASSEMBLY_NOT_FOUND'])
  })

  async function ballotsOf(id: string): Promise<string[]> {
    const { data } = await staff.run(`{ assembly(id: "${id}") { ballots { edges { node { id } } } } }`)
    return data.assembly.ballots.edges.map(({ node }: { node: { id: string } }) => node.id)
  }
})

describe('seeing assemblies', () => {
  const ONE = 'query ($id: ID!) { assembly(id: $id) { id title place } }'
  const reminders = { ...anyone, appId: 'worker', scopes: ['reminders:send'] }
  const me = { ...viewers.RESIDENT, personId: 'associate' }

  test.each([
    ['staff', viewers.STAFF, null],
    ['who represents an elector', memberOf('org-0'), null],
    ['an elector', me, null],
    ['the job that calls people', reminders, null],
    ['a member without a voice', memberOf('org-9'), 'ASSEMBLY_NOT_FOUND'],
    ['an animator of an elector', { ...viewers.ANIMATOR, organisationIds: ['org-0'] }, 'ASSEMBLY_NOT_FOUND'],
    ['a resident', viewers.RESIDENT, 'ASSEMBLY_NOT_FOUND'],
    ['another app', { ...reminders, scopes: ['events:read'] }, 'FORBIDDEN'],
    ['somebody unknown', anyone, 'UNAUTHENTICATED'],
  ])('one is shown to %s or refused', async (_, viewer, code) => {
    const assembly = await openAssembly()
    await electors(assembly, named(2))
    await electors(assembly, ['associate'], { kind: 'PERSON' })

    const answer = await as(viewer).run(ONE, { id: assembly._id })

    expect(codesOf([answer])).toEqual(code ? [code] : [])
    expect(answer.data.assembly?.id).toBe(code ? undefined : assembly._id)
  })

  const LIST = `query ($after: String) { assemblies(bodyId: "cluster", first: 2, after: $after) {
    edges { node { id title agenda { title }
      ballots(first: 5) { edges { node { id tally { result } votingRights { electorId hasVoted } } } } } }
    pageInfo { endCursor hasNextPage }
  } }`
  const years = async () => {
    const rows = await Promise.all(
      Array.from({ length: 6 }, (_, n) =>
        openAssembly({ _id: newId(), state: 'CLOSED', heldAt: inHours(-n), closedAt: inHours(-n) }),
      ),
    )
    for (const assembly of rows) {
      await electors(assembly, named(3))
      await openBallot(assembly)
    }
    await electors(rows[3]!, ['org-late'])
    await openAssembly({ bodyId: 'another' })
    return rows.map(({ _id }) => _id)
  }

  test('comes in pages, the newest first, to each what is its own', async () => {
    const ids = await years()
    const seenBy = async (viewer: Claims) => {
      const seen: string[] = []
      let after: string | null = null
      for (;;) {
        const {
          data,
        }: {
          data?: {
            assemblies: {
              edges: { node: { id: string } }[]
              pageInfo: { endCursor: string; hasNextPage: boolean }
            }
          }
        } = await as(viewer).run(LIST, { after })
        const { edges, pageInfo } = data!.assemblies
        seen.push(...edges.map(({ node }) => node.id))
        if (!pageInfo.hasNextPage) return seen
        after = pageInfo.endCursor
      }
    }

    expect(await seenBy(viewers.STAFF)).toEqual(ids)
    expect(await seenBy(memberOf('org-1'))).toEqual(ids)
    expect(await seenBy(memberOf('org-late'))).toEqual([ids[3]])
    expect(await seenBy(me)).toEqual([])
  })

  test('costs as many commands for one as for a hundred, each by an index', async () => {
    await years()
    const ask = (first: number) => () =>
      as(memberOf('org-1')).run(LIST.replace('first: 2', `first: ${first}`))

    const commands = await commandsOf(['members'], ask(1))
    expect(commands).toHaveLength(6)
    expect(await commandsOf(['members'], ask(100))).toHaveLength(6)
    for (const { stages } of await plansOf('members', ask(2))) {
      expect(stages).not.toContain('COLLSCAN')
      expect(stages).not.toContain('SORT')
    }
  })

  test('refuses a page that is too large, and a cursor of another list', async () => {
    const answers = await Promise.all([
      staff.run('{ assemblies(bodyId: "cluster", first: 101) { edges { cursor } } }'),
      staff.run('{ assemblies(bodyId: "cluster", after: "x") { edges { cursor } } }'),
    ])

    expect(codesOf(answers)).toEqual(['INVALID_PAGE_SIZE', 'MALFORMED_CURSOR'])
  })
})
