import { anyone, plansOf, subgraphUnderTest, viewers } from '@cluster/testkit'
import { anonymous, type Claims } from '@cluster/viewer'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { Deadline, type DeadlineKind, deadlineKinds } from '../src/models/deadline.ts'
import { Organisation } from '../src/models/organisation.ts'
import { Person } from '../src/models/person.ts'
import { electors } from './assembly-fixtures.ts'
import { deadline } from './deadlines.ts'
import { buildForTests, organisation, person } from './fixtures.ts'

const as = subgraphUnderTest(buildForTests, [Deadline, Person, Organisation])
const worker: Claims = { ...anonymous, appId: 'reminder-worker', scopes: ['reminders:send'] }

const RECIPIENTS = `query ($id: ID!, $first: Int, $after: String) { deadline(id: $id) {
  recipients(first: $first, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } } }`

interface Found {
  edges: { node: { id: string } }[]
  pageInfo: { hasNextPage: boolean; endCursor: string }
}

async function page(id: string, variables = {}): Promise<Found> {
  const { data, errors } = await as(worker).run(RECIPIENTS, { id, first: 100, ...variables })
  expect(errors).toBeUndefined()
  return data.deadline.recipients
}

async function recipients(id: string): Promise<string[]> {
  const ids: string[] = []
  for (let after: string | null = ''; after !== null; ) {
    const { edges, pageInfo } = await page(id, after ? { after } : {})
    ids.push(...edges.map(({ node }) => node.id))
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  }
  return ids
}

beforeEach(async () => {
  await organisation({ _id: 'org-test', name: 'Coopérative fictive' })
  await person({ _id: 'person-a', email: 'a.fictif@example.org', organisationIds: ['org-other', 'org-test'] })
  await person({ _id: 'person-b', roles: ['RESIDENT', 'STAFF'] })
  await person({ _id: 'person-c', roles: ['DIRECTOR'], organisationIds: ['org-test'] })
  await person({ _id: 'person-d' })
})

describe('the people told of a deadline', () => {
  test.each([
    ['DUES_PAYABLE', ['person-a', 'person-c', 'person-d']],
    ['ESUS_ENDING', ['person-a', 'person-c', 'person-d']],
    ['AGREEMENT_ENDING', ['person-a', 'person-b', 'person-c', 'person-d']],
    ['DEROGATION_ENDING', ['person-a', 'person-b', 'person-c', 'person-d']],
  ] as [DeadlineKind, string[]][])('of %s are each told once', async (kind, told) => {
    const personIds = ['person-d', 'person-a', 'person-gone']
    const { _id } = await deadline({ kind, organisationId: 'org-test', personIds })

    expect(await recipients(_id)).toEqual(told)
  })

  test('of an ASSEMBLY are those who have a voice, and who act as members for one that has', async () => {
    await Person.updateOne({ _id: 'person-c' }, { roles: ['DIRECTOR', 'MEMBER'] })
    const { _id, subjectId } = await deadline({ kind: 'ASSEMBLY', organisationId: null })
    await electors({ _id: subjectId } as never, ['org-test'], {})
    await electors({ _id: subjectId } as never, ['person-d'], { kind: 'PERSON' })

    expect(await recipients(_id)).toEqual(['person-c', 'person-d'])
  })

  test('may be nobody', async () => {
    const { _id } = await deadline({ organisationId: 'org-nobody' })

    expect(await recipients(_id)).toEqual([])
  })

  test('are 250 in three pages, each person on one of them', async () => {
    for (let n = 0; n < 249; n += 1)
      await person({ _id: `person-of-many-${n}`, organisationIds: ['org-many'], roles: ['STAFF'] })
    const { _id } = await deadline({
      kind: 'AGREEMENT_ENDING',
      organisationId: 'org-many',
      personIds: ['person-of-many-7', 'person-d'],
    })

    const ids = await recipients(_id)

    // All staff are told of agreements: the two of before as well.
    expect(ids).toHaveLength(252)
    expect(new Set(ids).size).toBe(252)
    expect(ids).toEqual([...ids].sort())
  })

  test('are read by indexes in the order of ids, no more than a page holds', async () => {
    for (let n = 0; n < 60; n += 1)
      await person({ _id: `person-many-${n}`, organisationIds: ['org-many'], roles: ['STAFF'] })
    const about = { organisationId: 'org-many', personIds: ['person-many-3', 'person-many-4'] }
    for (const kind of deadlineKinds) {
      const { _id } = await deadline({ kind, ...about })
      const { pageInfo } = await page(_id, { first: 10 })

      const plans = await plansOf('members', () => page(_id, { first: 10, after: pageInfo.endCursor }))

      // Of an assembly, whose electors are read between.
      expect(plans).toHaveLength(kind === 'ASSEMBLY' ? 3 : 2)
      expect(plans.at(-1)!.stages).not.toContain('COLLSCAN')
      expect(plans.at(-1)!.stages).not.toContain('SORT')
      expect(plans.at(-1)!.looksAt).toBeLessThanOrEqual(40)
    }
  })

  test('are asked for one by one', async () => {
    const { _id } = await deadline({ organisationId: 'org-test' })
    const ONE = `query ($id: ID!, $person: ID!) { deadline(id: $id) { recipient(id: $person) { email } } }`
    const seen = async (id: string) => (await as(worker).run(ONE, { id: _id, person: id })).data.deadline

    expect(await seen('person-a')).toEqual({ recipient: { email: 'a.fictif@example.org' } })
    expect(await seen('person-d')).toEqual({ recipient: null })
    await Person.updateOne({ _id: 'person-a' }, { organisationIds: [] })
    expect(await seen('person-a')).toEqual({ recipient: null })
  })
})

