import { DomainError, type ImportReport } from '@cluster/errors'
import { duplicateEntry } from '../../import-errors.ts'
import { readBibtex } from '../../readers/read-bibtex.ts'
import { readCsl } from '../../readers/read-csl.ts'
import { readDataCite } from '../../readers/read-datacite.ts'
import { readRis } from '../../readers/read-ris.ts'
import type { FoundRecord, Reader } from '../../readers/reader.ts'
import { rejection } from '../../readers/rejection.ts'
import { textKey } from '../../text-key.ts'
import type { ReadPublication } from './read-publication.ts'
import { type ReadRecord, storePublications } from './store-publications.ts'

const batchSize = 500

/** By the ending of a file's name. */
export const importFormats = {
  bib: readBibtex,
  ris: readRis,
  json: readCsl,
  xml: readDataCite,
} satisfies Record<string, Reader>
export type ImportFormat = keyof typeof importFormats

/**
 * Stores the publications of a file: new ones, and what the file now says otherwise of known ones, found by their DOI or
 * else by year, first author and title. What else is known of them stays. A bad record is reported and skipped.
 */
export async function importPublications(text: string, format: ImportFormat = 'bib'): Promise<ImportReport> {
  const { found, rejected } = await importFormats[format](text)
  const report: ImportReport = { stored: 0, unchanged: 0, rejected }
  const known = new Map<string, { line: number; doi: string | undefined }>()
  let batch: ReadRecord[] = []
  for (const record of found) {
    const publication = readOrReject(record, known, report)
    if (!publication) continue
    batch.push({ line: record.line, read: publication })
    if (batch.length < batchSize) continue
    await store(batch, report)
    batch = []
  }
  await store(batch, report)
  report.rejected.sort((a, b) => a.line - b.line)
  return report
}

/** @param known where each publication of the file was found first, by its DOI and by what it is called */
function readOrReject(
  { line, read }: FoundRecord,
  known: Map<string, { line: number; doi: string | undefined }>,
  { rejected }: ImportReport,
): ReadPublication | null {
  try {
    const publication = read()
    const { doi } = publication
    const called = textKey(publication)
    const same = doi === undefined ? undefined : known.get(doi)
    const alike = known.get(called)
    if (same) throw duplicateEntry('doi', same.line)
    // Two with DOIs of their own are two.
    if (alike && !(alike.doi && doi)) throw duplicateEntry('title', alike.line)
    for (const key of [called, ...(doi ? [doi] : [])]) known.set(key, { line, doi })
    return publication
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    rejected.push(rejection(line, error))
    return null
  }
}

async function store(batch: readonly ReadRecord[], report: ImportReport): Promise<void> {
  if (batch.length === 0) return
  const { count, rejected } = await storePublications(batch)
  report.stored += count
  report.unchanged += batch.length - count - rejected.length
  report.rejected.push(...rejected)
}
