import type { TranslatedText } from '@cluster/subgraph'
import {
  authorMissing,
  invalidDate,
  invalidLanguage,
  notAThesis,
  textTooLong,
  titleMissing,
  tooManyAuthors,
  tooManyKeywords,
  tooManyOrganisations,
} from '../../errors.ts'
import type { AuthorRecord, PublicationContent } from '../../models/publication.ts'
import { isPartialDate } from '../../partial-date.ts'

/** @throws DomainError for the first rule that is broken */
export function checkContent(content: PublicationContent): void {
  const { title, abstract, language, publishedOn, authors, keywords, source, thesis, type } = content
  if (!title.fr && !title.en) throw titleMissing()
  checkLengths('title', title, 500)
  checkLengths('abstract', abstract ?? {}, 10_000)
  if (language !== null && !/^[a-z]{2}$/.test(language)) throw invalidLanguage()
  if (!isPartialDate(publishedOn)) throw invalidDate('publishedOn')
  checkAuthors(authors)
  if (keywords.length > 50 || keywords.some(keyword => !keyword || keyword.length > 100))
    throw tooManyKeywords()
  for (const text of Object.values(source ?? {}))
    if (text && text.length > 300) throw textTooLong('source', 300)
  if (thesis && type !== 'THESIS') throw notAThesis()
  if (thesis) {
    const names = [...thesis.supervisors, ...thesis.jury]
    if (names.length > 30 || names.some(name => name.length > 200)) throw textTooLong('thesis', 200)
    if (thesis.defendedOn !== null && !isPartialDate(thesis.defendedOn)) throw invalidDate('defendedOn')
  }
  if (content.organisationIds.length > 50) throw tooManyOrganisations()
}

/** @throws DomainError TEXT_TOO_LONG where one of the languages has more characters than the limit */
export function checkLengths(field: string, { fr, en }: TranslatedText, limit: number): void {
  if (Math.max(fr?.length ?? 0, en?.length ?? 0) > limit) throw textTooLong(field, limit)
}

function checkAuthors(authors: readonly AuthorRecord[]): void {
  if (authors.length === 0) throw authorMissing()
  if (authors.length > 200) throw tooManyAuthors()
  for (const { name, familyName, affiliations = [] } of authors) {
    if (!name || familyName === '' || affiliations.some(one => !one.name)) throw authorMissing()
    if (affiliations.length > 10) throw tooManyAuthors()
    for (const text of [name, ...affiliations.map(one => one.name)])
      if (text.length > 300) throw textTooLong('authors', 300)
  }
}
