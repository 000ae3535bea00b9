import { newId } from '@cluster/database'
import { DomainError, type ImportReport } from '@cluster/errors'
import { type ParsedEntry, parseFile } from '../bibtex/parse-file.ts'
import { type ReadPublication, readEntry } from '../bibtex/read-entry.ts'
import { rejection } from '../bibtex/rejection.ts'
import { duplicateEntry } from '../import-errors.ts'
import { Publication } from '../models/publication.ts'

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
    const key = publication.doi ?? publication.textKey!
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

// MongoDB does not write what is there just so, and says how many it did write.
async function store(batch: readonly ReadPublication[], report: ImportReport): Promise<void> {
  if (batch.length === 0) return
  const writes = batch.map(({ doi, textKey, title, abstract, ...rest }) => ({
    updateOne: {
      filter: doi ? { doi } : { textKey },
      update: {
        $set: { ...rest, ...paths('title', title), ...paths('abstract', abstract) },
        $setOnInsert: { _id: newId(), presentedAtId: null, organisationIds: [], projectId: null },
      },
      upsert: true,
    },
  }))
  const { upsertedCount, modifiedCount } = await Publication.bulkWrite(writes as never, { ordered: false })
  report.stored += upsertedCount + modifiedCount
  report.unchanged += batch.length - upsertedCount - modifiedCount
}

// A translation that the file does not have stays.
const paths = (field: string, text: object = {}): object =>
  Object.fromEntries(Object.entries(text).map(([language, value]) => [`${field}.${language}`, value]))
