import { anyone, commandsOf, subgraphUnderTest, viewers } from '@cluster/testkit'
import type { Signed } from '@cluster/viewer'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { buildPublications } from '../src/build.ts'
import { Catalogue } from '../src/models/catalogue.ts'
import { Publication, type PublicationRecord } from '../src/models/publication.ts'
import { outbox } from '../src/outbox.ts'
import { storedProject, storedPublication } from './fixtures.ts'
import { author, content, facts, refusal, reviewer, stranger, take } from './workflow.ts'

const as = subgraphUnderTest(buildPublications, [Publication, outbox.facts])
const step = (who: Signed, name: string, input: object) => take(as(who), name, input)
const stored = async (id: string) => (await Publication.findById(id).lean<PublicationRecord>())!

async function draft(given: Record<string, unknown> = {}): Promise<string> {
  const { data, errors } = await step(author, 'createPublication', { publication: content(given) })
  expect(errors).toBeUndefined()
  return data.createPublication.id
}

/** A publication that has come as far as a state. */
async function cameTo(
  state: PublicationRecord['state'],
  given: Record<string, unknown> = {},
): Promise<string> {
  const id = await draft(given)
  const steps: [Signed, string, object?][] = [
    [author, 'submitPublication'],
    [reviewer, 'approvePublication'],
    [author, 'publishPublication'],
    [author, 'withdrawPublication', { reason: 'Des chiffres inventés' }],
  ]
  const states = ['DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'WITHDRAWN']
  for (const [who, name, more] of steps.slice(0, states.indexOf(state))) {
    const { errors } = await step(who, name, { id, ...more })
    expect(errors).toBeUndefined()
  }
  return id
}

const shown = async (id: string, who: Signed = anyone) =>
  (
    await as(who).run(
      'query ($id: ID!) { publication(id: $id) { id state withdrawalReason versions { version } } }',
      { id },
    )
  ).data.publication
const listed = async () =>
  (await as(anyone).run('{ publications { edges { node { id version } } } }')).data.publications.edges.map(
    ({ node }: { node: { id: string } }) => node.id,
  )

describe('a publication', () => {
  test('goes from a draft over a review to its readers, and each step taken twice is one', async () => {
    const project = await storedProject('Projet fictif')
    const id = await draft({
      projectId: project._id,
      doi: 'https://doi.org/10.5555/ETUDE',
      authors: [
        {
          givenName: ' Élo  ',
          name: 'de la Fictive',
          orcid: 'https://orcid.org/0000000218250097',
          personId: author.personId,
          affiliations: [{ name: 'Université fictive', ror: '02mhbdp94' }],
        },
        { name: 'Laboratoire fictif' },
      ],
      topics: ['COMMONS', 'SOCIAL_ECONOMY', 'COMMONS'],
    })
    const states: string[] = []
    for (const [who, name] of [
      [author, 'submitPublication'],
      [reviewer, 'approvePublication'],
      [author, 'publishPublication'],
    ] as const) {
      for (let twice = 0; twice < 2; twice++) {
        const { data, errors } = await step(who, name, { id })
        expect(errors).toBeUndefined()
        states.push(data[name].state)
      }
    }

    expect(states).toEqual(['SUBMITTED', 'SUBMITTED', 'APPROVED', 'APPROVED', 'PUBLISHED', 'PUBLISHED'])
    expect(await stored(id)).toMatchObject({
      authors: [
        {
          name: 'Élo de la Fictive',
          orcid: '0000-0002-1825-0097',
          affiliations: [{ ror: 'https://ror.org/02mhbdp94' }],
        },
        { name: 'Laboratoire fictif', givenName: null, familyName: null },
      ],
      doi: '10.5555/etude',
      topics: ['COMMONS', 'SOCIAL_ECONOMY'],
      reviewedById: reviewer.personId,
    })
    expect(await facts()).toEqual([{ type: 'publication.released', subject: id }])
    expect(await listed()).toEqual([id])
  })

  test.each([
    ['DRAFT', [author, viewers.STAFF], [anyone, stranger, viewers.RESIDENT]],
    ['SUBMITTED', [author, stranger, viewers.STAFF], [anyone, viewers.RESIDENT]],
    ['WITHDRAWN', [anyone], []],
  ] as const)('that is %s is seen by whom it concerns', async (state, seen, hidden) => {
    const id = await cameTo(state)

    for (const who of seen) expect(await shown(id, who)).toMatchObject({ id, state })
    for (const who of hidden) expect(await shown(id, who)).toBeNull()
    expect(await listed()).toEqual([])
  })

  test.each([
    ['an author', { ...viewers.RESEARCHER, personId: 'person-author' }, 'REVIEWER_IS_INVOLVED'],
    ['who made it', author, 'REVIEWER_IS_INVOLVED'],
    ['no researcher', viewers.STAFF, 'FORBIDDEN'],
    ['nobody in particular', anyone, 'UNAUTHENTICATED'],
  ])('is not approved by %s', async (_, who, code) => {
    const id = await cameTo('SUBMITTED', {
      authors: [{ givenName: 'A', name: 'Fictive', personId: 'person-author' }],
    })

    const { errors } = await step(who, 'approvePublication', { id })

    expect(errors).toMatchObject([{ extensions: { code } }])
    expect((await stored(id)).state).toBe('SUBMITTED')
  })

  test('that a reviewer gives back is a draft again', async () => {
    const id = await cameTo('SUBMITTED')

    await step(reviewer, 'returnPublication', { id })

    expect((await stored(id)).state).toBe('DRAFT')
  })

  test.each([
    ['DRAFT', 'approvePublication', reviewer, 'PUBLICATION_NOT_FOUND'],
    ['DRAFT', 'publishPublication', author, 'NOT_IN_THIS_STATE'],
    ['SUBMITTED', 'publishPublication', author, 'NOT_IN_THIS_STATE'],
    ['APPROVED', 'submitPublication', author, 'NOT_IN_THIS_STATE'],
    ['SUBMITTED', 'submitPublication', stranger, 'NOT_YOUR_PUBLICATION'],
    ['DRAFT', 'withdrawPublication', author, 'NOT_IN_THIS_STATE'],
    ['PUBLISHED', 'withdrawPublication', stranger, 'NOT_YOUR_PUBLICATION'],
    ['SUBMITTED', 'createPublicationVersion', author, 'NOT_IN_THIS_STATE'],
    ['WITHDRAWN', 'publishPublication', author, 'NOT_IN_THIS_STATE'],
  ] as const)('that is %s refuses %s', async (state, name, who, code) => {
    const id = await cameTo(state)
    const before = (await facts()).length

    const { errors } = await step(who, name, {
      id,
      ...(name === 'withdrawPublication' ? { reason: 'Pour voir' } : {}),
    })

    expect(errors).toMatchObject(refusal(code, 'id'))
    expect(await facts()).toHaveLength(before)
  })

  test('is published once by ten at once', async () => {
    const id = await cameTo('APPROVED')
    const { numbers } = (await Catalogue.findOne().lean())!

    const answers = await Promise.all(
      Array.from({ length: 10 }, () => step(author, 'publishPublication', { id })),
    )

    expect(answers.filter(({ errors }) => errors)).toEqual([])
    expect(await facts()).toHaveLength(1)
    expect((await Catalogue.findOne().lean())!.numbers).toBe(numbers + 1)
  })

  test('of the same year, title and first author is a version of it, unless both have a DOI', async () => {
    const { _id: known } = await storedPublication({
      title: { fr: 'Étude fictive' },
      publishedOn: '2030',
      doi: '10.5555/a',
      authors: [{ name: 'A de la Fictive', givenName: 'A', familyName: 'de la Fictive', orcid: null }],
    })
    const one = await cameTo('APPROVED')
    const other = await cameTo('APPROVED', { doi: '10.5555/b' })

    const { errors } = await step(author, 'publishPublication', { id: one })
    const { errors: none } = await step(author, 'publishPublication', { id: other })

    expect(errors).toMatchObject([{ extensions: { code: 'PUBLICATION_EXISTS', publicationId: known } }])
    expect(none).toBeUndefined()
  })

  test.each([
    ['TITLE_MISSING', 'title', { title: { fr: ' ' } }],
    ['TEXT_TOO_LONG', 'title', { title: { fr: 'x'.repeat(501) } }],
    ['TEXT_TOO_LONG', 'abstract', { abstract: { en: 'x'.repeat(10_001) } }],
    ['AUTHOR_MISSING', 'authors', { authors: [] }],
    ['AUTHOR_MISSING', 'authors', { authors: [{ name: ' ' }] }],
    ['TOO_MANY_AUTHORS', 'authors', { authors: Array(201).fill({ name: 'Fictif' }) }],
    ['INVALID_ORCID', 'orcid', { authors: [{ name: 'Fictif', orcid: '0000-0002-1825-0098' }] }],
    ['INVALID_ROR', 'ror', { authors: [{ name: 'F', affiliations: [{ name: 'U', ror: '02mhbdp95' }] }] }],
    ['INVALID_DOI', 'doi', { doi: '10.5555' }],
    ['DOI_TAKEN', 'doi', { doi: 'doi:10.5555/Taken' }],
    ['INVALID_DATE', 'publishedOn', { publishedOn: '2030-02-30' }],
    ['INVALID_DATE', 'defendedOn', { type: 'THESIS', thesis: { defendedOn: '0999-01-01' } }],
    ['TOO_MANY_KEYWORDS', 'keywords', { keywords: ['x'.repeat(101)] }],
    ['NOT_A_THESIS', 'thesis', { thesis: { jury: ['Jury Fictif'] } }],
    ['INVALID_LANGUAGE', 'language', { language: 'français' }],
    ['RESEARCH_PROJECT_NOT_FOUND', 'projectId', { projectId: 'project-gone' }],
    ['EMBARGO_MISSING', 'embargoUntil', { access: 'EMBARGOED' }],
    ['EMBARGO_WITHOUT_ACCESS', 'embargoUntil', { embargoUntil: '2099-01-01T00:00:00Z' }],
    ['EMBARGO_IN_THE_PAST', 'embargoUntil', { access: 'EMBARGOED', embargoUntil: '2020-01-01T00:00:00Z' }],
    ['EMBARGO_TOO_LONG', 'embargoUntil', { access: 'EMBARGOED', embargoUntil: '2099-01-01T00:00:00Z' }],
  ])('with %s at %s is not stored', async (code, field, given) => {
    await storedPublication({ doi: '10.5555/taken' })

    const { errors } = await step(author, 'createPublication', { publication: content(given) })

    expect(errors).toMatchObject(refusal(code, field))
    expect(await Publication.countDocuments()).toBe(1)
  })
})

describe('a draft', () => {
  test('is edited by its authors as a whole', async () => {
    const id = await draft({ doi: '10.5555/draft', keywords: ['avant'] })

    const publication = content({ title: { fr: 'Autre étude' }, publishedOn: null })
    const { data } = await step(author, 'editPublication', { id, publication })

    expect(data.editPublication).toMatchObject({ doi: null, publishedOn: '2030-02', state: 'DRAFT' })
    expect(await stored(id)).toMatchObject({ title: { fr: 'Autre étude' }, keywords: [] })
    expect(await facts()).toEqual([])
  })

  test('that is published is corrected by staff only, who tell it', async () => {
    const id = await cameTo('PUBLISHED')
    const publication = content({ title: { fr: 'Étude corrigée' } })

    const { errors } = await step(author, 'editPublication', { id, publication })
    const { data } = await step(viewers.STAFF, 'editPublication', { id, publication })

    expect(errors).toMatchObject(refusal('NOT_YOUR_PUBLICATION', 'id'))
    expect(data.editPublication.state).toBe('PUBLISHED')
    expect((await facts()).map(({ type }) => type)).toEqual(['publication.released', 'publication.edited'])
  })
})

describe('a version', () => {
  const next = async (id: string) =>
    (await step(author, 'createPublicationVersion', { id })).data?.createPublicationVersion

  test('begins as the one before, without its DOI, and takes its place when it is published', async () => {
    const first = await cameTo('PUBLISHED', { doi: '10.5555/v1', keywords: ['communs'] })

    const second = await next(first)
    await step(author, 'submitPublication', { id: second.id })
    await step(reviewer, 'approvePublication', { id: second.id })
    expect(await listed()).toEqual([first])
    await step(author, 'publishPublication', { id: second.id })

    expect(second).toMatchObject({ version: 2, conceptId: first, doi: null, state: 'DRAFT' })
    expect(await listed()).toEqual([second.id])
    expect(await stored(first)).toMatchObject({ isLatest: false, state: 'PUBLISHED' })
    expect((await shown(first)).versions).toEqual([{ version: 2 }, { version: 1 }])
  })

  test('is begun once by two at once', async () => {
    const first = await cameTo('PUBLISHED')

    const answers = await Promise.all(
      Array.from({ length: 4 }, () => step(author, 'createPublicationVersion', { id: first })),
    )

    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1)
    for (const { errors } of answers.filter(({ errors }) => errors))
      expect(errors).toMatchObject(refusal('VERSION_IN_PREPARATION', 'id'))
  })

  test('that is withdrawn leaves its reason, and the one before is the newest again', async () => {
    const first = await cameTo('PUBLISHED')
    const { id } = await next(first)
    await step(author, 'submitPublication', { id })
    await step(reviewer, 'approvePublication', { id })
    await step(author, 'publishPublication', { id })

    const { data } = await step(viewers.STAFF, 'withdrawPublication', { id, reason: ' Une erreur ' })

    expect(data.withdrawPublication).toMatchObject({ state: 'WITHDRAWN', withdrawalReason: 'Une erreur' })
    expect(await listed()).toEqual([first])
    expect((await facts()).at(-1)).toEqual({ type: 'publication.withdrawn', subject: id })
  })
})

