import { anyone, subgraphUnderTest, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { CompositionChange } from '../src/models/composition-change.ts'
import { EssDecision } from '../src/models/ess-decision.ts'
import { admitMany, admitted, composition, countsNow, daysOfComposition } from './composition.ts'
import { buildForTests, organisation, person } from './fixtures.ts'

const RECORD = `mutation ($input: RecordEssBasisInput!) { recordEssBasis(input: $input) {
  essBasis essDecisions { edges { node { basis decidedOn evidence reason author { id } } } } } }`
const DECISIONS = `query ($id: ID!) { organisation(id: $id) { essDecisions { edges { node {
  basis decidedOn evidence reason author { id } } } } } }`

const as = subgraphUnderTest(buildForTests, composition)
const record = (organisationId: string, input: object) =>
  as(viewers.STAFF).run(RECORD, {
    input: { organisationId, basis: 'NONE', decidedOn: '2020-01-01', reason: 'Fictif', ...input },
  })
const codeOf = ({ errors = [] }: { errors?: { extensions: { code: string } }[] }) =>
  errors[0]?.extensions.code ?? 'YES'

describe('a decision on the ESS', () => {
  test('is kept with its day, evidence, reason and author; the latest holds', async () => {
    const { _id: id } = await organisation({ legalForm: 'COMMERCIAL_COMPANY' })

    await record(id, { decidedOn: '2019-05-01' })
    const evidence = 'https://fictif.example.org/statuts'
    const { data, errors } = await record(id, { basis: 'BY_CONDITIONS', evidence, decidedOn: '2020-05-01' })

    expect(errors).toBeUndefined()
    expect(data.recordEssBasis.essBasis).toBe('BY_CONDITIONS')
    expect(data.recordEssBasis.essDecisions.edges.map(({ node }: { node: object }) => node)).toMatchObject([
      { basis: 'BY_CONDITIONS', decidedOn: '2020-05-01', evidence, reason: 'Fictif' },
      { basis: 'NONE', decidedOn: '2019-05-01', evidence: null, reason: 'Fictif' },
    ])
    expect(await EssDecision.distinct('authorId')).toEqual(['person-staff'])
  })

  test('shows everybody the basis and the day, and staff alone the rest', async () => {
    const author = await person()
    const { _id: id } = await organisation({ legalForm: 'SCOP' })
    await as({ ...viewers.STAFF, personId: author._id }).run(RECORD, {
      input: {
        organisationId: id,
        basis: 'BY_STATUTE',
        decidedOn: '2020-01-01',
        reason: 'Fictif',
        evidence: 'Secret',
      },
    })

    const open = await as(anyone).run(DECISIONS, { id })
    const staff = await as(viewers.STAFF).run(DECISIONS, { id })

    const [{ node }] = open.data.organisation.essDecisions.edges
    expect(node).toEqual({
      basis: 'BY_STATUTE',
      decidedOn: '2020-01-01',
      evidence: null,
      reason: null,
      author: null,
    })
    expect(open.errors).toHaveLength(3)
    expect(staff.data.organisation.essDecisions.edges[0].node).toMatchObject({
      evidence: 'Secret',
      author: { id: author._id },
    })
  })

  test.each([
    ['ESS_BASIS_CONTRADICTS_FORM', 'basis', 'PUBLIC_BODY', { basis: 'BY_STATUTE' }],
    ['ESS_BASIS_CONTRADICTS_FORM', 'basis', 'PUBLIC_BODY', { basis: 'BY_CONDITIONS', evidence: 'x' }],
    ['ESS_BASIS_CONTRADICTS_FORM', 'basis', 'COMMERCIAL_COMPANY', { basis: 'BY_STATUTE' }],
    ['EVIDENCE_MISSING', 'evidence', 'COMMERCIAL_COMPANY', { basis: 'BY_CONDITIONS', evidence: ' ' }],
    ['LEGAL_FORM_UNKNOWN', 'basis', null, { basis: 'BY_STATUTE' }],
    ['REASON_MISSING', 'reason', 'SCOP', { reason: ' ' }],
    ['TEXT_TOO_LONG', 'evidence', 'SCOP', { evidence: 'x'.repeat(2_001) }],
    ['DATE_IN_THE_FUTURE', 'decidedOn', 'SCOP', { decidedOn: '2999-01-01' }],
    ['DECISION_BEFORE_LAST', 'decidedOn', 'SCOP', { decidedOn: '2018-12-31' }],
    ['ORGANISATION_NOT_FOUND', 'organisationId', 'SCOP', { organisationId: 'nowhere' }],
  ] as const)('answers %s, names %s and keeps nothing: %s %j', async (code, field, legalForm, input) => {
    const { _id: id } = await organisation({ legalForm })
    await record(id, { decidedOn: '2019-01-01' })

    expect((await record(id, input)).errors).toMatchObject([{ extensions: { code, field } }])
    expect(await EssDecision.countDocuments()).toBe(1)
  })

  test('stays when its author is erased, who had a copy of it before, and leads to nobody', async () => {
    const author = { ...viewers.STAFF, personId: 'person-fictive' }
    const { _id: id } = await organisation({ legalForm: 'SCOP' })
    const input = { organisationId: id, basis: 'BY_STATUTE', decidedOn: '2020-01-01', reason: 'Fictif' }
    await as(author).run(RECORD, { input })
    const archive = `query { _entities(representations: [{ __typename: "PersonalData", personId: "person-fictive" }]) {
      ... on PersonalData { members } } }`

    const { data } = await as(author).run(archive)
    const eraser = { ...anyone, appId: 'eraser', scopes: ['personal-data:erase'] }
    await as(eraser).run('mutation { eraseFromMembers(input: { personId: "person-fictive" }) }')

    expect(data._entities[0].members.essDecisions).toMatchObject([
      { organisationId: id, basis: 'BY_STATUTE' },
    ])
    expect(await EssDecision.find().lean()).toMatchObject([
      { basis: 'BY_STATUTE', authorId: expect.stringMatching(/^erased-/) },
    ])
  })

  test('is for staff', async () => {
    const input = { organisationId: 'x', basis: 'NONE', decidedOn: '2020-01-01', reason: 'x' }

    expect(codeOf(await as(anyone).run(RECORD, { input }))).toBe('UNAUTHENTICATED')
    expect(codeOf(await as(viewers.MEMBER).run(RECORD, { input }))).toBe('FORBIDDEN')
  })
})

describe('a decision on a member', () => {
  test('changes the composition from its day on, and not before', async () => {
    await admitMany(3, 0)
    const made = await admitted({ legalForm: 'COMMERCIAL_COMPANY', essBasis: 'NONE' })

    await record(made._id, { basis: 'BY_CONDITIONS', evidence: 'Statuts', decidedOn: '2020-03-01' })

    expect((await daysOfComposition()).map(([day, { HEADCOUNT }]) => [day, HEADCOUNT])).toEqual([
      ['2010-12-01', { total: 4, ess: 3 }],
      ['2020-03-01', { total: 4, ess: 4 }],
    ])
    expect(await CompositionChange.find({ cause: 'ESS_BASIS' }).lean()).toMatchObject([
      { organisationId: made._id, on: '2020-03-01' },
    ])
  })

  test('made before it became one counts from when it did', async () => {
    const since = { state: 'ACTIVE', since: '2015-01-01' } as const
    const made = await admitted({ legalForm: 'SCOP', essBasis: null, membership: since })

    await record(made._id, { basis: 'BY_STATUTE', decidedOn: '2012-01-01' })

    expect((await daysOfComposition()).map(([day, { HEADCOUNT }]) => [day, HEADCOUNT])).toEqual([
      ['2015-01-01', { total: 1, ess: 1 }],
    ])
  })

  test('takes along all its votes', async () => {
    const { _id: id } = await admitted({
      legalForm: 'SCOP',
      essBasis: null,
      membership: { state: 'ACTIVE', since: '2015-01-01', votes: 7 },
    })

    await record(id, { basis: 'BY_STATUTE' })

    expect(await countsNow()).toMatchObject({ HEADCOUNT: { ess: 1 }, VOTES: { total: 7, ess: 7 } })
  })

  test('that would break the rule is refused with the numbers, and nothing of it is kept', async () => {
    const [first] = await admitMany(2, 1)

    const { errors } = await record(first!._id, { decidedOn: '2020-01-01' })

    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'COMPOSITION_RULE_BROKEN',
          rule: { measure: 'HEADCOUNT', percent: 65 },
          day: '2020-01-01',
          before: { total: 3, ess: 2 },
          after: { total: 3, ess: 1 },
        },
      },
    ])
    expect(await EssDecision.countDocuments()).toBe(0)
    expect(await countsNow()).toMatchObject({ HEADCOUNT: { total: 3, ess: 2 } })
  })

  test('that only confirms it changes nothing', async () => {
    const [first] = await admitMany(2, 1)

    expect(codeOf(await record(first!._id, { basis: 'BY_STATUTE' }))).toBe('YES')

    expect(await CompositionChange.countDocuments()).toBe(3)
    expect(await EssDecision.countDocuments()).toBe(1)
  })

  test('by ten at once, each of another, lets pass as many as fit', async () => {
    // Of twelve, eight have to belong; two may stop.
    const members = await admitMany(10, 2)

    const answers = await Promise.all(members.slice(0, 10).map(({ _id }) => record(_id, {})))

    const codes = answers.map(codeOf)
    expect(codes.filter(code => code === 'YES')).toHaveLength(2)
    expect(codes.filter(code => code === 'COMPOSITION_RULE_BROKEN')).toHaveLength(8)
    expect(await countsNow()).toMatchObject({ HEADCOUNT: { total: 12, ess: 8 } })
    expect(await EssDecision.countDocuments()).toBe(2)
  })
})
