import type { Zone } from './zone.ts'

const longest = 75
/** No character of a JavaScript string is more than three bytes of UTF-8. */
const shortEnough = Math.floor(longest / 3)

/**
 * The text of a calendar (RFC 5545): lines folded, ended by CRLF.
 * @param head the properties of the calendar beside VERSION and PRODID
 * @param entries the properties of each VEVENT
 */
export function writeCalendar(
  head: readonly string[],
  zones: readonly Zone[],
  entries: readonly (readonly string[])[],
): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Initiatives et Cité//events//FR', ...head]
  for (const { rules } of zones) lines.push(...rules)
  for (const entry of entries) lines.push('BEGIN:VEVENT', ...entry, 'END:VEVENT')
  lines.push('END:VCALENDAR', '')
  return lines.map(fold).join('\r\n')
}

/** RFC 5545, 3.1: no line has more than 75 bytes, and no character is cut. */
function fold(line: string): string {
  if (line.length <= shortEnough || Buffer.byteLength(line) <= longest) return line
  const parts: string[] = []
  for (let start = 0; start < line.length; ) {
    // The space before all but the first.
    const room = parts.length === 0 ? longest : longest - 1
    let end = Math.min(start + room, line.length)
    for (let over = room; over > 0; ) {
      over = Buffer.byteLength(line.slice(start, end)) - room
      if (over > 0) end -= Math.ceil(over / 3)
    }
    if (isInside(line, end)) end -= 1
    parts.push(line.slice(start, end))
    start = end
  }
  return parts.join('\r\n ')
}

/** Between the two halves of a character. */
function isInside(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}
