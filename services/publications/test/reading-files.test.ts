import { subgraphUnderTest } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { buildPublications } from '../src/build.ts'
import { Catalogue } from '../src/models/catalogue.ts'
import { Publication, type PublicationRecord } from '../src/models/publication.ts'
import { type ImportFormat, importPublications } from '../src/operations/import/import-publications.ts'
import { storedPublication } from './fixtures.ts'

subgraphUnderTest(buildPublications, [Publication])

const ris = (lines: string[] = [], type = 'JOUR') =>
  [
    `TY  - ${type}`,
    'TI  - Titre fictif',
    'AU  - Fictive, Autrice',
    'PY  - 2015',
    ...lines,
    'ER  - ',
    '',
  ].join('\r\n')
const csl = (given: object = {}) => ({
  type: 'article-journal',
  title: 'Titre fictif',
  author: [{ family: 'Fictive', given: 'Autrice' }],
  issued: { 'date-parts': [[2015]] },
  ...given,
})
const resource = (inner = '', type = 'JournalArticle') =>
  `<resource xmlns="http://datacite.org/schema/kernel-4"><titles><title>Titre fictif</title></titles>
  <creators><creator><creatorName nameType="Personal">Fictive, Autrice</creatorName>${inner}</creator></creators>
  <publicationYear>2015</publicationYear><resourceType resourceTypeGeneral="${type}"/></resource>`
const list = (...resources: string[]) => `<?xml version="1.0"?>\n<list>\n${resources.join('\n')}\n</list>`

const titles = async () =>
  (await Publication.find().sort({ _id: 1 }).lean<PublicationRecord[]>()).map(
    ({ title }) => title.fr ?? title.en,
  )

describe('a bad record', () => {
  test.each([
    ['ris', 'UNKNOWN_TYPE', ris([], 'PAT')],
    ['ris', 'FIELD_MISSING', ris().replace(/TI.*\r\n/, '')],
    ['ris', 'FIELD_MISSING', ris().replace(/AU.*\r\n/, '')],
    ['ris', 'INVALID_DATE', ris(['DA  - 2015/02/30/'])],
    ['ris', 'INVALID_DOI', ris(['DO  - 11.1/x'])],
    ['ris', 'UNKNOWN_LANGUAGE', ris(['LA  - klingon'])],
    ['ris', 'BROKEN_ENTRY', ris().replace(/ER.*\r\n/, '')],
    ['ris', 'TEXT_TOO_LONG', ris([`AB  - ${'x'.repeat(10_001)}`])],
    ['json', 'BROKEN_ENTRY', null],
    ['json', 'UNKNOWN_TYPE', csl({ type: 'patent' })],
    ['json', 'FIELD_MISSING', csl({ issued: null })],
    ['json', 'INVALID_DATE', csl({ issued: { 'date-parts': [[2015, 13]] } })],
    ['json', 'INVALID_AUTHOR', csl({ author: [{}] })],
    ['json', 'FIELD_MISSING', csl({ author: 'Fictive' })],
    ['json', 'TOO_MANY_AUTHORS', csl({ author: Array(201).fill({ literal: 'Fictif' }) })],
    [
      'json',
      'TOO_MANY_KEYWORDS',
      csl({ keyword: Array.from({ length: 51 }, (_, n) => `mot ${n}`).join(',') }),
    ],
    ['xml', 'UNKNOWN_TYPE', resource('', 'Software')],
    ['xml', 'FIELD_MISSING', resource().replace('Titre fictif', '')],
    [
      'xml',
      'INVALID_ORCID',
      resource('<nameIdentifier nameIdentifierScheme="ORCID">0000-0002-1825-0098</nameIdentifier>'),
    ],
    [
      'xml',
      'INVALID_ROR',
      resource(
        '<affiliation affiliationIdentifier="02mhbdp95" affiliationIdentifierScheme="ROR">U</affiliation>',
      ),
    ],
    ['xml', 'INVALID_DATE', resource().replace('>2015<', '>MMXV<')],
  ] as [ImportFormat, string, unknown][])(
    'of .%s is reported as %s, and all of the good is stored',
    async (format, code, bad) => {
      const file = {
        bib: () => '',
        ris: () => ris().replace('fictif', 'un') + bad + ris().replace('fictif', 'deux'),
        json: () => JSON.stringify([csl({ title: 'Titre un' }), bad, csl({ title: 'Titre deux' })]),
        xml: () =>
          list(resource().replace('fictif', 'un'), bad as string, resource().replace('fictif', 'deux')),
      }[format]()

      const { stored, rejected } = await importPublications(file, format)

      expect(rejected).toMatchObject([{ code, line: expect.any(Number), message: expect.any(String) }])
      expect(stored).toBe(2)
      expect(await titles()).toEqual(['Titre un', 'Titre deux'])
    },
  )
})

