import { commandsOf, subgraphUnderTest } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { buildPublications } from '../src/build.ts'
import { Publication, type PublicationRecord } from '../src/models/publication.ts'
import { importPublications } from '../src/operations/import/import-publications.ts'
import { storedPublication } from './fixtures.ts'

subgraphUnderTest(buildPublications, [Publication])

const entry = (fields: Record<string, string> = {}, type = 'article') => {
  const all = { title: 'Titre fictif', author: 'Fictive, Autrice', year: '2015', ...fields }
  const lines = Object.entries(all).map(([name, value]) => `  ${name} = {${value}},`)
  return `@${type}{cle,\n${lines.join('\n')}\n}\n`
}
const stored = (): Promise<PublicationRecord[]> =>
  Publication.find().sort({ publishedOn: 1 }).lean<PublicationRecord[]>()
async function storedOf(fields: Record<string, string>, type?: string): Promise<PublicationRecord> {
  expect(await importPublications(entry(fields, type))).toEqual({ stored: 1, unchanged: 0, rejected: [] })
  return (await stored())[0]!
}

describe('importing a BibTeX file', () => {
  test('stores what an entry says, its LaTeX as Unicode', async () => {
    const publication = await storedOf(
      {
        title: "L'{\\'e}conomie \\emph{fictive} : {ESS} \\& {\\oe}uvres",
        author: 'Fictive, {\\\'E}lo{\\"\\i}se',
        month: 'juin',
        doi: 'https://doi.org/10.5555/ABC\\_d',
        abstract: 'Une ligne,\n  une autre : 50~\\%.',
        keywords: "communs, {\\'e}conomie",
        langid: 'french',
      },
      'phdthesis',
    )

    expect(publication).toMatchObject({
      title: { fr: "L'économie fictive : ESS & œuvres" },
      authors: [{ name: 'Éloïse Fictive', givenName: 'Éloïse', familyName: 'Fictive' }],
      type: 'THESIS',
      language: 'fr',
      publishedOn: '2015-06',
      doi: '10.5555/abc_d',
      abstract: { fr: 'Une ligne, une autre : 50 %.' },
      keywords: ['communs', 'économie'],
      hasMoreAuthors: false,
      organisationIds: [],
    })
  })

  test.each([
    ['de La Fictive, Jean-Fran{\\c c}ois', 'Jean-François', 'de La Fictive', 'Jean-François de La Fictive'],
    ['Jean de La Fictive', 'Jean', 'de La Fictive', 'Jean de La Fictive'],
    ['de la Fictive', null, 'de la Fictive', 'de la Fictive'],
    ["d'Exemple, Ana", 'Ana', "d'Exemple", "Ana d'Exemple"],
    ["Ana d'Exemple", 'Ana', "d'Exemple", "Ana d'Exemple"],
    ['De La Fictive, Marie', 'Marie', 'De La Fictive', 'Marie De La Fictive'],
    ['Fictif, Jr, Jean', 'Jean', 'Fictif', 'Jean Fictif Jr'],
    ['Fictif-Exemple, A.', 'A.', 'Fictif-Exemple', 'A. Fictif-Exemple'],
    ['{Laboratoire fictif and co}', null, null, 'Laboratoire fictif and co'],
  ])('reads the author %s', async (author, givenName, familyName, name) => {
    const { authors } = await storedOf({ author })

    expect(authors).toMatchObject([{ name, givenName, familyName, orcid: null }])
    expect(authors).toHaveLength(1)
  })

  test('knows that "and others" is nobody', async () => {
    const { authors, hasMoreAuthors } = await storedOf({
      author: 'Fictive, Autrice and Fictif, Auteur and others',
    })

    expect(authors.map(({ name }) => name)).toEqual(['Autrice Fictive', 'Auteur Fictif'])
    expect(hasMoreAuthors).toBe(true)
  })

  test.each([
    [{ year: '2015' }, '2015'],
    [{ year: '2015', month: '3' }, '2015-03'],
    [{ year: '2015', month: 'août' }, '2015-08'],
    [{ year: '2015', month: 'Sept.' }, '2015-09'],
    [{ date: '2016-02-29' }, '2016-02-29'],
    [{ date: '2016-05/2016-07' }, '2016-05'],
  ])('reads the date %j as %s', async (fields, publishedOn) => {
    expect(await storedOf(fields)).toMatchObject({ publishedOn })
  })

  test('takes the year from the proceedings that a paper is in', async () => {
    const bib = [
      '@inproceedings{p, title = {Fictif}, author = {Fictive, Autrice}, crossref = {Actes}}',
      '@book{actes, title = {Actes fictifs}, author = {Fictif, Auteur}, year = 2014}',
    ].join('\n')

    await importPublications(bib)

    expect(await stored()).toMatchObject([{ publishedOn: '2014' }, { publishedOn: '2014' }])
  })

  test('knows the months and the @string of the file', async () => {
    const bib = `@string{who = {Fictive, Autrice}}\n\n@article{a, title = "Fictif", author = who, year = 2015, month = jun}`

    await importPublications(bib)

    expect(await stored()).toMatchObject([{ publishedOn: '2015-06', authors: [{ familyName: 'Fictive' }] }])
  })
})

