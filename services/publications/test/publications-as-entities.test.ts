import { anyone, commandsOf, plansOf, subgraphUnderTest } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { buildPublications } from '../src/build.ts'
import { Publication } from '../src/models/publication.ts'
import { ResearchProject } from '../src/models/research-project.ts'
import { manyPublications, storedProject, storedPublication } from './fixtures.ts'

const ONE = `query ($id: ID!, $locale: Locale) {
  publication(id: $id) {
    title(locale: $locale) abstract(locale: $locale) doi language publishedOn year hasMoreAuthors keywords
    authors { name givenName familyName orcid }
    presentedAt { id } project { title } organisations(first: 1) { edges { node { id } } pageInfo { hasNextPage } }
  }
}`
const BY_DOI = 'query ($doi: String!) { publicationByDoi(doi: $doi) { id doi } }'
const ENTITIES = `query ($representations: [_Any!]!, $first: Int) {
  _entities(representations: $representations) {
    ... on Publication { id }
    ... on ResearchProject { id publications(first: $first) { edges { node { id } } } }
    ... on Event { id publications(first: $first) { edges { node { id } } pageInfo { hasNextPage } } }
  }
}`

const anybody = subgraphUnderTest(buildPublications, [Publication, ResearchProject])(anyone)

describe('one publication', () => {
  test('is shown to anybody, with what it points at', async () => {
    const project = await storedProject('Projet fictif')
    const { _id: id } = await storedPublication({
      abstract: { fr: 'Rien que du faux' },
      doi: '10.5555/fictive',
      publishedOn: '2015-06',
      presentedAtId: 'event-a',
      organisationIds: ['org-a', 'org-b'],
      projectId: project._id,
      keywords: ['communs'],
    })

    const { data, errors } = await anybody.run(ONE, { id, locale: 'EN' })

    expect(errors).toBeUndefined()
    expect(data.publication).toEqual({
      title: 'Fictitious publication',
      abstract: 'Rien que du faux',
      doi: '10.5555/fictive',
      language: 'fr',
      publishedOn: '2015-06',
      year: 2015,
      hasMoreAuthors: false,
      keywords: ['communs'],
      authors: [{ name: 'Autrice Fictive', givenName: 'Autrice', familyName: 'Fictive', orcid: null }],
      presentedAt: { id: 'event-a' },
      project: { title: 'Projet fictif' },
      organisations: { edges: [{ node: { id: 'org-a' } }], pageInfo: { hasNextPage: true } },
    })
  })

  test('has null for what is not known of it', async () => {
    const { _id: id } = await storedPublication({ projectId: 'project-gone' })

    const { data, errors } = await anybody.run(ONE, { id })

    expect(errors).toBeUndefined()
    expect(data.publication).toMatchObject({ abstract: null, doi: null, presentedAt: null, project: null })
  })

  test.each([
    '10.5555/AbC',
    'doi:10.5555/abc',
    ' https://doi.org/10.5555/ABC ',
    'http://dx.doi.org/10.5555/abc',
  ])('is found by its DOI written as %j', async doi => {
    const { _id: id } = await storedPublication({ doi: '10.5555/abc' })

    const { data } = await anybody.run(BY_DOI, { doi })

    expect(data.publicationByDoi).toEqual({ id, doi: '10.5555/abc' })
  })

  test.each([
    ['INVALID_DOI', 'doi', BY_DOI, { doi: '10.5555' }],
    ['INVALID_DOI', 'doi', BY_DOI, { doi: 'https://example.org/10.5555/abc' }],
    ['PUBLICATION_NOT_FOUND', 'doi', BY_DOI, { doi: '10.5555/nowhere' }],
    ['PUBLICATION_NOT_FOUND', 'id', ONE, { id: 'nowhere' }],
    [
      'RESEARCH_PROJECT_NOT_FOUND',
      'id',
      'query ($id: ID!) { researchProject(id: $id) { id } }',
      { id: 'nowhere' },
    ],
  ])('answers %s at %s', async (code, field, query, variables) => {
    const { data, errors } = await anybody.run(query, variables)

    expect(Object.values(data)).toEqual([null])
    expect(errors).toMatchObject([{ extensions: { code, field } }])
  })

  test.each([
    ['INVALID_PAGE_SIZE', '(first: 101)'],
    ['MALFORMED_CURSOR', '(after: "nonsense")'],
  ])('answers %s to bad arguments of its organisations, with the rest', async (code, args) => {
    const { _id: id } = await storedPublication()

    const { data, errors } = await anybody.run(
      `query ($id: ID!) { publication(id: $id) { id organisations${args} { edges { cursor } } } }`,
      { id },
    )

    expect(data.publication).toEqual({ id, organisations: null })
    expect(errors).toMatchObject([{ extensions: { code } }])
  })
})

describe('other subgraphs ask', () => {
  test('for many publications by id in one command, and an unknown one is null', async () => {
    const stored = await Promise.all(Array.from({ length: 30 }, () => storedPublication()))
    const ids = [...stored.map(({ _id }) => _id), 'nowhere']
    const representations = ids.map(id => ({ __typename: 'Publication', id }))

    let entities: unknown[] = []
    const commands = await commandsOf(['publications'], async () => {
      entities = (await anybody.run(ENTITIES, { representations })).data._entities
    })

    expect(commands).toEqual(['publications.find'])
    expect(entities).toEqual([...stored.map(({ _id }) => ({ id: _id })), null])
  })

  test('for publications by DOI in one command', async () => {
    const dois = Array.from({ length: 10 }, (_, n) => `10.5555/fictive.${n}`)
    const stored = await Promise.all(dois.map(doi => storedPublication({ doi })))
    const representations = [...dois, '10.5555/nowhere', null].map(doi => ({
      __typename: 'Publication',
      doi,
    }))

    let entities: unknown[] = []
    const commands = await commandsOf(['publications'], async () => {
      entities = (await anybody.run(ENTITIES, { representations })).data._entities
    })

    expect(commands).toEqual(['publications.find'])
    expect(entities).toEqual([...stored.map(({ _id }) => ({ id: _id })), null, null])
  })

  test.each([
    ['Event', 'event'],
    ['ResearchProject', 'project'],
  ])('for the publications of many of %s in one command', async (__typename, name) => {
    await manyPublications(400, 10)
    for (let n = 0; n < 10; n++) await storedProject('Projet fictif', `project-${n}`)
    const representations = Array.from({ length: 10 }, (_, n) => ({ __typename, id: `${name}-${n}` }))

    let entities: { publications: { edges: unknown[] } }[] = []
    const commands = await commandsOf(['publications'], async () => {
      entities = (await anybody.run(ENTITIES, { representations, first: 3 })).data._entities
    })

    expect(commands.filter(command => command === 'publications.aggregate')).toHaveLength(1)
    expect(commands.length).toBeLessThanOrEqual(2)
    expect(entities.map(({ publications }) => publications.edges.length)).toEqual(Array(10).fill(3))
  })

  test('and MongoDB looks at no more publications than the pages need', async () => {
    await manyPublications(400, 10)
    const representations = Array.from({ length: 10 }, (_, n) => ({ __typename: 'Event', id: `event-${n}` }))

    const [plan] = await plansOf('publications', () => anybody.run(ENTITIES, { representations, first: 3 }))

    expect(plan!.stages).not.toContain('COLLSCAN')
    expect(plan!.looksAt).toBe(10 * (3 + 1))
  })
})
