import { isWorkingPaper } from '../exports/vocabularies.ts'
import { normaliseDoi } from '../identifiers/doi.ts'
import { brokenEntry, fieldMissing, unknownType } from '../import-errors.ts'
import type { PublicationType } from '../models/publication.ts'
import type { ReadPublication } from '../operations/import/read-publication.ts'
import {
  authorFrom,
  checkedAuthors,
  dateField,
  keywordsFrom,
  neededField,
  plainField,
  sourceFrom,
} from './fields.ts'
import { readLanguage } from './read-language.ts'
import type { Reader } from './reader.ts'
import { rejection } from './rejection.ts'

/** The types of CSL, and of Crossref's JSON, which has the rest alike. */
const types: Record<string, PublicationType> = {
  article: 'WORKING_PAPER',
  'article-journal': 'ARTICLE',
  'article-magazine': 'ARTICLE',
  'article-newspaper': 'ARTICLE',
  book: 'BOOK',
  'book-chapter': 'CHAPTER',
  chapter: 'CHAPTER',
  dataset: 'DATA_SET',
  dissertation: 'THESIS',
  'journal-article': 'ARTICLE',
  manuscript: 'WORKING_PAPER',
  monograph: 'BOOK',
  'paper-conference': 'TALK',
  'posted-content': 'WORKING_PAPER',
  'proceedings-article': 'TALK',
  report: 'REPORT',
  speech: 'TALK',
  thesis: 'THESIS',
}

type Item = Record<string, unknown>
type Name = Record<string, unknown>

/** Reads CSL-JSON: one item, or a list of them. */
export const readCsl: Reader = async text => {
  let items: unknown
  try {
    items = JSON.parse(text)
  } catch {
    return { found: [], rejected: [rejection(1, brokenEntry('the file is no JSON'))] }
  }
  const list = Array.isArray(items) ? items : [items]
  return { found: list.map((item, n) => ({ line: n + 1, read: () => readItem(item) })), rejected: [] }
}

// Crossref has lists of one where CSL has texts.
const single = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)

function readItem(item: unknown): ReadPublication {
  if (typeof item !== 'object' || item === null) throw brokenEntry('it is no object')
  const given = item as Item
  const type = types[String(given.type)]
  if (!type) throw unknownType(String(given.type).slice(0, 100))
  const language = readLanguage(typeof given.language === 'string' ? given.language : undefined)
  const inItsLanguage = (words: string) => (language === 'en' ? { en: words } : { fr: words })
  const abstract = plainField('abstract', given.abstract, 10_000)
  const source = sourceFrom({
    title: single(given['container-title']),
    volume: given.volume,
    issue: given.issue ?? given.number,
    pages: given.page,
    publisher: given.publisher,
    place: given['publisher-place'],
  })
  return {
    title: inItsLanguage(neededField('title', single(given.title), 500)),
    ...(abstract ? { abstract: inItsLanguage(abstract) } : {}),
    type: type === 'REPORT' && isWorkingPaper(given.genre as string) ? 'WORKING_PAPER' : type,
    language,
    publishedOn: dateOf(given),
    authors: checkedAuthors(namesIn(given.author).map(authorOf)),
    keywords: keywordsFrom(typeof given.keyword === 'string' ? given.keyword.split(/[,;]/) : []),
    ...(typeof given.DOI === 'string' && given.DOI ? { doi: normaliseDoi(given.DOI) } : {}),
    ...(source ? { source } : {}),
  }
}

const namesIn = (names: unknown): Name[] =>
  Array.isArray(names) ? names.filter(name => typeof name === 'object' && name !== null) : []

function authorOf(name: Name) {
  const particles = [name['dropping-particle'], name['non-dropping-particle']].filter(Boolean)
  const family = name.family ? [...particles, name.family].join(' ').replace(/(['’]) /g, '$1') : undefined
  return authorFrom({ family, given: name.given, suffix: name.suffix, literal: name.literal ?? name.name })
}

function dateOf({ issued, published }: Item): string {
  const date = (issued ?? published) as { 'date-parts'?: unknown[][]; raw?: unknown } | undefined
  const parts = date?.['date-parts']?.[0]
  if (!parts) {
    if (typeof date?.raw === 'string') return dateField('issued', date.raw)
    throw fieldMissing('issued')
  }
  return dateField(
    'issued',
    parts
      .slice(0, 3)
      .map((part, n) => String(part).padStart(n === 0 ? 4 : 2, '0'))
      .join('-'),
  )
}
