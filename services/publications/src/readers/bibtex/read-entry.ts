import type { Entry } from '@retorquere/bibtex-parser'
import { isWorkingPaper } from '../../exports/vocabularies.ts'
import { normaliseDoi } from '../../identifiers/doi.ts'
import { tooManyKeywords, unknownType } from '../../import-errors.ts'
import type { PublicationSourceRecord, PublicationType } from '../../models/publication.ts'
import type { ReadPublication } from '../../operations/import/read-publication.ts'
import { readDate } from '../read-date.ts'
import { readLanguage } from '../read-language.ts'
import { cleanText, neededText } from './clean-text.ts'
import { readAuthors } from './read-authors.ts'

/** Which type of publication the entry types of BibTeX and BibLaTeX are. */
const types: Record<string, PublicationType> = {
  article: 'ARTICLE',
  suppperiodical: 'ARTICLE',
  book: 'BOOK',
  booklet: 'BOOK',
  mvbook: 'BOOK',
  bookinbook: 'CHAPTER',
  inbook: 'CHAPTER',
  incollection: 'CHAPTER',
  suppbook: 'CHAPTER',
  suppcollection: 'CHAPTER',
  dataset: 'DATA_SET',
  report: 'REPORT',
  techreport: 'REPORT',
  conference: 'TALK',
  inproceedings: 'TALK',
  mastersthesis: 'THESIS',
  phdthesis: 'THESIS',
  thesis: 'THESIS',
  unpublished: 'WORKING_PAPER',
}

/** Reads an entry. @throws DomainError one of `import-errors.ts` or INVALID_DOI, for the first fault */
export function readEntry({ type, fields }: Entry): ReadPublication {
  const known = types[type.toLowerCase()]
  if (!known) throw unknownType(type)
  const language = readLanguage(fields.langid ?? fields.language)
  const inItsLanguage = (text: string) => (language === 'en' ? { en: text } : { fr: text })
  const title = neededText('title', fields.title, 500)
  const subtitle = cleanText('subtitle', fields.subtitle, 500)
  const abstract = cleanText('abstract', fields.abstract, 10_000)
  const source = readSource(fields)
  return {
    title: inItsLanguage(subtitle ? `${title}${language === 'en' ? '' : ' '}: ${subtitle}` : title),
    ...(abstract ? { abstract: inItsLanguage(abstract) } : {}),
    type:
      known === 'REPORT' && isWorkingPaper(cleanText('type', fields.type as string, 300))
        ? 'WORKING_PAPER'
        : known,
    language,
    publishedOn: readDate({ date: fields.date, year: fields.year, month: fields.month }),
    ...readAuthors(fields.author),
    keywords: readKeywords(fields.keywords),
    ...(fields.doi ? { doi: readDoi(fields.doi) } : {}),
    ...(source ? { source } : {}),
  }
}

/** Where it appeared; null when the entry says nothing of it. */
function readSource(fields: Entry['fields']): PublicationSourceRecord | null {
  const first = (...names: string[]): string | null => {
    for (const name of names) {
      const value = fields[name] as string | readonly string[] | undefined
      const text = cleanText(name, typeof value === 'object' ? value.join(', ') : value, 300)
      if (text) return text
    }
    return null
  }
  const pages = first('pages')
  const source = {
    title: first('journaltitle', 'journal', 'booktitle', 'series'),
    volume: first('volume'),
    issue: first('issue', 'number'),
    // A LaTeX range has two hyphens.
    pages: pages?.replace(/\s*(?:--?|[–—])\s*/g, '-') ?? null,
    publisher: first('publisher', 'institution', 'school', 'organization'),
    place: first('location', 'address'),
  }
  return Object.values(source).some(Boolean) ? source : null
}

// BibTeX files escape what LaTeX would take for its own.
const readDoi = (text: string): string => normaliseDoi(text.replace(/\\(?=[_%&#{}])/g, ''))

function readKeywords(keywords: readonly string[] = []): string[] {
  if (keywords.length > 50) throw tooManyKeywords()
  return keywords.flatMap(keyword => cleanText('keywords', keyword, 100) ?? [])
}
