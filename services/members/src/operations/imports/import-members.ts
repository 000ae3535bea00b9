import type { Readable } from 'node:stream'
import type { DomainError, ImportReport } from '@cluster/errors'
import type { Measure } from '../../models/composition-day.ts'
import type { ToldAtLine } from './plan-member.ts'
import { readMembers } from './read-members.ts'
import { type Import, storeMembers } from './store-members.ts'

const batchSize = 500

/**
 * Stores the organisations of a CSV file; its columns are told in the README. A bad record is reported and
 * skipped. What the file does not have, or leaves empty, stays as it is; running it twice changes nothing.
 * @param csv the text of the file, or a stream of it
 * @param measure what the rule of the statutes counts in
 */
export async function importMembers(
  csv: string | Readable,
  now: Date,
  measure: Measure = 'HEADCOUNT',
): Promise<ImportReport> {
  const report: ImportReport = { stored: 0, unchanged: 0, rejected: [] }
  const refuse = (line: number, { code, field, message }: DomainError) => {
    report.rejected.push({ line, code, field, message })
  }
  const given: Import = { now, measure, claims: new Map(), held: [] }
  const store = async (records: ToldAtLine[], isLast = false) => {
    if (records.length === 0) return
    const { stored, unchanged, held, refused, claims } = await storeMembers(records, given, isLast)
    report.stored += stored
    report.unchanged += unchanged
    given.held.push(...held)
    for (const { line, fault } of refused) refuse(line, fault)
    for (const [id, line] of claims) given.claims.set(id, line)
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
  const waiting = given.held.splice(0).map(({ record }) => record)
  for (let at = 0; at < waiting.length; at += batchSize) await store(waiting.slice(at, at + batchSize), true)
  report.rejected.sort((a, b) => a.line - b.line)
  return report
}
