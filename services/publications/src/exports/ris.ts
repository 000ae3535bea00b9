import type { AuthorRecord, PublicationRecord } from '../models/publication.ts'
import { inOwnLanguage } from './own-words.ts'
import type { Telling } from './telling.ts'
import { genreOf, typeNames } from './vocabularies.ts'

/** A publication as a record of RIS, in UTF-8. */
export function toRis(publication: PublicationRecord, { publicUrl }: Telling): string {
  const { _id, type, doi, publishedOn, abstract, keywords, language, source } = publication
  const [year = '', month = '', day = ''] = publishedOn.split('-')
  const [first, last] = source?.pages?.split('-') ?? []
  const lines: [string, string | null | undefined][] = [
    ['TY', typeNames[type].ris],
    ['ID', _id],
    ...publication.authors.map((one): [string, string] => ['AU', author(one)]),
    ['TI', inOwnLanguage(publication.title, publication)],
    ['PY', year],
    ['DA', `${year}/${month}/${day}/`],
    ['M3', genreOf(publication)],
    [type === 'ARTICLE' ? 'JO' : 'T2', source?.title],
    ['VL', source?.volume],
    ['IS', source?.issue],
    ['SP', first],
    ['EP', last],
    ['PB', source?.publisher],
    ['CY', source?.place],
    ['DO', doi],
    ['UR', `${publicUrl}/publications/${_id}`],
    ['LA', language],
    ...keywords.map((keyword): [string, string] => ['KW', keyword]),
    ['AB', abstract && inOwnLanguage(abstract, publication)],
  ]
  const written = lines.flatMap(([tag, value]) =>
    value ? `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n` : [],
  )
  return `${written.join('')}ER  - \r\n\r\n`
}

// "Family, Given, Suffix"; what has no comma is a body, or one name.
function author({ name, givenName, familyName }: AuthorRecord): string {
  if (!familyName) return name.replaceAll(',', ' ')
  const suffix = name.slice(`${givenName ?? ''} ${familyName}`.trim().length).trim()
  return [familyName, givenName ?? '', ...(suffix ? [suffix] : [])].join(', ')
}
