import { newId } from '@cluster/database'
import { anyone, combinationsOf, type Plan, plansOf, subgraphUnderTest } from '@cluster/testkit'
import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { essBases, legalForms, Organisation, type OrganisationRecord } from '../src/models/organisation.ts'
import { completeOrganisation } from '../src/operations/directory/complete-organisation.ts'
import { divisionOf } from '../src/operations/directory/facets-of.ts'
import { metresBetween } from '../src/operations/directory/read-location.ts'
import { buildForTests } from './fixtures.ts'

const LIST = `query ($first: Int, $after: String, $filter: OrganisationFilter) {
  organisations(first: $first, after: $after, filter: $filter) {
    edges { node { id } }
    pageInfo { hasNextPage endCursor }
  }
}`
interface Filter {
  legalForm?: string
  essBasis?: string
  isMember?: boolean
  activity?: string
  near?: { latitude: number; longitude: number; withinMetres: number }
  text?: string
  nameStartsWith?: string
}

const { run } = subgraphUnderTest(buildForTests)(anyone)
const page = async (variables: { first?: number; after?: string | null; filter?: Filter }) => {
  const { data, errors } = await run(LIST, { ...variables })
  expect(errors).toBeUndefined()
  const { edges, pageInfo } = data.organisations
  return { ids: edges.map((edge: { node: { id: string } }) => edge.node.id) as string[], pageInfo }
}

/** Around a place that stands for none. */
const center = { latitude: 50.63, longitude: 3.06 }
const words = ['Abeille', 'Atelier', 'École', 'Épicerie', 'Œuvre', 'Coopérative', 'Lune', 'Nuages']
const codes = ['62.01Z', '62.02A', '94.99Z']
// Drawn from a seed: the same in each run.
const many = fc.sample(
  fc.record({
    words: fc.tuple(fc.constantFrom(...words), fc.constantFrom(...words)),
    legalForm: fc.constantFrom(...legalForms.slice(0, 3), null),
    essBasis: fc.constantFrom(...essBases, null),
    isMember: fc.boolean(),
    code: fc.constantFrom(...codes, null),
    place: fc.option(
      fc.tuple(
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
      ),
    ),
    city: fc.constantFrom('Ville-Imaginaire', null),
  }),
  { numRuns: 2_000, seed: 5 },
)
const all: OrganisationRecord[] = many.map(({ words, legalForm, essBasis, isMember, code, place, city }, n) =>
  completeOrganisation({
    _id: newId(),
    name: `${words.join(' ')} fictive ${n}`,
    legalForm,
    essBasis,
    city,
    activity: code === null ? null : { code, nomenclature: 'NAF_REV_2' },
    location: place && {
      type: 'Point',
      coordinates: [center.longitude + place[0], center.latitude + place[1]],
    },
    membership: isMember ? { state: 'ACTIVE', since: '2010-12-01' } : null,
  }),
)

beforeAll(() => Organisation.collection.insertMany(all as never[]))

/** What a list should show, without any index. */
function expected({ legalForm, essBasis, isMember, activity, near, text, nameStartsWith }: Filter): string[] {
  const plain = (name: string) =>
    name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe')
  return all
    .filter(
      one =>
        (!legalForm || one.legalForm === legalForm) &&
        (!essBasis || (one.essBasis ?? 'UNKNOWN') === essBasis) &&
        (isMember === undefined || (one.membership !== null) === isMember) &&
        (!activity ||
          [one.activity?.code, one.activity && divisionOf(one.activity.code)].includes(activity)) &&
        (!near ||
          (one.location &&
            metresBetween(one.location, { type: 'Point', coordinates: [near.longitude, near.latitude] }) <=
              near.withinMetres)) &&
        (!text ||
          text
            .split(' ')
            .every(word =>
              `${plain(one.name)} ${plain(one.city ?? '')}`.split(/[ -]/).includes(plain(word)),
            )) &&
        (!nameStartsWith || plain(one.name).startsWith(plain(nameStartsWith))),
    )
    .sort((a, b) => (a.sortName < b.sortName ? -1 : 1))
    .map(({ _id }) => _id)
}

const filters = fc.record(
  {
    legalForm: fc.constantFrom(...legalForms.slice(0, 3)),
    essBasis: fc.constantFrom(...essBases, 'UNKNOWN'),
    isMember: fc.boolean(),
    activity: fc.constantFrom('62', '94', ...codes),
    near: fc
      .double({ min: 100, max: 60_000, noNaN: true })
      .map(withinMetres => ({ ...center, withinMetres })),
    text: fc.constantFrom('atelier', 'ECOLE', 'œuvre lune', 'fictive', 'imaginaire epicerie', 'nowhere'),
    nameStartsWith: fc.constantFrom('a', 'école', 'Lune', 'zzz'),
  },
  { requiredKeys: [] },
)

