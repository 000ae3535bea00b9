import { DomainError, type ImportReport, type Rejection } from '@cluster/errors'
import { duplicateUid, notACalendar } from '../../errors/import.ts'
import { eventFromCalendar, type ImportedEvent } from './event-from-calendar.ts'
import { readCalendar } from './read-calendar.ts'
import { storeImported } from './store-imported.ts'

interface Found {
  line: number
  event: ImportedEvent
}

const batchSize = 200

/**
 * Stores the events of an iCalendar file (RFC 5545) as published events of an organisation. Past ones are
 * history, and welcome. A record that breaks a rule is reported and skipped.
 * @param ics the text of the file
 */
export async function importEvents(
  ics: string,
  options: { organiserId: string; now: Date },
): Promise<ImportReport> {
  const report: ImportReport = { stored: 0, unchanged: 0, rejected: [] }
  const found = findEvents(ics, report.rejected)
  for (let start = 0; start < found.length; start += batchSize) {
    const batch = found.slice(start, start + batchSize)
    const events = batch.map(({ event }) => event)
    for (const [index, outcome] of (await storeImported(events, options)).entries()) {
      if (outcome instanceof DomainError) report.rejected.push(rejection(batch[index]!.line, outcome))
      else report[outcome] += 1
    }
  }
  report.rejected.sort((a, b) => a.line - b.line)
  return report
}

/** The sound events of a file, each UID once, in the order of their first record. */
function findEvents(ics: string, rejected: Rejection[]): Found[] {
  const records = readCalendar(ics)
  if (!records) rejected.push(rejection(1, notACalendar()))
  const found = new Map<string, Found>()
  for (const record of records ?? []) {
    try {
      const next = { line: record.line, event: eventFromCalendar(record) }
      const { importedUid: uid, importedSequence: sequence } = next.event
      const before = found.get(uid)
      const isNewer = !before || sequence > before.event.importedSequence
      if (before) rejected.push(rejection((isNewer ? before : next).line, duplicateUid()))
      if (isNewer) found.set(uid, next)
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      rejected.push(rejection(record.line, error))
    }
  }
  return [...found.values()]
}

/** How the file calls the fields of an event. */
const propertyOf: Record<string, string> = {
  title: 'SUMMARY',
  description: 'DESCRIPTION',
  venue: 'LOCATION',
  endsAt: 'DTEND',
  timeZone: 'TZID',
}

function rejection(line: number, { code, field, message }: DomainError): Rejection {
  return { line, code, field: field && (propertyOf[field] ?? field), message }
}
