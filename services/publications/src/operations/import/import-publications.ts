import { DomainError, type ImportReport } from '@cluster/errors'
import { type ParsedEntry, parseFile } from '../../bibtex/parse-file.ts'
import { readEntry } from '../../bibtex/read-entry.ts'
import { rejection } from '../../bibtex/rejection.ts'
import { duplicateEntry } from '../../import-errors.ts'
import { textKey } from '../../text-key.ts'
import type { ReadPublication } from './read-publication.ts'
import { storePublications } from './store-publications.ts'

const batchSize = 500

/**
 * Stores the publications of a BibTeX or BibLaTeX file: new ones, and what the file now says otherwise of known
 * ones, found by their DOI or else by year, first author and title. What else is known of them stays.
 */
export async function importPublications(bib: string): Promise<ImportReport> {
  const { entries, rejected } = await parseFile(bib)
  const report: ImportReport = { stored: 0, unchanged: 0, rejected }
  const lines = new Map<string, number>()
  let batch: ReadPublication[] = []
  for (const entry of entries) {
    const publication = readOrReject(entry, lines, report)
    if (!publication) continue
    batch.push(publication)
    if (batch.length < batchSize) continue
    await store(batch, report)
    batch = []
  }
  await store(batch, report)
  report.rejected.sort((a, b) => a.line - b.line)
  return report
}

/** @param lines where each publication of the file was found first */
function readOrReject(
  entry: ParsedEntry,
  lines: Map<string, number>,
  { rejected }: ImportReport,
): ReadPublication | null {
  try {
    const publication = readEntry(entry)
    const key = publication.doi ?? textKey(publication)
    const before = lines.get(key)
    if (before) throw duplicateEntry(publication.doi ? 'doi' : 'title', before)
    lines.set(key, entry.line)
    return publication
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    rejected.push(rejection(entry.line, error))
    return null
  }
}

async function store(batch: readonly ReadPublication[], report: ImportReport): Promise<void> {
  if (batch.length === 0) return
  const stored = await storePublications(batch)
  report.stored += stored
  report.unchanged += batch.length - stored
}