describe('a deadline', () => {
  const FIELDS = `id kind at timeZone state revision changedIn changedAt place endsAt url
    titleFr: title titleEn: title(locale: EN) details organisation { name }`
  const ENTITY = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Deadline { ${FIELDS} } } }`

  test.each([
    ['AGREEMENT_ENDING', 'Convention avec Coopérative fictive', 'Agreement with Coopérative fictive'],
    ['ASSEMBLY', 'Assemblée générale', 'General assembly'],
    [
      'DEROGATION_ENDING',
      'Retour à la règle des 65 % après le départ : Coopérative fictive',
      'Back to the 65 % rule after the departure: Coopérative fictive',
    ],
    ['DUES_PAYABLE', 'Cotisation – Coopérative fictive', 'Membership dues – Coopérative fictive'],
    ['ESUS_ENDING', 'Agrément ESUS – Coopérative fictive', 'ESUS accreditation – Coopérative fictive'],
  ] as [DeadlineKind, string, string][])('of %s has a title in both languages', async (kind, fr, en) => {
    const { _id, at } = await deadline({ kind, organisationId: 'org-test' })

    const { data, errors } = await as(worker).run(`{ deadline(id: "${_id}") { ${FIELDS} } }`)

    expect(errors).toBeUndefined()
    expect(data.deadline).toMatchObject({
      kind,
      titleFr: fr,
      titleEn: en,
      at: at.toISOString(),
      timeZone: 'Europe/Paris',
      state: 'OPEN',
      revision: 1,
      organisation: { name: 'Coopérative fictive' },
    })
  })

  const representative = { ...viewers.MEMBER, organisationIds: ['org-test'] }
  const named = { ...viewers.RESIDENT, personId: 'person-d' }
  test.each([
    ['staff', viewers.STAFF, null],
    ['the reminder job', worker, null],
    ['who acts for the organisation', representative, null],
    ['who is named', named, null],
    ['another member', { ...viewers.MEMBER, organisationIds: ['org-other'] }, 'FORBIDDEN'],
    ['a resident', viewers.RESIDENT, 'FORBIDDEN'],
    ['another app', { ...worker, scopes: ['services:read'] }, 'FORBIDDEN'],
    ['nobody in particular', anyone, 'UNAUTHENTICATED'],
  ])('reached from a reminder is shown to %s as it may be', async (_, viewer, code) => {
    const { _id } = await deadline({ organisationId: 'org-test', personIds: ['person-d'] })

    const { data, errors = [] } = await as(viewer).run(ENTITY, {
      keys: [{ __typename: 'Deadline', id: _id }],
    })

    expect(data._entities[0].titleFr).toBe(code ? null : 'Agrément ESUS – Coopérative fictive')
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(code ? [code] : []))
  })

  test.each([
    ['DEADLINE_NOT_FOUND', viewers.STAFF],
    ['FORBIDDEN', viewers.MEMBER],
    ['UNAUTHENTICATED', anyone],
  ])('asked for by id answers %s', async (code, viewer) => {
    const { data, errors } = await as(viewer).run('{ deadline(id: "nowhere") { id } }')

    expect(data).toEqual({ deadline: null })
    expect(errors).toMatchObject([{ extensions: { code } }])
  })

  test('does not tell those who are told who else is', async () => {
    const { _id } = await deadline({ organisationId: 'org-test' })
    const query = ENTITY.replace(FIELDS, 'recipients { edges { cursor } } recipient(id: "person-a") { id }')

    const { errors } = await as(representative).run(query, { keys: [{ __typename: 'Deadline', id: _id }] })

    expect(errors).toMatchObject(Array(2).fill({ extensions: { code: 'FORBIDDEN' } }))
  })
})

describe('the list of deadlines', () => {
  const LIST = `query ($first: Int, $after: String, $filter: DeadlineFilter) {
    deadlines(first: $first, after: $after, filter: $filter) {
      edges { node { id kind state at } } pageInfo { hasNextPage endCursor } } }`
  const list = async (variables: object) => {
    const { data, errors } = await as(viewers.STAFF).run(LIST, { first: 10, ...variables })
    expect(errors).toBeUndefined()
    return data.deadlines as { edges: { node: Record<string, string> }[]; pageInfo: Found['pageInfo'] }
  }

  test.each([{}, { kind: 'ASSEMBLY' }, { state: 'PASSED' }, { kind: 'ASSEMBLY', state: 'PASSED' }])(
    'shows those of %j by their date, from an index, a page at a time',
    async filter => {
      for (let n = 0; n < 80; n += 1)
        await deadline({
          kind: n % 2 ? 'ASSEMBLY' : 'ESUS_ENDING',
          state: n % 4 < 2 ? 'PASSED' : 'OPEN',
          // Pairs have the same date.
          at: new Date(Date.UTC(2031, 0, 1 + Math.floor(n / 8))),
        })
      const all = (await list({ first: 100, filter })).edges.map(({ node }) => node)
      const { pageInfo } = await list({ filter })

      const plans = await plansOf('members', () => list({ filter, after: pageInfo.endCursor }))

      expect(all.length).toBe(80 / 2 ** Object.keys(filter).length)
      for (const node of all) expect(node).toMatchObject(filter)
      expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).sort())
      const second = await list({ filter, after: pageInfo.endCursor })
      expect(second.edges.map(({ node }) => node)).toEqual(all.slice(10, 20))
      expect(plans).toHaveLength(1)
      expect(plans[0]!.stages).not.toContain('COLLSCAN')
      expect(plans[0]!.stages).not.toContain('SORT')
      expect(plans[0]!.looksAt).toBeLessThanOrEqual(20)
    },
  )

  test.each([
    ['FORBIDDEN', viewers.MEMBER],
    ['FORBIDDEN', worker],
    ['UNAUTHENTICATED', anyone],
  ])('answers %s to others', async (code, viewer) => {
    expect((await as(viewer).run(LIST)).errors).toMatchObject([{ extensions: { code } }])
  })
})

test('who is erased is told of nothing more; until then its data has what it is told of by name', async () => {
  const { _id } = await deadline({ personIds: ['person-resident', 'person-d'] })
  await person({ _id: 'person-resident' })
  const DATA = `{ _entities(representations: [{ __typename: "PersonalData", personId: "person-resident" }]) {
    ... on PersonalData { members } } }`
  const { data } = await as(viewers.RESIDENT).run(DATA)

  await as({ ...anonymous, appId: 'identity', scopes: ['personal-data:erase'] }).run(
    'mutation { eraseFromMembers(input: { personId: "person-resident" }) }',
  )

  expect(data._entities[0].members.deadlines).toMatchObject([{ id: _id, kind: 'ESUS_ENDING' }])
  expect((await Deadline.findById(_id).lean())!.personIds).toEqual(['person-d'])
})
