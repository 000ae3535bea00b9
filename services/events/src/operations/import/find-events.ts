import { DomainError } from '@cluster/errors'
import { dateNotInSeries, duplicateUid, notACalendar, seriesMissing } from '../../errors/import.ts'
import { expandSeries } from '../series/expand.ts'
import {
  type CalendarEvent,
  calendarEventFrom,
  type ImportedDate,
  type ImportedEvent,
} from './event-from-calendar.ts'
import { readCalendar } from './read-calendar.ts'

/** An event of a file, with the dates that are not as its series has them. */
export interface Imported {
  /** Where it begins in the file. */
  line: number
  event: ImportedEvent
  dates: ImportedDate[]
}

interface Rejected {
  line: number
  error: DomainError
}

interface Read {
  line: number
  record: CalendarEvent
}

/** The sound events of a file, each UID once, in the order of their first record; and what was wrong with others. */
export function findEvents(ics: string): { found: Imported[]; rejected: Rejected[] } {
  const rejected: Rejected[] = []
  const sound = <T>(line: number, read: () => T): T | null => {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      rejected.push({ line, error })
      return null
    }
  }
  const records = readCalendar(ics)
  if (!records) rejected.push({ line: 1, error: notACalendar() })
  const events = new Map<string, Imported>()
  const dates: Read[] = []
  for (const raw of records ?? []) {
    const { line } = raw
    const record = sound(line, () => calendarEventFrom(raw))
    if (record?.isDate) dates.push({ line, record })
    const event = record && !record.isDate && sound(line, () => record.event())
    if (!event) continue
    const next = { line, event, dates: [] }
    const before = events.get(event.importedUid)
    const isNewer = !before || event.importedSequence > before.event.importedSequence
    if (before) rejected.push({ line: (isNewer ? before : next).line, error: duplicateUid() })
    if (isNewer) events.set(event.importedUid, next)
  }
  for (const [uid, records] of Map.groupBy(dates, ({ record }) => record.uid)) {
    const series = events.get(uid)
    const known = series?.event.series ? datesOf(series.event) : null
    const own = new Map<string, ImportedDate>()
    for (const { line, record } of records)
      sound(line, () => {
        if (!series || !known) throw seriesMissing()
        const date = record.date(series.event)
        const { recurrenceId, sequence, isCancelled } = date
        if ((own.get(recurrenceId)?.sequence ?? -1) >= sequence) throw duplicateUid()
        // What is not held is called off already.
        if (!known.has(recurrenceId) && !isCancelled) throw dateNotInSeries(recurrenceId)
        own.set(recurrenceId, date)
      })
    if (series) events.set(uid, withDates(series, [...own.values()]))
  }
  return { found: [...events.values()], rejected }
}

const datesOf = ({ series, timeZone }: ImportedEvent): ReadonlySet<string> =>
  new Set(expandSeries(series!, timeZone).dates.map(({ local }) => local))

/** A series with its single dates: those that are called off are its exceptions. */
function withDates(imported: Imported, own: readonly ImportedDate[]): Imported {
  const importedDatesSequence = own.reduce((sum, { sequence }) => sum + sequence + 1, 0)
  const event = { ...imported.event, importedDatesSequence }
  const dates = own.filter(({ isCancelled }) => !isCancelled)
  const cancelled = own.filter(({ isCancelled }) => isCancelled).map(({ recurrenceId }) => recurrenceId)
  if (cancelled.length === 0) return { ...imported, event, dates }
  const exceptions = [...new Set([...event.series!.exceptions, ...cancelled])].sort()
  const series = { ...event.series!, exceptions }
  const last = expandSeries(series, event.timeZone).dates.at(-1)?.local
  if (!last) return { ...imported, event: { ...event, status: 'CANCELLED' }, dates: [] }
  return { ...imported, event: { ...event, series: { ...series, last } }, dates }
}
