import type { Entry } from '@retorquere/bibtex-parser'
import { normaliseDoi } from '../doi.ts'
import { tooManyKeywords, unknownType } from '../import-errors.ts'
import type { PublicationRecord } from '../models/publication.ts'
import { textKey } from '../text-key.ts'
import { cleanText, neededText } from './clean-text.ts'
import { readAuthors } from './read-authors.ts'
import { readDate } from './read-date.ts'
import { readLanguage } from './read-language.ts'

/** What a BibTeX file knows of a publication. */
export type ReadPublication = Omit<
  PublicationRecord,
  '_id' | 'presentedAtId' | 'organisationIds' | 'projectId'
>

/** Which type of publication the entry types of BibTeX and BibLaTeX are. */
const types: Record<string, PublicationRecord['type']> = {
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
  const read = {
    title: inItsLanguage(subtitle ? `${title}${language === 'en' ? '' : ' '}: ${subtitle}` : title),
    ...(abstract ? { abstract: inItsLanguage(abstract) } : {}),
    type: known,
    language,
    publishedOn: readDate({ date: fields.date, year: fields.year, month: fields.month }),
    ...readAuthors(fields.author),
    keywords: readKeywords(fields.keywords),
  }
  return { ...read, ...(fields.doi ? { doi: readDoi(fields.doi) } : { textKey: textKey(read) }) }
}

// BibTeX files escape what LaTeX would take for its own.
const readDoi = (text: string): string => normaliseDoi(text.replace(/\\(?=[_%&#{}])/g, ''))

function readKeywords(keywords: readonly string[] = []): string[] {
  if (keywords.length > 50) throw tooManyKeywords()
  return keywords.flatMap(keyword => cleanText('keywords', keyword, 100) ?? [])
}
