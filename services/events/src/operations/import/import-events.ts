import { DomainError, type ImportReport, type Rejection } from '@cluster/errors'
import { findEvents } from './find-events.ts'
import { storeImported } from './store-imported.ts'

const batchSize = 100

/**
 * Stores the events of an iCalendar file (RFC 5545) as published events of an organisation, series with all their dates.
 * Past ones are history, and welcome. A record that breaks a rule is reported and skipped.
 * @param ics the text of the file
 */
export async function importEvents(
  ics: string,
  options: { organiserId: string; now: Date },
): Promise<ImportReport> {
  const { found, rejected } = findEvents(ics)
  const report: ImportReport = {
    stored: 0,
    unchanged: 0,
    rejected: rejected.map(({ line, error }) => rejection(line, error)),
  }
  for (let start = 0; start < found.length; start += batchSize) {
    const batch = found.slice(start, start + batchSize)
    for (const [index, outcome] of (await storeImported(batch, options)).entries()) {
      if (outcome instanceof DomainError) report.rejected.push(rejection(batch[index]!.line, outcome))
      else report[outcome] += 1
    }
  }
  report.rejected.sort((a, b) => a.line - b.line)
  return report
}

/** How the file calls the fields of an event. */
const propertyOf: Record<string, string> = {
  title: 'SUMMARY',
  description: 'DESCRIPTION',
  venue: 'LOCATION',
  startsAt: 'DTSTART',
  endsAt: 'DTEND',
  timeZone: 'TZID',
  rule: 'RRULE',
  additions: 'RDATE',
  exceptions: 'EXDATE',
}

function rejection(line: number, { code, field, message }: DomainError): Rejection {
  return { line, code, field: field && (propertyOf[field] ?? field), message }
}
