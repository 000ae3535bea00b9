import type { Asked, Locale, Made, Page } from '@cluster/subgraph'
import { type CitationStyle, cite } from '../citations/cite.ts'
import type { Context } from '../context.ts'
import { notAcceptable, publicationWithdrawn, unknownParameter } from '../errors/pages.ts'
import { publicationNotFound } from '../errors.ts'
import { formats, written } from '../exports/formats.ts'
import { streamPublications } from '../exports/stream-publications.ts'
import type { Telling } from '../exports/telling.ts'
import type { PublicationRecord } from '../models/publication.ts'
import { accesses, publicationTypes, researchTopics } from '../models/publication.ts'
import { findPublication } from '../operations/find-publication.ts'
import { findNumbers, type SearchWanted } from '../operations/search/search-publications.ts'
import { chosenBy } from './accepted-format.ts'

const root = '/publications'
const statuses = { NOT_ACCEPTABLE: 406, PUBLICATION_WITHDRAWN: 410, UNKNOWN_FORMAT: 404 }

const tellingOf = ({ publicUrl, now }: Context): Telling => ({ publicUrl, now: now() })

/** One publication, in the format that its address ends with, or else that is accepted. */
export const record: Page<Context> = {
  root,
  path: ':name',
  statuses,
  make: async (asked, context) => {
    const [, id = '', ending] = /^(.*?)(?:\.([a-z]+))?$/.exec(asked.path.name!) ?? []
    if (ending !== undefined && !formats[ending]) throw publicationNotFound('id', asked.path.name!)
    const publication = await findPublication(id, context)
    const made =
      ending === undefined
        ? await negotiated(publication, asked, context)
        : inFormat(publication, ending, context)
    const isPublic = publication.state === 'PUBLISHED' || publication.state === 'WITHDRAWN'
    return { ...made, isPublic, ...(ending === undefined ? { headers: { vary: 'accept' } } : {}) }
  },
}

function inFormat(publication: PublicationRecord, ending: string, context: Context): Made {
  const format = formats[ending]!
  // What it was called is told in one of them, with why it was withdrawn.
  if (publication.state === 'WITHDRAWN' && ending !== 'jsonld') throw publicationWithdrawn()
  const body = written(format, publication, tellingOf(context))
  return { type: format.mediaType, name: `${publication._id}.${ending}`, body }
}

const styles: Record<string, CitationStyle> = {
  apa: 'APA',
  chicago: 'CHICAGO',
  'chicago-author-date': 'CHICAGO',
  'iso-690': 'ISO_690',
  iso690: 'ISO_690',
}

async function negotiated(
  publication: PublicationRecord,
  { headers }: Asked,
  context: Context,
): Promise<Made> {
  const chosen = chosenBy(headers.accept)
  if (!chosen) throw notAcceptable()
  if (!('style' in chosen)) return inFormat(publication, chosen.ending, context)
  const style = styles[chosen.style]
  if (!style) throw notAcceptable()
  const locale: Locale = chosen.locale.startsWith('en') ? 'EN' : 'FR'
  const body = await cite(publication, { style, locale, publicUrl: context.publicUrl })
  return { type: 'text/plain; charset=utf-8', name: `${publication._id}.txt`, body: `${body}\n` }
}

/** All that a search finds, written while it is read: `export.bib?search=communs&year=2015`. */
export const results: Page<Context> = {
  root,
  path: 'export.:ending',
  statuses,
  make: async (asked, context) => {
    const ending = asked.path.ending!
    const format = formats[ending]
    if (!format) throw publicationNotFound('id', `export.${ending}`)
    const numbers = await findNumbers(wantedIn(asked.query), context)
    const body = streamPublications(numbers, format, tellingOf(context))
    return { type: format.mediaType, name: `publications.${ending}`, body, isPublic: true }
  },
}

const parameters = ['search', 'type', 'projectId', 'year', 'topic', 'language', 'access', 'author']

/** @throws DomainError UNKNOWN_PARAMETER for what no search has */
function wantedIn(query: Record<string, string>): SearchWanted {
  for (const name of Object.keys(query)) if (!parameters.includes(name)) throw unknownParameter(name)
  const oneOf = <T extends string>(name: string, values: readonly T[]): T | null => {
    const value = query[name]
    if (value === undefined) return null
    if (!values.includes(value as T)) throw unknownParameter(name)
    return value as T
  }
  if (query.year !== undefined && !/^\d{4}$/.test(query.year)) throw unknownParameter('year')
  return {
    search: query.search ?? null,
    filter: {
      type: oneOf('type', publicationTypes),
      topic: oneOf('topic', researchTopics),
      access: oneOf('access', accesses),
      projectId: query.projectId ?? null,
      language: query.language ?? null,
      author: query.author ?? null,
      year: query.year === undefined ? null : Number(query.year),
    },
  }
}
