import type { Readable } from 'node:stream'
import type { DomainError, ImportReport } from '@cluster/errors'
import { takeOverMembers } from '../membership/take-over-members.ts'
import { readMembers } from './read-members.ts'
import { storeMembers, type ToldAtLine } from './store-members.ts'

const batchSize = 500

/**
 * Stores the organisations of a CSV file; its columns are told in the README. A bad record is reported and
 * skipped. What the file does not have, or leaves empty, stays as it is; running it twice changes nothing.
 * @param csv the text of the file, or a stream of it
 */
export async function importMembers(csv: string | Readable, now: Date): Promise<ImportReport> {
  const report: ImportReport = { stored: 0, unchanged: 0, rejected: [] }
  const refuse = (line: number, { code, field, message }: DomainError) => {
    report.rejected.push({ line, code, field, message })
  }
  const claims = new Map<string, number>()
  const store = async (records: ToldAtLine[]) => {
    const { stored, refused } = await storeMembers(records, claims, refuse)
    report.stored += stored
    report.unchanged += records.length - stored - refused
  }

  let batch: ToldAtLine[] = []
  for await (const record of readMembers(csv, now)) {
    if ('fault' in record) refuse(record.line, record.fault)
    else batch.push(record)
    if (batch.length === batchSize) {
      await store(batch)
      batch = []
    }
  }
  await store(batch)
  await takeOverMembers(now)
  report.rejected.sort((a, b) => a.line - b.line)
  return report
}