describe('a bad entry', () => {
  test.each([
    ['UNKNOWN_TYPE', 'type', entry({}, 'patent')],
    ['FIELD_MISSING', 'title', entry({ title: '{}' })],
    ['FIELD_MISSING', 'author', entry({ author: ' ' })],
    ['FIELD_MISSING', 'author', entry({ author: 'others' })],
    ['FIELD_MISSING', 'year', entry({ year: '' })],
    ['INVALID_DATE', 'year', entry({ year: 'à paraître' })],
    ['INVALID_DATE', 'date', entry({ date: '2015-02-30' })],
    ['INVALID_DATE', 'month', entry({ month: '13' })],
    ['INVALID_DATE', 'month', entry({ month: 'printemps' })],
    ['INVALID_DOI', 'doi', entry({ doi: '10.5555' })],
    ['INVALID_AUTHOR', 'author', entry({ author: 'Fictive, Autrice, Fictif, Auteur' })],
    ['TOO_MANY_AUTHORS', 'author', entry({ author: Array(201).fill('Fictif, Auteur').join(' and ') })],
    [
      'TOO_MANY_KEYWORDS',
      'keywords',
      entry({ keywords: Array.from({ length: 51 }, (_, n) => `mot ${n}`).join(',') }),
    ],
    ['TEXT_TOO_LONG', 'title', entry({ title: 'x'.repeat(501) })],
    ['UNKNOWN_TEX_COMMAND', 'title', entry({ title: 'Un \\nonsense{titre}' })],
    ['UNKNOWN_LANGUAGE', 'language', entry({ language: 'klingon' })],
    ['BROKEN_ENTRY', null, '@article{cle,\n  title {Sans signe},\n}\n'],
  ])('is reported as %s at %s with its line, and the others are stored', async (code, field, bad) => {
    const good = (n: number) => entry({ title: `Titre fictif ${n}`, year: `201${n}` })

    const report = await importPublications(`% Un fichier fictif\n\n${good(1)}\n${bad}\n${good(2)}`)

    expect(report).toEqual({
      stored: 2,
      unchanged: 0,
      rejected: [{ line: 9, code, field, message: expect.stringMatching(/^.{10,300}$/) }],
    })
    expect((await stored()).map(({ publishedOn }) => publishedOn)).toEqual(['2011', '2012'])
  })

  test.each([
    ['a brace', '@article{cle,\n  title = {Jamais {fermé,\n  year = 2015\n}\n'],
    ['a quote', '@article{cle,\n  title = "Jamais fermé,\n  year = 2015\n}\n'],
    ['itself', '@article{cle,\n  title = {Fictif},\n  year = 2015\n'],
    ['a brace, and has an address', '@article{cle,\n  title = {Jamais {fermé, personne@example.org\n}\n'],
  ])('that never closes %s ends where the next one begins', async (_, bad) => {
    const next = entry({ title: 'Une "fin" } ou {non}' }).replace(' } ', ' ')

    const { rejected, ...counts } = await importPublications(`${bad}${next}${entry({ title: 'Encore' })}`)

    expect(counts).toEqual({ stored: 2, unchanged: 0 })
    expect(rejected).toMatchObject([{ line: 1, code: 'BROKEN_ENTRY', field: null }])
  })

  test('that never closes does not take those up to a brace too many with it', async () => {
    const open = '@article{a,\n  title = {Jamais {fermé,\n  year = 2015\n}\n'
    const tooMany = '@article{c,\n  title = {Trop}},\n  year = 2015\n}\n}\n'

    const { stored: count, rejected } = await importPublications(`${open}${entry()}${tooMany}`)

    expect(count).toBe(1)
    expect(rejected).toMatchObject([
      { line: 1, code: 'BROKEN_ENTRY' },
      { line: 10, code: 'FIELD_MISSING' },
    ])
  })

  test('that repeats one of the file names its line', async () => {
    const first = entry({ doi: '10.5555/a' })

    const { stored: count, rejected } = await importPublications(
      `${first}${entry({ doi: '10.5555/A', title: 'Autre' })}`,
    )

    expect(count).toBe(1)
    expect(rejected).toMatchObject([{ line: 7, code: 'DUPLICATE_ENTRY', field: 'doi' }])
    expect(rejected[0]!.message).toContain('line 1')
  })
})

