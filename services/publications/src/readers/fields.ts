import {
  fieldMissing,
  invalidAuthor,
  invalidDate,
  textTooLong,
  tooManyAuthors,
  tooManyKeywords,
} from '../import-errors.ts'
import type { AuthorRecord, PublicationSourceRecord } from '../models/publication.ts'
import { isPartialDate } from '../partial-date.ts'

/** A text on one line in the form in which texts are stored; null when it is empty. @throws DomainError TEXT_TOO_LONG */
export function plainField(field: string, text: unknown, limit: number): string | null {
  const clean = (typeof text === 'string' || typeof text === 'number' ? String(text) : '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
  if (clean.length > limit) throw textTooLong(field, limit)
  return clean || null
}

/** The same of one that must be there. @throws DomainError FIELD_MISSING as well */
export function neededField(field: string, text: unknown, limit: number): string {
  const clean = plainField(field, text, limit)
  if (!clean) throw fieldMissing(field)
  return clean
}

/** @throws DomainError INVALID_DATE */
export function dateField(field: string, text: string): string {
  if (!isPartialDate(text)) throw invalidDate(field, text.slice(0, 100))
  return text
}

/** @throws DomainError FIELD_MISSING or TOO_MANY_AUTHORS */
export function checkedAuthors(authors: AuthorRecord[]): AuthorRecord[] {
  if (authors.length === 0) throw fieldMissing('author')
  if (authors.length > 200) throw tooManyAuthors()
  return authors
}

/** @throws DomainError TOO_MANY_KEYWORDS or TEXT_TOO_LONG */
export function keywordsFrom(texts: readonly string[]): string[] {
  const keywords = [...new Set(texts.flatMap(text => plainField('keywords', text, 100) ?? []))]
  if (keywords.length > 50) throw tooManyKeywords()
  return keywords
}

interface NameParts {
  family?: unknown
  given?: unknown
  suffix?: unknown
  /** The name of a body. */
  literal?: unknown
}

/** @throws DomainError INVALID_AUTHOR where there is no name, or TEXT_TOO_LONG */
export function authorFrom({ family, given, suffix, literal }: NameParts): AuthorRecord {
  const none = { orcid: null, personId: null, affiliations: [] }
  const familyName = plainField('author', family, 200)
  const givenName = plainField('author', given, 200)
  if (!familyName) {
    const name = plainField('author', literal ?? given, 200)
    if (!name) throw invalidAuthor('')
    return { name, givenName: null, familyName: null, ...none }
  }
  const name = [givenName, familyName, plainField('author', suffix, 50)].filter(Boolean).join(' ')
  return { name, givenName, familyName, ...none }
}

/** Where it appeared; null where nothing is said of it. @throws DomainError TEXT_TOO_LONG */
export function sourceFrom(
  given: { [Field in keyof PublicationSourceRecord]: unknown },
): PublicationSourceRecord | null {
  const pages = plainField('pages', given.pages, 300)
  const source = {
    title: plainField('source', given.title, 300),
    volume: plainField('volume', given.volume, 300),
    issue: plainField('issue', given.issue, 300),
    pages: pages?.replace(/\s*(?:--?|[–—])\s*/g, '-') ?? null,
    publisher: plainField('publisher', given.publisher, 300),
    place: plainField('place', given.place, 300),
  }
  return Object.values(source).some(Boolean) ? source : null
}
