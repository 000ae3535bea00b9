import type { Rejection } from '@cluster/errors'
import type { Entry, ParseError } from '@retorquere/bibtex-parser'
import { brokenEntry, invalidAuthor } from '../../import-errors.ts'
import { rejection } from '../rejection.ts'
import { type Chunk, lineOf, splitFile } from './split-file.ts'

export interface ParsedEntry extends Entry {
  /** The line of the file on which it begins, from 1. */
  line: number
}

export interface ParsedFile {
  entries: ParsedEntry[]
  rejected: Rejection[]
}

/** The entries of a BibTeX file, their LaTeX as Unicode, and those that cannot be read. */
export async function parseFile(bib: string): Promise<ParsedFile> {
  // Loaded when a file is imported, since it is some 15 MB that the subgraph has no use for.
  const { FieldMode, parse } = await import('@retorquere/bibtex-parser')
  const otherPeople = FieldMode.creatorlist.filter(field => field !== 'author')
  const strings: Record<string, string> = {}
  const file: ParsedFile = { entries: [], rejected: [] }
  for (const chunk of splitFile(bib)) {
    const library = parse(chunk.text, {
      sentenceCase: false,
      applyCrossRef: false,
      fieldMode: { keywords: 'richtext' },
      verbatimFields: otherPeople,
      strings,
    })
    Object.assign(strings, library.strings)
    const refused = firstRefusal(library.errors, chunk)
    if (refused) file.rejected.push(refused)
    for (const entry of library.entries) {
      const line = lineOf(entry.input, chunk)
      // What could not be read to its end has no input.
      if (entry.input && line !== refused?.line) file.entries.push({ ...entry, line })
    }
  }
  inheritDates(file.entries)
  return file
}

// One a chunk: after a fault the parser takes every "@" for an entry, that of an e-mail address as well.
function firstRefusal(errors: readonly ParseError[], chunk: Chunk): Rejection | null {
  for (const { error, input = '' } of errors) {
    if (/^@\w+\s*[{(]/.test(input)) {
      return rejection(lineOf(input, chunk), brokenEntry(error.split(/ at line |\n/)[0]!.slice(0, 200)))
    }
    // A name of more than three parts would be cut short.
    if (/unexpected \d+-part name/.test(error))
      return rejection(lineOf('@', chunk), invalidAuthor(input.slice(0, 200)))
  }
  return null
}

// A paper of proceedings may leave its year to them (crossref).
function inheritDates(entries: readonly ParsedEntry[]): void {
  const byKey = new Map(entries.map(entry => [entry.key.toLowerCase(), entry]))
  for (const { fields } of entries) {
    const parent = fields.crossref && byKey.get(fields.crossref.toLowerCase())
    if (!parent || fields.year || fields.date) continue
    for (const field of ['date', 'year', 'month']) {
      const value = parent.fields[field]
      if (value) fields[field] = value
    }
  }
}