describe('the chair', () => {
  beforeEach(async () => {
    const { Chair } = await import('../src/models/chair.ts')
    await Chair.deleteMany()
    await Chair.create({
      _id: 'chair-fictive',
      name: { fr: 'Chaire fictive' },
      createdOn: '2014-06',
      foundingUniversities: [{ name: 'Université fictive', ror: null }],
      topics: ['COMMONS'],
    })
  })

  test('tells what it studies, and its projects with all that belongs to them, in six commands', async () => {
    const { ResearchProject } = await import('../src/models/research-project.ts')
    const { _id } = await storedProject('Le projet fictif')
    await ResearchProject.updateOne(
      { _id },
      {
        chairId: 'chair-fictive',
        questions: [{ fr: 'Qui travaille ?', en: 'Who works?' }],
        team: [{ name: 'Autrice Fictive', role: 'Direction', orcid: null, personId: 'person-x' }],
        fieldPartnerIds: ['org-a', 'org-b'],
        eventIds: ['event-a'],
        funding: [{ funder: 'Fonds fictif', ror: null, grant: 'F-1', amount: 100_00 }],
        stages: [{ title: { fr: 'Enquête' }, startsOn: '2030-01-01', endsOn: null, state: 'UNDER_WAY' }],
      },
    )
    await storedPublication({ projectId: _id })

    let answer: { data?: unknown } = {}
    const commands = await commandsOf(['publications'], async () => {
      answer = await as(anyone).run(`{
        chair { name createdOn topics foundingUniversities { name ror } projects(first: 5) { edges { node {
          questions(locale: EN) team { name role } events { id } funding { funder grant amount } chair { id }
          stages { title startsOn state } fieldPartners(first: 1) { edges { node { id } } pageInfo { hasNextPage } }
          publications { edges { node { title authors { name affiliations { name } } versions { id } } } }
        } } } }
      }`)
    })

    expect(answer).toMatchObject({
      data: {
        chair: {
          name: 'Chaire fictive',
          projects: {
            edges: [
              {
                node: {
                  questions: ['Who works?'],
                  team: [{ name: 'Autrice Fictive', role: 'Direction' }],
                  events: [{ id: 'event-a' }],
                  funding: [{ funder: 'Fonds fictif', amount: 10_000 }],
                  stages: [{ title: 'Enquête', state: 'UNDER_WAY' }],
                  fieldPartners: { pageInfo: { hasNextPage: true } },
                  publications: { edges: [{ node: { title: 'Publication fictive' } }] },
                },
              },
            ],
          },
        },
      },
    })
    expect(commands.length).toBeLessThanOrEqual(6)
  })
})
