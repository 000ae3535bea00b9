import { plainText } from '@cluster/database'
import type { AuthorRecord, PublicationRecord } from '../models/publication.ts'
import { inOwnLanguage } from './own-words.ts'
import type { Telling } from './telling.ts'
import { genreOf, typeNames } from './vocabularies.ts'

const languageNames: Record<string, string> = {
  fr: 'french',
  en: 'english',
  de: 'german',
  es: 'spanish',
  it: 'italian',
}
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** What BibTeX calls where a publication of a type appeared, and who published it. */
function sourceNames(type: PublicationRecord['type']): { title: string; publisher: string; issue: string } {
  if (type === 'ARTICLE') return { title: 'journal', publisher: 'publisher', issue: 'number' }
  if (type === 'THESIS') return { title: 'series', publisher: 'school', issue: 'number' }
  if (type === 'REPORT' || type === 'WORKING_PAPER')
    return { title: 'series', publisher: 'institution', issue: 'number' }
  if (type === 'BOOK' || type === 'DATA_SET')
    return { title: 'series', publisher: 'publisher', issue: 'number' }
  return { title: 'booktitle', publisher: 'publisher', issue: 'number' }
}

/** A publication as an entry of BibTeX, in UTF-8, with the exact date and the language as BibLaTeX has them. */
export function toBibtex(publication: PublicationRecord, { publicUrl }: Telling): string {
  const { _id, type, doi, publishedOn, abstract, keywords, language, source, hasMoreAuthors } = publication
  const [year, month] = publishedOn.split('-')
  const names = sourceNames(type)
  const authors = [...publication.authors.map(author), ...(hasMoreAuthors ? ['others'] : [])]
  const fields: [string, string | null | undefined][] = [
    ['author', authors.join(' and ')],
    // A second pair of braces keeps capitals as they are.
    ['title', `{${latex(inOwnLanguage(publication.title, publication))}}`],
    ['year', year],
    ['date', publishedOn],
    ['type', textOf(genreOf(publication))],
    [names.title, textOf(source?.title)],
    ['volume', textOf(source?.volume)],
    [names.issue, textOf(source?.issue)],
    ['pages', textOf(source?.pages?.replace('-', '--'))],
    [names.publisher, textOf(source?.publisher)],
    ['address', textOf(source?.place)],
    ['doi', doi],
    ['url', `${publicUrl}/publications/${_id}`],
    ['langid', language && (languageNames[language] ?? language)],
    ['keywords', textOf(keywords.map(keyword => keyword.replaceAll(',', ' ')).join(', '))],
    ['abstract', textOf(abstract && inOwnLanguage(abstract, publication))],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = {${value}}` : []))
  // Its name, not a text, that styles write it in their own language.
  if (month) lines.splice(3, 0, `  month = ${months[Number(month) - 1]}`)
  return `@${typeNames[type].bibtex}{${keyOf(publication)},\n${lines.join(',\n')}\n}\n\n`
}

/** `delafictive2015-3f2a`: readable, and no other's. */
function keyOf({ _id, authors, publishedOn }: PublicationRecord): string {
  const name = plainText(authors[0]!.familyName ?? authors[0]!.name).replace(/[^a-z]/g, '')
  return `${name.slice(0, 20) || 'publication'}${publishedOn.slice(0, 4)}-${_id.replace(/[^\w-]/g, '').slice(-24)}`
}

function author({ name, givenName, familyName }: AuthorRecord): string {
  if (!familyName) return `{${latex(name)}}`
  // A suffix stands between the two, and only the whole name has it.
  const suffix = name.slice(`${givenName ?? ''} ${familyName}`.trim().length).trim()
  return [familyName, ...(suffix ? [suffix] : []), ...(givenName ? [givenName] : [])].map(latex).join(', ')
}

const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
/** Letters with accents stay as they are; what LaTeX would take for its own is escaped. */
const latex = (text: string): string => text.replace(/[\\~^]|[&%$#_{}]/g, sign => signs[sign] ?? `\\${sign}`)
const textOf = (text: string | null | undefined): string | null => (text ? latex(text) : null)
