import { createRequire } from 'node:module'
import { subgraphUnderTest } from '@cluster/testkit'
import { describe, expect, test } from '@jest/globals'
import { SaxesParser } from 'saxes'
import { buildPublications } from '../src/build.ts'
import { cite } from '../src/citations/cite.ts'
import { formats, written } from '../src/exports/formats.ts'
import {
  Publication,
  type PublicationRecord,
  type PublicationType,
  publicationTypes,
} from '../src/models/publication.ts'
import { type ImportFormat, importPublications } from '../src/operations/import/import-publications.ts'
import { author, newPublication } from './fixtures.ts'

subgraphUnderTest(buildPublications, [Publication])

// Others' parsers, to see what they make of what we write.
const require = createRequire(import.meta.url)
const { Cite } = require('@citation-js/core')
require('@citation-js/plugin-ris')
require('@citation-js/plugin-bibtex')

const telling = { publicUrl: 'https://quartier.example', now: new Date('2030-01-01T00:00:00Z') }
const write = (ending: string, ...publications: PublicationRecord[]) => {
  const format = formats[ending]!
  return (
    format.before + publications.map(one => format.write(one, telling)).join(format.between) + format.after
  )
}

/** A publication with all that formats have a place for. */
const full = (type: PublicationType, given: Partial<PublicationRecord> = {}): PublicationRecord =>
  newPublication({
    _id: `pub-${type.toLowerCase().replace('_', '-')}`,
    type,
    title: { fr: `L’Œuvre d’été à 50 % & l’ESS : ${type.toLowerCase().replace('_', ' ')}` },
    abstract: { fr: 'Où l’on étudie ~ 100 % des {communs} d’un #quartier.' },
    doi: `10.5555/fictif_${type.toLowerCase()}.2`,
    language: 'fr',
    publishedOn: '2015-06-30',
    authors: [
      author('Éloïse', 'de la Fictive'),
      author('Jean-François', 'D’Exemple'),
      { name: 'Laboratoire fictif', givenName: null, familyName: null, orcid: null },
    ],
    keywords: ['économie sociale', 'communs'],
    source: {
      title: type === 'BOOK' ? 'Cahiers fictifs' : 'Revue fictive d’économie',
      volume: '12',
      issue: '3',
      pages: '12-34',
      publisher: 'Presses fictives & Cie',
      place: 'Lille',
    },
    ...given,
  })

const contentOf = ({
  type,
  title,
  abstract,
  doi,
  language,
  publishedOn,
  authors,
  keywords,
}: PublicationRecord) => ({
  ...{ type, title, abstract, doi, language, publishedOn, keywords: [...keywords].sort() },
  authors: authors.map(({ name, givenName, familyName }) => ({ name, givenName, familyName })),
})

describe.each(['bib', 'ris', 'json', 'xml'] as ImportFormat[])('what we write as .%s', ending => {
  test.each(publicationTypes)('of a %s is read again as the same', async type => {
    const publication = full(type)

    const report = await importPublications(write(ending, publication), ending)

    expect(report).toEqual({ stored: 1, unchanged: 0, rejected: [] })
    const read = (await Publication.findOne().lean<PublicationRecord>())!
    expect(contentOf(read)).toEqual(contentOf(publication))
    const { title, volume, issue, pages, publisher } = publication.source!
    expect(read.source).toMatchObject({ title, volume, issue, pages, publisher })
  })

  test('of many is read again, and changes nothing of those that are there', async () => {
    const many = publicationTypes.map(type => full(type, { topics: ['COMMONS'], licence: 'CC_BY_4_0' }))
    many.push(
      newPublication({
        title: { en: 'The {Commons} of a FICTITIOUS Town' },
        language: 'en',
        publishedOn: '2014',
        authors: [{ name: 'Seule', givenName: null, familyName: 'Seule', orcid: null }],
      }),
    )
    await Publication.insertMany(many)
    const before = await Publication.find().sort({ _id: 1 }).lean<PublicationRecord[]>()

    const report = await importPublications(write(ending, ...many), ending)

    expect(report.rejected).toEqual([])
    const after = await Publication.find().sort({ _id: 1 }).lean<PublicationRecord[]>()
    expect(after.map(contentOf)).toEqual(before.map(contentOf))
    expect(report).toMatchObject({ stored: 0, unchanged: many.length })
  })
})

