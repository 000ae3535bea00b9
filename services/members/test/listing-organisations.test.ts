import { anyone, type Plan, plansOf, subgraphUnderTest } from '@cluster/testkit'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { legalForms } from '../src/models/organisation.ts'
import { buildForTests, member, organisation } from './fixtures.ts'

const LIST = `query ($first: Int, $after: String, $filter: OrganisationFilter) {
  organisations(first: $first, after: $after, filter: $filter) {
    edges { node { name legalForm membership { state } } }
    pageInfo { hasNextPage endCursor }
  }
}`

const byName = ['abeille', 'Économie', 'École', 'Zoé', 'zébu', "L'Œuvre", 'loeuf'].map(
  name => `${name} fictive`,
)
const sorted = ['abeille', 'École', 'Économie', "L'Œuvre", 'loeuf', 'zébu', 'Zoé'].map(
  name => `${name} fictive`,
)

const { run: ask } = subgraphUnderTest(buildForTests)(anyone)

async function list(variables: object = {}): Promise<{ names: string[]; page: Page }> {
  const { data, errors } = await ask(LIST, { ...variables })
  expect(errors).toBeUndefined()
  const { edges, pageInfo } = data.organisations
  return { names: edges.map((edge: { node: { name: string } }) => edge.node.name), page: pageInfo }
}

interface Page {
  hasNextPage: boolean
  endCursor: string
}

beforeAll(async () => {
  for (const name of byName) await organisation({ name, legalForm: 'MUTUAL' })
  for (let n = 0; n < 60; n += 1) {
    const legalForm = legalForms[n % 3]!
    await (n % 2 ? member : organisation)({ name: `Organisation fictive ${n}`, legalForm })
  }
  await member({ name: 'Fictive suspendue', membership: { state: 'SUSPENDED', since: null } })
  await organisation({ name: 'Fictive partie', membership: { state: 'WITHDRAWN', since: '2011-01-01' } })
})

describe('the list of organisations', () => {
  test('is sorted by name, blind to accents and capitals', async () => {
    expect((await list({ filter: { legalForm: 'MUTUAL' } })).names).toEqual(sorted)
  })

  test('gives each organisation once, page after page', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const { names, page } = await list({ first: 10, after })
      seen.push(...names)
      after = page.hasNextPage ? page.endCursor : null
    } while (after)

    expect(seen).toHaveLength(69)
    expect(new Set(seen).size).toBe(69)
  })

  test('goes on in the right place where names are the same', async () => {
    for (const siren of ['356000000', '732829320', '552100554']) {
      await organisation({ name: 'Homonyme fictive', siren, legalForm: 'UES' })
    }
    const { page } = await list({ first: 2, filter: { legalForm: 'UES' } })

    const rest = await list({ first: 2, after: page.endCursor, filter: { legalForm: 'UES' } })

    expect(rest.names).toEqual(['Homonyme fictive'])
  })

  test.each([
    ['ecole', ['École fictive']],
    [' ÉCO', ['École fictive', 'Économie fictive']],
    ["l'oeuvre", ["L'Œuvre fictive"]],
    ['.*', sorted],
    ['nowhere', []],
  ])('shows what begins with %j', async (nameStartsWith, names) => {
    expect((await list({ filter: { nameStartsWith, legalForm: 'MUTUAL' } })).names).toEqual(names)
  })

  test('tells members, suspended ones among them, from others', async () => {
    const members = await list({ first: 100, filter: { isMember: true } })
    const others = await list({ first: 100, filter: { isMember: false } })

    expect(members.names).toContain('Fictive suspendue')
    expect(members.names).toContain('Organisation fictive 1')
    expect(others.names).toContain('Fictive partie')
    expect(others.names).toContain('Organisation fictive 0')
    expect(members.names.filter(name => others.names.includes(name))).toEqual([])
  })

  test.each([
    {},
    { legalForm: 'ASSOCIATION' },
    { isMember: true },
    { isMember: false, legalForm: 'ASSOCIATION' },
    { nameStartsWith: 'organisation' },
    { nameStartsWith: 'organisation', isMember: true },
    { nameStartsWith: 'organisation', legalForm: 'ASSOCIATION' },
    { nameStartsWith: 'organisation', isMember: true, legalForm: 'ASSOCIATION' },
  ])('reads no more than its page, from an index in its order: %j', async filter => {
    const { page } = await list({ first: 3, filter })

    for (const after of [null, page.endCursor]) {
      const plans = await plansOf('members', () => list({ first: 3, after, filter }))

      expect(plans).toHaveLength(1)
      const [{ stages, looksAt }] = plans as [Plan]
      expect(stages).toContain('IXSCAN')
      expect(stages).not.toContain('COLLSCAN')
      expect(stages).not.toContain('SORT')
      // A key more for each value of what is not asked for, of which MongoDB merges what it has.
      expect(looksAt).toBeLessThanOrEqual(5 + 10)
    }
  })

  test.each([
    ['INVALID_PAGE_SIZE', 'first', { first: 101 }],
    ['INVALID_PAGE_SIZE', 'first', { first: 0 }],
    ['MALFORMED_CURSOR', 'after', { after: 'not a cursor' }],
    ['MALFORMED_CURSOR', 'after', { after: Buffer.from('["startsAt",1,"x"]').toString('base64url') }],
  ])('answers %s and names %s', async (code, field, variables) => {
    const { data, errors } = await ask(LIST, variables)

    expect(data).toEqual({ organisations: null })
    expect(errors).toMatchObject([{ extensions: { code, field } }])
  })
})
