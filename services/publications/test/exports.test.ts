import { closeDatabases } from '@cluster/database'
import type { Subgraph } from '@cluster/subgraph'
import { anyone, asking, commandsOf, testConfig } from '@cluster/testkit'
import { type Claims, signViewer, viewerHeader } from '@cluster/viewer'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildPublications } from '../src/build.ts'
import { Publication } from '../src/models/publication.ts'
import { catalogueExisting } from '../src/operations/catalogue/catalogue-existing.ts'
import { indexCatalogue } from '../src/operations/search/index-catalogue.ts'
import { newPublication } from './fixtures.ts'
import { author } from './workflow.ts'

const config = testConfig()
let subgraph: Subgraph
beforeAll(async () => {
  subgraph = await buildPublications(config)
  const rows = [
    newPublication({
      _id: 'one',
      doi: '10.5555/one',
      title: { fr: 'Les communs fictifs' },
      publishedOn: '2016',
    }),
    newPublication({ _id: 'two', type: 'THESIS', topics: ['COMMONS'] }),
    newPublication({ _id: 'gone', state: 'WITHDRAWN', isLatest: false, withdrawalReason: 'Fictive' }),
    newPublication({
      _id: 'draft',
      state: 'DRAFT',
      isLatest: false,
      createdById: author.personId,
      number: undefined,
    }),
    ...Array.from({ length: 450 }, (_, n) =>
      newPublication({ _id: `many-${n}`, type: 'REPORT', publishedOn: '2019' }),
    ),
  ]
  await Publication.insertMany(rows.map(({ number: _, ...row }) => row))
  await catalogueExisting()
  await indexCatalogue()
})
afterAll(async () => {
  await subgraph.close()
  await closeDatabases()
})

const get = (path: string, headers: Record<string, string> = {}, claims: Claims = anyone) =>
  subgraph.server.inject({
    method: 'GET',
    url: `/publications/${path}`,
    headers: { ...headers, [viewerHeader]: signViewer(claims, config.VIEWER_SECRET) },
  })

describe('a publication at its address', () => {
  test.each([
    ['one.bib', 'application/x-bibtex; charset=utf-8', /^@article\{fictive2016-one,/],
    ['one.ris', 'application/x-research-info-systems; charset=utf-8', /^TY {2}- JOUR\r\n/],
    ['one.json', 'application/vnd.citationstyles.csl+json', /^\[\{"id":"one"/],
    ['one.xml', 'application/vnd.datacite.datacite+xml; charset=utf-8', /^<\?xml .*\n<resource /],
    ['one.jsonld', 'application/ld+json', /^\{"@context":"https:\/\/schema.org"/],
  ])('%s is given as %s to everybody', async (path, type, body) => {
    const answer = await get(path)

    expect(answer.statusCode).toBe(200)
    expect(answer.headers).toMatchObject({
      'content-type': expect.stringContaining(type),
      'cache-control': 'public, max-age=60',
    })
    expect(answer.body).toMatch(body)
  })

  test.each([
    ['application/x-bibtex', /^@article/],
    ['text/html, application/vnd.datacite.datacite+xml;q=0.5', /^\{"@context"/],
    ['application/vnd.datacite.datacite+xml, text/html;q=0.5', /^<\?xml/],
    ['application/pdf, application/x-research-info-systems;q=0.1', /^TY/],
    ['*/*', /^\{"@context"/],
    ['text/x-bibliography', /^Fictive, A\. \(2016\)\. Les communs fictifs/],
    ['text/x-bibliography; style=iso-690; locale=en-GB', /^FICTIVE, Autrice, 2016/],
  ])('is given as %s wants it', async (accept, body) => {
    const answer = await get('one', { accept })

    expect([answer.statusCode, answer.headers.vary]).toEqual([200, 'accept'])
    expect(answer.body).toMatch(body)
  })

  test.each([
    [406, 'NOT_ACCEPTABLE', 'one', { accept: 'application/pdf' }],
    [406, 'NOT_ACCEPTABLE', 'one', { accept: 'text/x-bibliography; style=nonsense' }],
    [404, 'PUBLICATION_NOT_FOUND', 'none.bib', {}],
    [404, 'PUBLICATION_NOT_FOUND', 'one.doc', {}],
    [404, 'PUBLICATION_NOT_FOUND', 'draft.bib', {}],
    [410, 'PUBLICATION_WITHDRAWN', 'gone.bib', {}],
    [400, 'UNKNOWN_PARAMETER', 'export.bib?tipe=THESIS', {}],
    [400, 'UNKNOWN_PARAMETER', 'export.bib?year=15', {}],
    [404, 'PUBLICATION_NOT_FOUND', 'export.doc', {}],
    [400, 'REPEATED_PARAMETER', 'export.bib?year=2015&year=2016', {}],
  ])('answers %i %s to %s', async (status, code, path, headers) => {
    const answer = await get(path, headers as Record<string, string>)

    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([status, code])
  })

  test('of what was withdrawn tells what it was', async () => {
    expect((await get('gone.jsonld')).json()).toMatchObject({ creativeWorkStatus: 'Withdrawn' })
  })

  test('of a draft is for those who see it, and nobody keeps it', async () => {
    const answer = await get('draft.ris', {}, author)

    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'private, no-store'])
  })
})

describe('what a search finds', () => {
  test.each([
    ['export.bib?search=commun', 1],
    ['export.bib?type=THESIS&topic=COMMONS', 1],
    ['export.bib?year=2019', 450],
    ['export.bib', 452],
    ['export.bib?search=introuvable', 0],
  ])('is given whole as %s', async (path, count) => {
    expect((await get(path)).body.match(/^@/gm)?.length ?? 0).toBe(count)
  })

  test('is whole in formats with a beginning and an end, also of nothing', async () => {
    expect((await get('export.json')).json()).toHaveLength(452)
    expect((await get('export.jsonld?year=2016')).json()['@graph']).toHaveLength(1)
    expect((await get('export.json?search=introuvable')).json()).toEqual([])
    expect((await get('export.xml?year=2019')).body.match(/<resource /g)).toHaveLength(450)
  })

  test('is read in batches', async () => {
    const commands = await commandsOf(['publications'], () => get('export.ris?year=2019'))

    expect(commands.filter(command => command.includes('find')).length).toBeLessThanOrEqual(1 + 3)
  })
})

test('the graph tells how a publication is cited, and where it is had', async () => {
  const { data } = await asking(subgraph)(anyone).run(`{ publication(id: "two") {
    citation apa: citation(style: APA, locale: EN) iso: citation(style: ISO_690) chicago: citation(style: CHICAGO)
    bib: exportUrl(format: BIBTEX) ld: exportUrl(format: JSON_LD) } }`)

  expect(data.publication).toEqual({
    citation: 'Fictive, A. (2015). Publication fictive [Thèse]. https://quartier.example/publications/two',
    apa: expect.stringMatching(/^Fictive, A\. \(2015\)\. Publication fictive \[Thèse\]\./),
    iso: expect.stringMatching(/^FICTIVE, Autrice, 2015\. Publication fictive/),
    chicago: expect.stringMatching(/^Fictive, Autrice\. 2015\./),
    bib: 'https://quartier.example/publications/two.bib',
    ld: 'https://quartier.example/publications/two.jsonld',
  })
})
