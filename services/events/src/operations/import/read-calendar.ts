/** A line of an iCalendar file, unfolded, and where it began in the file. */
export interface ContentLine {
  number: number
  text: string
}

/** What a calendar says for all its events. */
export interface Calendar {
  timeZone: string | null
  /** Its VTIMEZONE components, each as the text between BEGIN and END. */
  zones: string[]
  isCancellation: boolean
}

/** A VEVENT as it stands in the file, without the alarms in it. */
export interface CalendarRecord {
  line: number
  lines: ContentLine[]
  calendar: Calendar
  /** False when the file or another event began before its END. */
  isComplete: boolean
}

const emptyCalendar = (): Calendar => ({ timeZone: null, zones: [], isCancellation: false })

/**
 * Cuts a file of calendars (RFC 5545) into its events before anything is parsed, so that one broken event
 * does not lose the others.
 * @returns null when it is no calendar at all
 */
export function readCalendar(ics: string): CalendarRecord[] | null {
  const records: CalendarRecord[] = []
  let calendar: Calendar | null = null
  let record: CalendarRecord | null = null
  let zone: string[] | null = null
  let nested: string | null = null
  for (const line of unfold(ics)) {
    const { number, text } = line
    const [, edge, component] = /^(BEGIN|END):([\w-]+)$/.exec(text.trim().toUpperCase()) ?? []
    if (edge === 'BEGIN' && component === 'VCALENDAR') {
      calendar = emptyCalendar()
      record = zone = nested = null
    } else if (!calendar) {
      // Nothing before the calendar counts.
    } else if (edge === 'BEGIN' && component === 'VEVENT') {
      record = { line: number, lines: [], calendar, isComplete: false }
      records.push(record)
      zone = nested = null
    } else if (edge === 'END' && (component === 'VEVENT' || component === 'VCALENDAR')) {
      if (record && component === 'VEVENT') record.isComplete = true
      record = zone = nested = null
    } else if (nested) {
      if (edge === 'END' && component === nested) nested = null
    } else if (record) {
      if (edge === 'BEGIN') nested = component!
      else record.lines.push(line)
    } else if (component === 'VTIMEZONE') {
      if (edge === 'END' && zone) calendar.zones.push(zone.join('\r\n'))
      zone = edge === 'BEGIN' ? [] : null
    } else if (zone) zone.push(text)
    else readProperty(calendar, text)
  }
  return calendar && records
}

function readProperty(calendar: Calendar, text: string): void {
  const [, name, value] = /^([\w-]+)(?:;[^:]*)?:(.*)$/.exec(text) ?? []
  if (name?.toUpperCase() === 'X-WR-TIMEZONE') calendar.timeZone = value!.trim() || null
  if (name?.toUpperCase() === 'METHOD') calendar.isCancellation = value!.trim().toUpperCase() === 'CANCEL'
}

function* unfold(ics: string): Iterable<ContentLine> {
  let line: ContentLine | null = null
  for (const [index, text] of ics
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (line && /^[ \t]/.test(text)) line.text += text.slice(1)
    else {
      if (line?.text.trim()) yield line
      line = { number: index + 1, text }
    }
  }
  if (line?.text.trim()) yield line
}