describe('a file of XML', () => {
  test.each([
    ['entities of its own', '<!DOCTYPE r [<!ENTITY x "Titre volé">]><r>%</r>'],
    ['an external entity', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>%</r>'],
    ['a thousand million laughs', '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><r>%</r>'],
  ])('with %s is not read at all', async (_, frame) => {
    const report = await importPublications(frame.replace('%', resource()), 'xml')

    expect(report).toMatchObject({
      stored: 0,
      rejected: [{ code: 'BROKEN_ENTRY', message: expect.stringContaining('document type') }],
    })
    expect(await titles()).toEqual([])
  })

  test.each([
    ['an entity that nobody declared', '<list>%<x>&lol;</x></list>'],
    ['an end too few', '<list>%<resource>'],
    ['elements nested too deep', `<list>%<resource>${'<a>'.repeat(60)}`],
  ])('with %s gives what stands before it', async (_, frame) => {
    const { stored, rejected } = await importPublications(frame.replace('%', resource()), 'xml')

    expect([stored, rejected.length]).toEqual([1, 1])
  })
})

test('JSON that is none is reported', async () => {
  expect(await importPublications('{nonsense', 'json')).toMatchObject({
    stored: 0,
    rejected: [{ code: 'BROKEN_ENTRY' }],
  })
})

describe('what is known already', () => {
  test.each([
    ['by its DOI', { doi: '10.5555/a', title: { fr: 'Autre' } }, { DOI: '10.5555/A' }, 1],
    ['by title, author and year', { title: { fr: 'Titre, FICTIF' } }, {}, 1],
    ['by title where only the file has a DOI', { title: { fr: 'Titre fictif' } }, { DOI: '10.5555/new' }, 1],
    ['by title where only we have a DOI', { title: { fr: 'Titre fictif' }, doi: '10.5555/a' }, {}, 1],
    [
      'not by title where both have DOIs',
      { title: { fr: 'Titre fictif' }, doi: '10.5555/a' },
      { DOI: '10.5555/b' },
      2,
    ],
    [
      'not where it was withdrawn',
      { title: { fr: 'Titre fictif' }, state: 'WITHDRAWN', isLatest: false },
      {},
      2,
    ],
  ] as [string, Partial<PublicationRecord>, object, number][])(
    'is found again %s',
    async (_, given, item, count) => {
      await storedPublication({ publishedOn: '2015', ...given })

      const { rejected } = await importPublications(JSON.stringify(csl(item)), 'json')

      expect(rejected).toEqual([])
      expect(await Publication.countDocuments()).toBe(count)
    },
  )

  test.each(['DRAFT', 'WITHDRAWN'] as const)('but %s is reported, and the rest is stored', async state => {
    await storedPublication({ doi: '10.5555/a', state, isLatest: false })
    const file = [csl({ DOI: '10.5555/a', title: 'Autre' }), csl({ DOI: '10.5555/b' })]

    const { stored, rejected } = await importPublications(JSON.stringify(file), 'json')

    expect(stored).toBe(1)
    expect(rejected).toMatchObject([{ line: 1, code: 'NOT_PUBLISHED', field: 'doi' }])
    expect((await Publication.findOne({ doi: '10.5555/a' }).lean())!.state).toBe(state)
  })

  test('under two names in one file is told', async () => {
    await storedPublication({ doi: '10.5555/a', title: { fr: 'Titre fictif' }, publishedOn: '2015' })

    const file = [csl({ DOI: '10.5555/a', title: 'Titre neuf' }), csl()]
    const { rejected } = await importPublications(JSON.stringify(file), 'json')

    expect(rejected).toMatchObject([{ line: 2, code: 'DUPLICATE_ENTRY', field: 'title' }])
    expect(await titles()).toEqual(['Titre neuf'])
  })

  test('takes no new numbers', async () => {
    await importPublications(JSON.stringify([csl()]), 'json')
    const { numbers } = (await Catalogue.findOne().lean())!

    await importPublications(JSON.stringify([csl(), csl({ title: 'Neuf' })]), 'json')

    expect((await Catalogue.findOne().lean())!.numbers).toBe(numbers + 1)
  })

  test('in one file is told, whether by its DOI or by what it is called', async () => {
    const file = [
      csl({ DOI: '10.5555/a' }),
      csl(),
      csl({ DOI: '10.5555/A', title: 'Autre' }),
      csl({ DOI: '10.5555/b' }),
    ]

    const { stored, rejected } = await importPublications(JSON.stringify(file), 'json')

    expect(stored).toBe(2)
    expect(rejected).toMatchObject([
      { line: 2, code: 'DUPLICATE_ENTRY', field: 'title' },
      { line: 3, code: 'DUPLICATE_ENTRY', field: 'doi' },
    ])
  })
})

test('Crossref and DataCite as they are resolved from a DOI are read', async () => {
  const crossref = {
    type: 'journal-article',
    title: ['A fictitious title'],
    'container-title': ['A fictitious journal'],
    language: 'en',
    DOI: '10.5555/Crossref',
    author: [{ family: 'Fictive', given: 'Ann', sequence: 'first' }, { name: 'A fictitious body' }],
    issued: { 'date-parts': [[2015, 6]] },
    page: '1–9',
  }

  const report = await importPublications(JSON.stringify(crossref), 'json')

  expect(report.rejected).toEqual([])
  expect(await Publication.findOne().lean()).toMatchObject({
    title: { en: 'A fictitious title' },
    doi: '10.5555/crossref',
    publishedOn: '2015-06',
    authors: [{ name: 'Ann Fictive' }, { name: 'A fictitious body', familyName: null }],
    source: { title: 'A fictitious journal', pages: '1-9' },
  })
})
