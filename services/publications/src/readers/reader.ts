import type { Rejection } from '@cluster/errors'
import type { ReadPublication } from '../operations/import/read-publication.ts'

/** A record of a file, found and not yet read. */
export interface FoundRecord {
  /** The line of the file on which it begins, from 1; of JSON which record it is. */
  line: number
  /** @throws DomainError for the first fault */
  read(): ReadPublication
}

/** The records of a file in a format, and what cannot be taken for one. */
export type Reader = (text: string) => Promise<{ found: FoundRecord[]; rejected: Rejection[] }>
