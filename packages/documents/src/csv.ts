import type { Readable } from 'node:stream'
import { Readable as Source } from 'node:stream'
import { stringify } from 'csv-stringify'

/** What stands in a cell; null for nothing. */
export type Cell = string | number | null

/**
 * Rows as a CSV file (RFC 4180) that a French Excel opens by a double click: UTF-8 with a byte order mark, `;` between
 * cells. A text that a spreadsheet would run as a formula has an apostrophe before it.
 * @param rows read one by one, as fast as the stream is read
 */
export function csvStream(
  header: readonly string[],
  rows: Iterable<Cell[]> | AsyncIterable<Cell[]>,
): Readable {
  const lines = stringify({
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    // A line break of its own would end the line for whoever does not wait for both signs.
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  })
  const source = Source.from(withHeader(header, rows))
  // A reader that goes away ends the reading of rows, and rows that fail end the file in the middle, not as if whole.
  source.on('error', error => lines.destroy(error))
  lines.on('close', () => source.destroy())
  return source.pipe(lines)
}

async function* withHeader(
  header: readonly string[],
  rows: Iterable<Cell[]> | AsyncIterable<Cell[]>,
): AsyncIterable<readonly Cell[]> {
  yield header
  yield* rows
}
