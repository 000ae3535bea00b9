import { anyone, combinationsOf, plansOf, subgraphUnderTest } from '@cluster/testkit'
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { buildServices } from '../src/build.ts'
import { Service } from '../src/models/service.ts'
import { manyServices, storedService } from './fixtures.ts'

const LIST = `query ($first: Int, $after: String, $filter: ServiceFilter) {
  services(first: $first, after: $after, filter: $filter) {
    edges { cursor node { id title category shortSupplyChain atypicalHours provider { id } } }
    pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`

const anybody = subgraphUnderTest(buildServices)(anyone)

async function titles(variables: Record<string, unknown> = {}): Promise<string[]> {
  const { data } = await anybody.run(LIST, variables)
  return data.services.edges.map(({ node }: { node: { title: string } }) => node.title)
}

describe('the list of services', () => {
  beforeEach(() => Service.deleteMany())

  test('is sorted by the French title, blind to accents, ligatures and case', async () => {
    for (const fr of ['Zéro déchet', 'écharpes', 'Étole', 'œufs', 'Ourlets', 'Echange', 'Odeurs']) {
      await storedService({ title: { fr, en: 'Anything' } })
    }

    expect(await titles()).toEqual([
      'Echange',
      'écharpes',
      'Étole',
      'Odeurs',
      'œufs',
      'Ourlets',
      'Zéro déchet',
    ])
  })

  test('gives each service once, page by page, also where titles are the same', async () => {
    for (let n = 0; n < 7; n++) await storedService({ title: { fr: n < 5 ? 'Pareil' : 'Autre' } })

    const seen: string[] = []
    let after: string | undefined
    for (let page = 1; page <= 3; page++) {
      const { data } = await anybody.run(LIST, { first: 3, after })
      const { edges, pageInfo } = data.services
      seen.push(...edges.map(({ node }: { node: { id: string } }) => node.id))
      expect(pageInfo).toMatchObject({ hasNextPage: page < 3, hasPreviousPage: page > 1 })
      after = pageInfo.endCursor
    }

    expect(new Set(seen).size).toBe(7)
    expect(seen).toHaveLength(7)
  })

  test.each([
    [{ category: 'BASKET' }, ['Court', 'Long']],
    [{ providerId: 'org-a' }, ['Court', 'Tard']],
    [{ shortSupplyChain: true }, ['Court']],
    [{ shortSupplyChain: false }, ['Long', 'Tard']],
    [{ atypicalHours: true }, ['Tard']],
    [{ atypicalHours: false }, ['Court']],
    [{ category: 'BASKET', shortSupplyChain: false }, ['Long']],
    [{ providerId: 'org-a', atypicalHours: false }, ['Court']],
    [{ category: 'IRONING', shortSupplyChain: true, atypicalHours: true }, []],
    [{ category: null, providerId: null }, ['Court', 'Long', 'Tard']],
  ])('filtered by %j shows %j', async (filter, expected) => {
    await storedService({
      title: { fr: 'Court' },
      category: 'BASKET',
      providerId: 'org-a',
      shortSupplyChain: true,
      atypicalHours: false,
    })
    await storedService({ title: { fr: 'Long' }, category: 'BASKET', providerId: 'org-b' })
    await storedService({
      title: { fr: 'Tard' },
      category: 'IRONING',
      providerId: 'org-a',
      atypicalHours: true,
    })

    expect(await titles({ filter })).toEqual(expected)
  })

  test.each([
    ['INVALID_PAGE_SIZE', 'first', { first: 101 }],
    ['INVALID_PAGE_SIZE', 'first', { first: 0 }],
    ['MALFORMED_CURSOR', 'after', { after: 'nonsense' }],
    ['MALFORMED_CURSOR', 'after', { after: Buffer.from('["_id","x","y"]').toString('base64url') }],
  ])('answers %s at %s to %j', async (code, field, variables) => {
    const { data, errors } = await anybody.run(LIST, variables)

    expect(data).toEqual({ services: null })
    expect(errors).toMatchObject([{ extensions: { code, field } }])
  })

  test('refuses a category that is none', async () => {
    const { errors } = await anybody.run(LIST, { filter: { category: { $ne: 'BASKET' } } })

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })
})

const choices = {
  category: [undefined, 'SEWING'],
  providerId: [undefined, 'org-3'],
  shortSupplyChain: [undefined, true],
  atypicalHours: [undefined, true, false],
}
describe('MongoDB reads the services', () => {
  beforeAll(async () => {
    await Service.deleteMany()
    await manyServices(1_200, 60)
  })

  test.each(combinationsOf(choices))('of %j by an index, and no more than a page needs', async filter => {
    const { data } = await anybody.run(LIST, { first: 1 })
    const after = data.services.pageInfo.endCursor

    const plans = await plansOf('services', async () => {
      await anybody.run(LIST, { first: 5, filter })
      await anybody.run(LIST, { first: 5, after, filter })
    })

    expect(plans).toHaveLength(2)
    for (const { stages, looksAt } of plans) {
      expect(stages).toContain('IXSCAN')
      expect(stages).not.toContain('COLLSCAN')
      expect(stages).not.toContain('SORT')
      expect(looksAt).toBeLessThan(60)
    }
  })
})
