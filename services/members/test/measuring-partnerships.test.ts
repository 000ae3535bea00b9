import { anyone, commandsOf, plansOf, subgraphUnderTest, viewers } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { Measurement } from '../src/models/measurement.ts'
import { Partnership } from '../src/models/partnership.ts'
import { buildForTests, organisation, person } from './fixtures.ts'
import {
  AGREE,
  agreement,
  inDays,
  indicator,
  objective,
  ofPartnerships,
  RECORD,
  SET,
} from './partnerships.ts'

const as = subgraphUnderTest(buildForTests, ofPartnerships)
const staff = (query: string, input: object) => as(viewers.STAFF).run(query, { input })
const ask = as(anyone).run

async function agreed(given: object = {}) {
  const { _id } = await organisation()
  const { data } = await staff(AGREE, agreement(_id, given))
  const { id, objectives } = data.agreePartnership
  return { id, objectives, figure: { partnershipId: id, indicatorId: objectives[0].indicators[0].id } }
}
const FIGURES = `query ($id: ID!, $from: LocalDate, $to: LocalDate) { partnership(id: $id) { objectives { indicators {
  measurements(first: 100, from: $from, to: $to) { edges { node { on value note } } } } } } }`
const figuresOf = async (id: string, span: object = {}) => {
  const { data } = await ask(FIGURES, { id, ...span })
  return data.partnership.objectives[0].indicators[0].measurements.edges.map(
    ({ node }: { node: { on: string; value: number } }) => [node.on, node.value],
  )
}

