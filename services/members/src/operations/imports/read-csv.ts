import type { Readable } from 'node:stream'
import { parse } from 'csv-parse/sync'
import { readLines } from './read-lines.ts'

export interface CsvRecord {
  /** The line on which it begins, from 1. */
  line: number
  /** Null for a record that cannot be read. */
  cells: string[] | null
}

/** The most lines that a record may have: what goes on for longer began with a quote that is never closed. */
const mostLines = 100

/**
 * The records of a CSV file (RFC 4180), blank ones left out; `;` is the delimiter when the header has one.
 *
 * Records are told apart here and parsed one by one, because a parser that reads on loses its place at a wrong
 * quote, and all that follows: here the line is given up and reading begins again at the next.
 */
export async function* readCsv(csv: string | Readable): AsyncGenerator<CsvRecord> {
  const lines = readLines(csv)
  const ahead: string[] = []
  const has = async (place: number): Promise<boolean> => {
    if (place < ahead.length) return true
    const { value, done } = await lines.next()
    if (!done) ahead.push(value)
    return !done
  }

  let delimiter: string | undefined
  for (let line = 1; await has(0); ) {
    let text = ahead[0]!
    if (text.trim() !== '') delimiter ??= text.includes(';') ? ';' : ','
    let taken = 1
    while (isOpen(text) && taken < mostLines && (await has(taken))) text += `\n${ahead[taken++]}`
    const cells = cellsOf(text, delimiter)
    if (!cells) taken = 1
    if (!cells || cells.some(cell => cell !== '')) yield { line, cells }
    ahead.splice(0, taken)
    line += taken
  }
}

/** True while a quoted cell goes on: a quote within one is doubled, so that their number tells. */
function isOpen(text: string): boolean {
  return text.split('"').length % 2 === 0
}

function cellsOf(text: string, delimiter = ','): string[] | null {
  if (text.trim() === '') return []
  try {
    const [cells, ...others] = parse(text, { delimiter, relax_column_count: true })
    return cells && others.length === 0 ? cells.map(cell => cell.trim()) : null
  } catch {
    return null
  }
}