describe('others read what we write', () => {
  const cslTypes: Record<PublicationType, string> = {
    ARTICLE: 'article-journal',
    BOOK: 'book',
    CHAPTER: 'chapter',
    DATA_SET: 'dataset',
    REPORT: 'report',
    TALK: 'paper-conference',
    THESIS: 'thesis',
    WORKING_PAPER: 'report',
  }

  test.each(publicationTypes)('BibTeX and RIS of a %s, with its type, its names, accents and DOI', type => {
    const publication = full(type)
    for (const ending of ['bib', 'ris']) {
      const [item] = new Cite(write(ending, publication)).data

      expect(item.type).toBe(cslTypes[type])
      expect(item.DOI).toBe(publication.doi)
      expect(item.title.replace(/<[^>]+>/g, '')).toBe(publication.title.fr)
      const names = item.author.map((name: Record<string, string>) =>
        [name.given, name['dropping-particle'], name['non-dropping-particle'], name.family, name.literal]
          .filter(Boolean)
          .join(' '),
      )
      expect(names).toEqual(['Éloïse de la Fictive', 'Jean-François D’Exemple', 'Laboratoire fictif'])
      // Of a chapter in RIS they read the year only.
      expect([[2015], [2015, 6]]).toContainEqual(item.issued['date-parts'][0].slice(0, 2))
    }
  })

  test.each(['xml', 'xml-one'])('XML that is well formed, as %s', kind => {
    const odd = full('ARTICLE', { title: { fr: 'Un <titre> & "des" signes \u0001\ud800', en: ']]>' } })
    const xml = kind === 'xml' ? write('xml', odd, full('THESIS')) : written(formats.xml!, odd, telling)
    const texts: string[] = []
    const parser = new SaxesParser({ xmlns: true })
    parser.on('error', error => {
      throw error
    })
    parser.on('text', text => texts.push(text))
    parser.write(xml).close()

    expect(texts).toContain('Un <titre> & "des" signes \ufffd')
  })

  test('JSON-LD, one alone or many', () => {
    const one = JSON.parse(written(formats.jsonld!, full('THESIS'), telling))
    const many = JSON.parse(write('jsonld', full('THESIS'), full('BOOK')))

    expect(one).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Thesis',
      '@id': 'https://doi.org/10.5555/fictif_thesis.2',
      isAccessibleForFree: true,
      author: [{ '@type': 'Person', familyName: 'de la Fictive' }, {}, { '@type': 'Organization' }],
    })
    expect(many['@graph']).toHaveLength(2)
  })
})

describe('citations', () => {
  const english = full('ARTICLE', {
    language: 'en',
    title: { en: 'The commons' },
    authors: [author('Ann', 'Fictitious')],
  })
  const cited = (style: 'APA' | 'CHICAGO' | 'ISO_690', locale: 'FR' | 'EN', publication = full('THESIS')) =>
    cite(publication, { style, locale, publicUrl: telling.publicUrl })

  test.each([
    ['APA', 'FR', /^de la Fictive, É\., D’Exemple, J\.-F\.,? (et|&) Laboratoire fictif\. \(2015\)\./],
    ['APA', 'EN', /^de la Fictive, É\., D’Exemple, J\.-F\., & Laboratoire fictif\. \(2015\)\./],
    ['CHICAGO', 'FR', /Éloïse.*Jean-François D’Exemple, et Laboratoire fictif/],
    ['CHICAGO', 'EN', /Éloïse.*Jean-François D’Exemple, and Laboratoire fictif/],
    ['ISO_690', 'FR', /^DE LA FICTIVE, Éloïse/],
    ['ISO_690', 'EN', /DE LA FICTIVE, Éloïse/],
  ] as const)(
    'in %s and %s have the names, the year, and say that it is a thesis',
    async (style, locale, names) => {
      const text = await cited(style, locale)

      expect(text).toMatch(names)
      expect(text).toContain('2015')
      expect(text).toContain('L’Œuvre d’été à 50 % & l’ESS')
      expect(text).toMatch(/10\.5555\/fictif_thesis\.2/)
      expect(text).toMatch(/thèse/i)
      expect(text).not.toMatch(/<|&amp;/)
    },
  )

  test('of one after another do not mix', async () => {
    const [one, other] = [await cited('APA', 'FR'), await cited('APA', 'FR', english)]

    expect(other).toContain('Fictitious, A. (2015')
    expect(await cited('APA', 'FR')).toBe(one)
  })
})
