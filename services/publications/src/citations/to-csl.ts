import { datePartsOf, inOwnLanguage } from '../exports/own-words.ts'
import { genreOf, licenceNames, typeNames } from '../exports/vocabularies.ts'
import type { AuthorRecord, PublicationRecord } from '../models/publication.ts'

export interface CslName {
  family?: string
  given?: string
  literal?: string
}

/** An item of CSL-JSON (1.0.2), as far as publications have something for it. */
export interface CslItem {
  id: string
  type: string
  [variable: string]: unknown
}

/** A publication as CSL-JSON, in the language in which it is written. */
export function toCsl(publication: PublicationRecord, publicUrl: string): CslItem {
  const { _id, type, language, doi, publishedOn, authors, abstract, keywords, source, thesis, licence } =
    publication
  const genre = genreOf(publication)
  const variables = {
    title: inOwnLanguage(publication.title, publication),
    author: authors.map(nameOf),
    issued: { 'date-parts': [datePartsOf(publishedOn)] },
    abstract: abstract && inOwnLanguage(abstract, publication),
    language,
    DOI: doi,
    URL: `${publicUrl}/publications/${_id}`,
    keyword: keywords.join(', '),
    genre,
    license: licence && licenceNames[licence].url,
    'container-title': source?.title,
    ...(type === 'TALK' ? { 'event-title': source?.title } : {}),
    volume: source?.volume,
    ...(type === 'REPORT' || type === 'WORKING_PAPER' ? { number: source?.issue } : { issue: source?.issue }),
    page: source?.pages,
    publisher: source?.publisher,
    'publisher-place': source?.place,
    contributor: thesis?.supervisors.map(literal => ({ literal })),
    version: publication.version > 1 ? String(publication.version) : null,
  }
  const known = Object.entries(variables).filter(
    ([, value]) => value != null && value !== '' && !(Array.isArray(value) && value.length === 0),
  )
  return { id: _id, type: typeNames[type].csl, ...Object.fromEntries(known) }
}

const nameOf = ({ name, givenName, familyName }: AuthorRecord): CslName =>
  familyName ? { family: familyName, ...(givenName ? { given: givenName } : {}) } : { literal: name }
