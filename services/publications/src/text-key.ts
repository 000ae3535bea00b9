import { plainText } from '@cluster/database'
import { sortTextOf, type TranslatedText } from '@cluster/subgraph'
import type { AuthorRecord } from './models/publication.ts'

interface Named {
  title: TranslatedText
  authors: readonly Pick<AuthorRecord, 'name' | 'familyName'>[]
  publishedOn: string
}

/** What tells a publication without DOI from others: year, first author and title, blind to how they are written. */
export function textKey({ title, authors, publishedOn }: Named): string {
  const author = authors[0]?.familyName ?? authors[0]?.name ?? ''
  return [publishedOn.slice(0, 4), plainText(author), sortTextOf(title)].join('|')
}
