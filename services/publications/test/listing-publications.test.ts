import { anyone, combinationsOf, plansOf, subgraphUnderTest } from '@cluster/testkit'
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { buildPublications } from '../src/build.ts'
import { Chair } from '../src/models/chair.ts'
import { Publication } from '../src/models/publication.ts'
import { ResearchProject } from '../src/models/research-project.ts'
import { manyPublications, storedProject, storedPublication } from './fixtures.ts'

const LIST = `query ($first: Int, $after: String, $filter: PublicationFilter) {
  publications(first: $first, after: $after, filter: $filter) {
    edges { node { id publishedOn year type } } pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`
const PROJECTS = `query ($first: Int, $after: String) {
  researchProjects(first: $first, after: $after) { edges { node { title } } pageInfo { endCursor } }
}`

const anybody = subgraphUnderTest(buildPublications)(anyone)
const empty = () => Promise.all([Publication.deleteMany(), ResearchProject.deleteMany()])

async function dates(variables: Record<string, unknown> = {}): Promise<string[]> {
  const { data } = await anybody.run(LIST, variables)
  return data.publications.edges.map(({ node }: { node: { publishedOn: string } }) => node.publishedOn)
}

describe('the list of publications', () => {
  beforeEach(empty)

  test('has the newest first, and of one year the more exact date first', async () => {
    for (const publishedOn of ['2015', '2014-12-31', '2015-06', '2016', '2015-06-01']) {
      await storedPublication({ publishedOn })
    }

    expect(await dates()).toEqual(['2016', '2015-06-01', '2015-06', '2015', '2014-12-31'])
  })

  test('gives each publication once, page by page', async () => {
    for (let n = 0; n < 7; n++) await storedPublication({ publishedOn: n < 5 ? '2015' : '2014' })

    const seen: string[] = []
    let after: string | undefined
    for (let page = 1; page <= 3; page++) {
      const { data } = await anybody.run(LIST, { first: 3, after })
      const { edges, pageInfo } = data.publications
      seen.push(...edges.map(({ node }: { node: { id: string } }) => node.id))
      expect(pageInfo).toMatchObject({ hasNextPage: page < 3, hasPreviousPage: page > 1 })
      after = pageInfo.endCursor
    }

    expect(seen).toHaveLength(7)
    expect(new Set(seen).size).toBe(7)
  })

  test.each([
    [{ year: 2015 }, ['2015-12-31', '2015']],
    [{ type: 'THESIS' }, ['2016', '2015']],
    [{ projectId: 'project-a' }, ['2016', '2015-12-31']],
    [{ type: 'THESIS', year: 2015 }, ['2015']],
    [{ type: 'THESIS', projectId: 'project-a' }, ['2016']],
    [{ type: 'THESIS', projectId: 'project-a', year: 2014 }, []],
  ])('filtered by %j shows %j', async (filter, expected) => {
    await storedPublication({ publishedOn: '2014-12-31' })
    await storedPublication({ publishedOn: '2015', type: 'THESIS' })
    await storedPublication({ publishedOn: '2015-12-31', projectId: 'project-a' })
    await storedPublication({ publishedOn: '2016', type: 'THESIS', projectId: 'project-a' })

    expect(await dates({ filter })).toEqual(expected)
  })

  test.each([
    ['INVALID_PAGE_SIZE', 'first', { first: 101 }],
    ['MALFORMED_CURSOR', 'after', { after: 'nonsense' }],
    ['INVALID_YEAR', 'year', { filter: { year: 15 } }],
    ['INVALID_YEAR', 'year', { filter: { year: 0 } }],
  ])('answers %s at %s to %j', async (code, field, variables) => {
    const { data, errors } = await anybody.run(LIST, variables)

    expect(data).toEqual({ publications: null })
    expect(errors).toMatchObject([{ extensions: { code, field } }])
  })
})

describe('the list of research projects', () => {
  beforeEach(empty)

  test('is sorted by title, blind to accents and case', async () => {
    for (const title of ['Zone', 'étude', 'Communs', 'Etat']) await storedProject(title)

    const { data } = await anybody.run(PROJECTS)

    expect(data.researchProjects.edges.map(({ node }: { node: { title: string } }) => node.title)).toEqual([
      'Communs',
      'Etat',
      'étude',
      'Zone',
    ])
  })

  test.each([
    ['INVALID_PAGE_SIZE', { first: 0 }],
    ['MALFORMED_CURSOR', { after: 'nonsense' }],
  ])('answers %s to %j', async (code, variables) => {
    const { errors } = await anybody.run(PROJECTS, variables)

    expect(errors).toMatchObject([{ extensions: { code } }])
  })

  test('is read by its index', async () => {
    for (let n = 0; n < 60; n++) await storedProject(`Projet fictif ${n}`)

    const [plan] = await plansOf('publications', () => anybody.run(PROJECTS, { first: 5 }))

    expect(plan!.stages).toContain('IXSCAN')
    expect(plan!.stages).not.toContain('SORT')
    expect(plan!.looksAt).toBe(5 + 1)
  })

  test('of a chair is read by its index', async () => {
    await Chair.create({ _id: 'chair', name: { fr: 'Chaire fictive' }, createdOn: '2014' })
    for (let n = 0; n < 60; n++) {
      const { _id } = await storedProject(`Projet fictif ${n}`)
      if (n % 2 === 0) await ResearchProject.updateOne({ _id }, { chairId: 'chair' })
    }

    const plans = await plansOf('publications', () =>
      anybody.run('{ chair { projects(first: 5) { edges { node { id } } } } }'),
    )

    expect(plans.at(-1)!.stages).not.toContain('SORT')
    expect(plans.at(-1)!.stages).not.toContain('COLLSCAN')
    expect(plans.at(-1)!.looksAt).toBeLessThanOrEqual(5 + 1)
  })
})

const choices = { type: [undefined, 'REPORT'], projectId: [undefined, 'project-3'], year: [undefined, 2014] }
describe('MongoDB reads the publications', () => {
  beforeAll(async () => {
    await empty()
    await manyPublications(800, 40)
  })

  test.each(combinationsOf(choices))('of %j by an index, and no more than a page needs', async filter => {
    const { data } = await anybody.run(LIST, { first: 1 })
    const after = data.publications.pageInfo.endCursor

    const plans = await plansOf('publications', async () => {
      await anybody.run(LIST, { first: 5, filter })
      await anybody.run(LIST, { first: 5, after, filter })
    })

    expect(plans).toHaveLength(2)
    for (const { stages, looksAt } of plans) {
      expect(stages).toContain('IXSCAN')
      expect(stages).not.toContain('COLLSCAN')
      expect(stages).not.toContain('SORT')
      expect(looksAt).toBeLessThanOrEqual(5 + 3)
    }
  })
})
