import type { Readable } from 'node:stream'
import { DomainError } from '@cluster/errors'
import { headerLacksName, notUtf8, unreadableRecord, wrongCellCount } from '../../import-errors.ts'
import { readCsv } from './read-csv.ts'
import { readMember, type ToldMember } from './read-member.ts'

/** A record of the file: what it tells, or why it was refused. */
export type ReadRecord = { line: number; told: ToldMember } | { line: number; fault: DomainError }

/** The records of a file of members, after its header. */
export async function* readMembers(csv: string | Readable, now: Date): AsyncGenerator<ReadRecord> {
  const records = readCsv(csv)
  const header = await records.next()
  const columns = header.done ? null : header.value.cells?.map(cell => cell.toLowerCase())
  if (!columns?.includes('name')) return yield { line: 1, fault: headerLacksName() }

  for await (const { line, cells } of records) {
    try {
      yield { line, told: readMember(rowOf(columns, cells), now) }
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      yield { line, fault: error }
    }
  }
}

/** The cells by column; an empty one tells nothing and is left out. */
function rowOf(columns: string[], cells: string[] | null): Record<string, string> {
  if (!cells) throw unreadableRecord()
  if (cells.length !== columns.length) throw wrongCellCount(cells.length, columns.length)
  // What the decoder puts in the place of bytes that are no UTF-8.
  if (cells.some(cell => cell.includes('\uFFFD'))) throw notUtf8()
  return Object.fromEntries(
    columns.map((column, place) => [column, cells[place]!]).filter(([, cell]) => cell),
  )
}