describe('importing again', () => {
  const file = [
    entry({ doi: '10.5555/a', abstract: 'Résumé' }),
    entry({ title: 'Sans DOI', author: 'Fictive, Autrice and others' }),
    entry({ title: 'English', langid: 'english', keywords: 'b, a' }, 'book'),
  ].join('\n')

  test('changes nothing', async () => {
    await importPublications(file)
    const before = await stored()

    const report = await importPublications(file)

    expect(report).toEqual({ stored: 0, unchanged: 3, rejected: [] })
    expect(await stored()).toEqual(before)
  })

  test('three times at once stores each publication once', async () => {
    const reports = await Promise.all([1, 2, 3].map(() => importPublications(file)))

    expect(await stored()).toHaveLength(3)
    expect(reports.reduce((sum, report) => sum + report.stored, 0)).toBe(3)
  })

  test('knows a publication without DOI however its title and first author are written', async () => {
    await importPublications(entry({ title: "L'{\\OE}uvre : fictive", author: "Fictiv{\\'e}, A." }))

    await importPublications(entry({ title: 'L’oeuvre fictive', author: 'FICTIVE, Autrice' }))

    expect(await stored()).toHaveLength(1)
  })

  test('takes over what the file now says, and keeps what it does not know', async () => {
    await storedPublication({
      doi: '10.5555/a',
      title: { fr: 'Ancien', en: 'Old' },
      presentedAtId: 'event-a',
      organisationIds: ['org-a'],
      projectId: 'project-a',
    })

    const report = await importPublications(entry({ doi: '10.5555/a', title: 'Nouveau' }))

    expect(report).toEqual({ stored: 1, unchanged: 0, rejected: [] })
    expect(await stored()).toMatchObject([
      {
        title: { fr: 'Nouveau', en: 'Old' },
        presentedAtId: 'event-a',
        organisationIds: ['org-a'],
        projectId: 'project-a',
      },
    ])
  })

  test('reads and writes 500 publications at a time, with what is told of them', async () => {
    const many = Array.from({ length: 1_001 }, (_, n) => entry({ title: `Titre fictif ${n}` })).join('\n')

    const commands = await commandsOf(['publications'], () => importPublications(many))

    expect(commands.length).toBeLessThanOrEqual(3 * 6)
    expect(await Publication.countDocuments()).toBe(1_001)
  })
})
