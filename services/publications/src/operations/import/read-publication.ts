import type { PublicationContent } from '../../models/publication.ts'

/** What a file knows of a publication; what it says nothing of is left out. */
export type ReadPublication = Pick<
  PublicationContent,
  | 'title'
  | 'abstract'
  | 'type'
  | 'language'
  | 'doi'
  | 'publishedOn'
  | 'authors'
  | 'hasMoreAuthors'
  | 'keywords'
> &
  Partial<Pick<PublicationContent, 'licence' | 'source' | 'thesis' | 'topics'>>
