/** A line of iCalendar (RFC 5545, 3.1) before it is folded: `SUMMARY;LANGUAGE=fr:Repas`. */
type Parameters = Readonly<Record<string, string>>

/** What of a zone a line needs: see `Zone`. */
interface Clocks {
  name: string
  localOf(at: number): string | null
}

/** A property whose value has its form already: a number, a word of RFC 5545, a rule, an address. */
export function valueLine(name: string, value: string | number, parameters: Parameters = {}): string {
  let line = name
  for (const key in parameters) line += `;${key}=${quoted(parameters[key]!)}`
  return `${line}:${value}`
}

/** A property of text, whatever people wrote. */
export const textLine = (name: string, text: string, parameters: Parameters = {}): string =>
  valueLine(name, escaped(text), parameters)

/** A property outside of RFC 5545, such as X-WR-CALNAME: nothing says that its value is text. */
export const nameLine = (name: string, text: string): string => valueLine(name, withoutControls(text))

/** A property that is an instant, in UTC. @param at milliseconds since 1970; what is less than a second is left out */
export const instantLine = (name: string, at: number): string => valueLine(name, basic(iso(at), 'Z'))

/**
 * A property that is an instant, on the clocks of a zone. Of what those clocks show twice, since they are put back, RFC 5545
 * has the first meant, and some programs take the second: it is written in UTC.
 * @param at milliseconds since 1970
 */
export function zonedLine(name: string, at: number, zone: Clocks): string {
  const local = zone.localOf(at)
  return local === null ? instantLine(name, at) : valueLine(name, basic(local), { TZID: zone.name })
}

/** A property that is local times of a zone, in the form that its clocks show: EXDATE, RDATE. */
export const localLine = (name: string, locals: readonly string[], zone: Clocks): string =>
  valueLine(name, locals.map(local => basic(local)).join(), { TZID: zone.name })

/** `2026-12-01T18:00:00` as iCalendar writes it. */
export const basic = (local: string, suffix = ''): string =>
  local.slice(0, 4) +
  local.slice(5, 7) +
  local.slice(8, 13) +
  local.slice(14, 16) +
  local.slice(17, 19) +
  suffix

const iso = (at: number): string => new Date(at).toISOString()

// What is neither a tab nor an end of line is no text (RFC 5545, 3.1).
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it takes out
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g
const textOf = (given: string): string => given.replace(/\r\n?/g, '\n').replace(controls, '')
const withoutControls = (text: string): string => textOf(text).replaceAll('\n', ' ')

const escaped = (text: string): string =>
  special.test(text)
    ? textOf(text)
        .replace(/[\\;,]/g, '\\$&')
        .replaceAll('\n', '\\n')
    : text
// biome-ignore lint/suspicious/noControlCharactersInRegex: what is to be looked at closer
const special = /[\\;,\u0000-\u001f\u007f]/

// A quote cannot be written at all (RFC 5545, 3.2).
function quoted(value: string): string {
  if (/^[\w/+-]*$/.test(value)) return value
  const text = withoutControls(value)
  return /[",;:]/.test(text) ? `"${text.replaceAll('"', "'")}"` : text
}