describe('a filter', () => {
  test('shows exactly what is asked for, each once, in the order of names, whatever the page', async () => {
    await fc.assert(
      fc.asyncProperty(filters, fc.integer({ min: 40, max: 100 }), async (filter, first) => {
        const seen: string[] = []
        let after: string | null = null
        do {
          const { ids, pageInfo } = await page({ first, after, filter })
          seen.push(...ids)
          after = pageInfo.hasNextPage ? pageInfo.endCursor : null
        } while (after)

        expect(seen).toEqual(expected(filter))
      }),
      { numRuns: 60 },
    )
  })

  const equalities = combinationsOf({
    legalForm: [undefined, 'ASSOCIATION'],
    essBasis: [undefined, 'BY_STATUTE', 'UNKNOWN'],
    isMember: [undefined, true, false],
    activity: [undefined, '62', '94.99Z'],
    nameStartsWith: [undefined, 'a'],
  }) as Filter[]
  test.each(equalities)(
    'reads its page from one index in its order, at the start and the end: %j',
    async filter => {
      const ids = expected(filter)
      const last = all.find(({ _id }) => _id === ids.at(-4))
      const atTheEnd =
        last && Buffer.from(JSON.stringify(['sortName', last.sortName, last._id])).toString('base64url')

      for (const after of [null, ...(atTheEnd ? [atTheEnd] : [])]) {
        const plans = await plansOf('members', () => page({ first: 3, after, filter }))

        const [{ stages, looksAt, indexes }] = plans as [Plan]
        expect(plans).toHaveLength(1)
        expect(indexes).toHaveLength(1)
        expect(stages).not.toContain('COLLSCAN')
        expect(stages).not.toContain('SORT')
        // A key or two more for each value of what is not asked for, of which MongoDB merges what it has.
        expect(looksAt).toBeLessThanOrEqual(5 + 20)
      }
    },
  )

  const found = combinationsOf({
    near: [undefined, { ...center, withinMetres: 2_000 }, { ...center, withinMetres: 50_000 }],
    text: [undefined, 'ateliers', 'fictive lune'],
    legalForm: [undefined, 'ASSOCIATION'],
    isMember: [undefined, true],
    nameStartsWith: [undefined, 'atelier'],
  }) as Filter[]
  test.each(found.filter(({ near, text }) => near || text))(
    'of a place or a text goes through an index: %j',
    async filter => {
      const plans = await plansOf('members', () => page({ first: 3, filter }))

      const [{ stages, looksAt }] = plans as [Plan]
      expect(plans).toHaveLength(1)
      expect(stages).not.toContain('COLLSCAN')
      // Few are near: they are sorted. Many are: the names are gone through until a page is full.
      if (!filter.near) expect(stages).not.toContain('SORT')
      expect(looksAt).toBeLessThanOrEqual(300)
    },
  )

  test.each([
    ['INVALID_ACTIVITY', 'activity', { activity: '04' }],
    ['INVALID_ACTIVITY', 'activity', { activity: '62.0' }],
    ['INVALID_COORDINATES', 'near', { near: { ...center, latitude: 91, withinMetres: 5 } }],
    ['INVALID_COORDINATES', 'near', { near: { ...center, longitude: 181, withinMetres: 5 } }],
    ['INVALID_DISTANCE', 'near', { near: { ...center, withinMetres: 100_001 } }],
    ['INVALID_DISTANCE', 'near', { near: { ...center, withinMetres: 0 } }],
    ['TEXT_TOO_LONG', 'text', { text: 'x'.repeat(101) }],
    ['TEXT_TOO_LONG', 'nameStartsWith', { nameStartsWith: 'x'.repeat(101) }],
  ])('answers %s and names %s: %j', async (code, field, filter) => {
    const { data, errors } = await run(LIST, { filter })

    expect(data).toEqual({ organisations: null })
    expect(errors).toMatchObject([{ extensions: { code, field } }])
  })

  test('of a text without a word, and of nothing, shows all', async () => {
    expect((await page({ first: 100, filter: { text: ' .* ' } })).ids).toEqual(expected({}).slice(0, 100))
  })
})

test('an organisation tells how far it is from a place', async () => {
  await Organisation.create(
    completeOrganisation({
      _id: 'north',
      name: 'Nord fictif',
      location: { type: 'Point', coordinates: [3.06, 51.63] },
    }),
    completeOrganisation({ _id: 'nowhere', name: 'Sans lieu fictif' }),
  )
  const DISTANCE =
    'query ($id: ID!, $from: CoordinatesInput!) { organisation(id: $id) { distance(from: $from) } }'

  const { data } = await run(DISTANCE, { id: 'north', from: center })
  const unknown = await run(DISTANCE, { id: 'nowhere', from: center })
  const wrong = await run(DISTANCE, { id: 'north', from: { latitude: 91, longitude: 0 } })

  // A degree of latitude.
  expect(data.organisation.distance).toBeCloseTo(111_195, -1)
  expect(unknown.data.organisation.distance).toBeNull()
  expect(wrong.errors).toMatchObject([{ extensions: { code: 'INVALID_COORDINATES', field: 'from' } }])
})
