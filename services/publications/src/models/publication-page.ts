import type { Page } from '@cluster/database'
import type { Counts } from '../search/filter.ts'
import type { PublicationRecord } from './publication.ts'

/** A page of publications; what is told of all of them is found out where it is asked for. */
export interface PublicationConnectionRecord extends Page<PublicationRecord> {
  /** Left out in the lists of events and projects. */
  found?(): Promise<FoundPublications>
}

/** What is told of all publications that were found. */
export interface FoundPublications {
  totalCount: number
  counts: Counts
  /** The names of authors that are counted. */
  nameOf(author: string): string
  didYouMean: string | null
}