describe('a figure', () => {
  test('is noted for ever; a correction stands after it on the same day', async () => {
    const { id, figure } = await agreed()
    await staff(RECORD, { ...figure, on: inDays(-10), value: 12 })
    await staff(RECORD, { ...figure, on: inDays(-20), value: 9.5, note: ' Compté à la main ' })
    await staff(RECORD, { ...figure, on: inDays(-10), value: 13 })

    expect(await figuresOf(id)).toEqual([
      [inDays(-20), 9.5],
      [inDays(-10), 12],
      [inDays(-10), 13],
    ])
    expect(await figuresOf(id, { from: inDays(-20), to: inDays(-11) })).toEqual([[inDays(-20), 9.5]])
    await expect(Measurement.updateOne({}, { value: 1 })).rejects.toThrow('never changed')
  })

  test('tells staff who noted it, and nobody else', async () => {
    await person({ _id: viewers.STAFF.personId! })
    const { id, figure } = await agreed()
    const { data } = await staff(RECORD, { ...figure, on: inDays(-1), value: 1 })
    expect(data.recordMeasurement.author).toEqual({ id: viewers.STAFF.personId })

    const query = FIGURES.replace('note }', 'author { id } }')
    expect((await ask(query, { id })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    expect((await as(viewers.MEMBER).run(query, { id })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ])
  })

  test.each([
    ['MEASURED_IN_THE_FUTURE', 'on', { on: inDays(2) }],
    ['MEASURED_OUTSIDE_AGREEMENT', 'on', { on: inDays(-301) }],
    ['INVALID_FIGURE', 'value', { value: 1e13 }],
    ['INVALID_FIGURE', 'note', { note: 'x'.repeat(501) }],
    ['INDICATOR_NOT_FOUND', 'indicatorId', { indicatorId: 'none' }],
    ['PARTNERSHIP_NOT_FOUND', 'partnershipId', { partnershipId: 'none' }],
  ])('is refused with %s, field %s', async (code, field, given) => {
    const { figure } = await agreed()

    const { errors } = await staff(RECORD, { ...figure, on: inDays(-1), value: 1, ...given })

    expect(errors).toMatchObject([{ extensions: { code, field } }])
    expect(await Measurement.countDocuments()).toBe(0)
  })

  test('that the graph has is not noted by hand', async () => {
    const { figure } = await agreed({
      objectives: [objective({ indicators: [indicator({ source: 'EVENTS_HELD' })] })],
    })

    const { errors } = await staff(RECORD, { ...figure, on: inDays(-1), value: 1 })

    expect(errors).toMatchObject([{ extensions: { code: 'INDICATOR_MEASURED_ELSEWHERE' } }])
  })

  test('noted twenty times at once is there twenty times', async () => {
    const { id, figure } = await agreed()

    await Promise.all(
      Array.from({ length: 20 }, (_, value) => staff(RECORD, { ...figure, on: inDays(-1), value })),
    )

    expect(await Measurement.countDocuments()).toBe(20)
    expect(await Partnership.findById(id).lean()).toMatchObject({ figureCount: 20, revision: 0 })
  })
})

describe('the objectives', () => {
  const given = (of: { id?: string; title: string }[]) =>
    of.map(({ id, title }) => ({ ...(id ? { id } : {}), title: { fr: title } }))

  test('keep their ids, take up new ones, and lose what is left out', async () => {
    const { id, objectives } = await agreed({ objectives: [objective(), objective({ indicators: [] })] })
    const kept = { id: objectives[1].id, title: 'Gardé' }

    const { data } = await staff(SET, {
      partnershipId: id,
      revision: 0,
      objectives: given([{ title: 'Nouveau' }, kept]),
    })

    expect(data.setObjectives.revision).toBe(1)
    expect(data.setObjectives.objectives).toEqual([
      { id: expect.any(String), title: 'Nouveau', indicators: [] },
      { ...kept, indicators: [] },
    ])
  })

  test('are not overwritten by who read them before a colleague changed them', async () => {
    const { id } = await agreed()
    const set = (title: string) =>
      staff(SET, { partnershipId: id, revision: 0, objectives: given([{ title }]) })

    const answers = await Promise.all(['Un', 'Deux', 'Trois', 'Quatre'].map(set))

    const refused = answers.flatMap(({ errors }) => errors ?? [])
    expect(refused).toHaveLength(3)
    for (const { extensions } of refused)
      expect(extensions).toMatchObject({ code: 'PARTNERSHIP_CHANGED', field: 'revision', revision: 1 })
  })

  test('keep an indicator that has figures, with its unit and its source, but not its target', async () => {
    const { id, objectives, figure } = await agreed()
    await staff(RECORD, { ...figure, on: inDays(-1), value: 1 })
    const set = (change: object | null) =>
      staff(SET, {
        partnershipId: id,
        revision: 0,
        objectives: [
          objective({
            id: objectives[0].id,
            indicators: change ? [indicator({ id: figure.indicatorId, ...change })] : [],
          }),
        ],
      })

    for (const change of [null, { unit: { fr: 'euros', en: 'euros' } }, { source: 'EVENTS_HELD' }])
      expect((await set(change)).errors).toMatchObject([{ extensions: { code: 'INDICATOR_HAS_FIGURES' } }])
    expect((await set({ target: 30 })).data.setObjectives.objectives[0].indicators[0].target).toBe(30)
  })

  test('and a figure at the same time never leave a figure without its indicator', async () => {
    for (let n = 0; n < 10; n += 1) {
      const { id, figure } = await agreed()
      const [set, recorded] = await Promise.all([
        staff(SET, { partnershipId: id, revision: 0, objectives: [] }),
        staff(RECORD, { ...figure, on: inDays(-1), value: 1 }),
      ])

      expect([Boolean(set.errors), Boolean(recorded.errors)].sort()).toEqual([false, true])
    }
  })

  test('take no id twice, and none of another partnership', async () => {
    const { id, objectives } = await agreed()
    const other = await agreed()
    const one = { id: objectives[0].id, title: 'Un' }

    for (const wanted of [[one, one], [{ ...one, id: other.objectives[0].id }]]) {
      const { errors } = await staff(SET, { partnershipId: id, revision: 0, objectives: given(wanted) })
      expect(errors).toMatchObject([{ extensions: { code: 'INDICATOR_NOT_FOUND' } }])
    }
  })
})

describe('reading partnerships', () => {
  test('costs a command for all partners of a page, and one for all of their figures of a span', async () => {
    const ids: string[] = []
    for (let n = 0; n < 5; n += 1) {
      const { figure } = await agreed()
      const found = await Partnership.findById(figure.partnershipId).lean()
      ids.push(found!.organisationId)
      await staff(RECORD, { ...figure, on: inDays(-1), value: n })
    }
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Organisation { partnership {
      state objectives { indicators { measurements { edges { node { value } } } } } } } } }`
    const r = ids.map(id => ({ __typename: 'Organisation', id }))

    const commands = await commandsOf(['members'], async () => {
      const { data, errors } = await ask(query, { r })
      expect(errors).toBeUndefined()
      expect(data._entities).toHaveLength(5)
    })

    expect(commands).toEqual(['members.find', 'members.find', 'members.aggregate'])
  })

  test.each([
    ['all', 'partnerships', 'startsOn_-1__id_-1'],
    ['of a kind', 'partnerships(filter: { kind: PUBLIC })', 'kind_1_startsOn_-1__id_-1'],
  ])('of the list %s is by an index in its order', async (_, field, index) => {
    for (let n = 0; n < 4; n += 1)
      await agreed({ startsOn: inDays(-300 - n), kind: n % 2 ? 'PUBLIC' : 'ACADEMIC' })

    const [plan] = await plansOf('members', async () => {
      const { data } = await ask(`{ ${field} { edges { node { startsOn } } } }`)
      const days = data.partnerships.edges.map(({ node }: { node: { startsOn: string } }) => node.startsOn)
      expect(days.length).toBeGreaterThan(1)
      expect(days).toEqual([...days].sort().reverse())
    })

    expect(plan).toMatchObject({ indexes: [index] })
    expect(plan!.stages).not.toContain('SORT')
  })

  test('of one that does not exist says so', async () => {
    expect((await ask('{ partnership(id: "none") { id } }')).errors).toMatchObject([
      { extensions: { code: 'PARTNERSHIP_NOT_FOUND', field: 'id' } },
    ])
  })
})

test('who noted a figure is exported, and forgotten without the figure', async () => {
  const { id, figure } = await agreed()
  await staff(RECORD, { ...figure, on: inDays(-1), value: 7 })
  const archive =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on PersonalData { members } } }'
  const r = [{ __typename: 'PersonalData', personId: viewers.STAFF.personId }]

  const { data } = await as(viewers.STAFF).run(archive, { r })
  const eraser = { ...anyone, appId: 'identity', scopes: ['personal-data:erase'] }
  await as(eraser).run('mutation ($input: EraseFromMembersInput!) { eraseFromMembers(input: $input) }', {
    input: { personId: viewers.STAFF.personId },
  })

  expect(data._entities[0].members.measurements).toMatchObject([{ value: 7 }])
  expect(await figuresOf(id)).toEqual([[inDays(-1), 7]])
  const kept = await Measurement.findOne().lean()
  expect(kept!.authorId).not.toBe(viewers.STAFF.personId)
})
