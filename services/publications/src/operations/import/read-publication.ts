import type { PublicationContent } from '../../models/publication.ts'

/** What a file knows of a publication; what it says nothing of is left out. */
export type ReadPublication = Pick<
  PublicationContent,
  'title' | 'abstract' | 'type' | 'language' | 'doi' | 'publishedOn' | 'authors' | 'keywords'
> &
  Partial<Pick<PublicationContent, 'hasMoreAuthors' | 'licence' | 'source' | 'thesis' | 'topics'>>
