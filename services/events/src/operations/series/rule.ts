import { Temporal } from 'temporal-polyfill'
import { invalidRule, ruleWithoutEnd } from '../../errors.ts'
import { localOf, readIn } from './local-time.ts'

/** The parts of a recurrence rule (RFC 5545, 3.3.10) by their names, as they are written. */
export type Rule = ReadonlyMap<string, string>

/** A number, or several with commas between them, from one to another. */
const numbers = (least: number, greatest: number, isSigned = false) => {
  const isOne = (text: string) => {
    if (!(isSigned ? /^[+-]?\d{1,6}$/ : /^\d{1,6}$/).test(text)) return false
    const size = Math.abs(Number(text))
    return size >= least && size <= greatest
  }
  return (text: string) => text.split(',').every(isOne)
}
const one = (least: number, greatest: number) => (text: string) =>
  !text.includes(',') && numbers(least, greatest)(text)
const like = (pattern: RegExp) => (text: string) => pattern.test(text)

const forms: Record<string, (text: string) => boolean> = {
  // What is held many times a day is many events, and has no local time of its own in the hour that comes twice.
  FREQ: like(/^(DAILY|WEEKLY|MONTHLY|YEARLY)$/),
  INTERVAL: one(1, 1_000),
  COUNT: one(1, 999_999),
  UNTIL: like(/^\d{8}(T\d{6}Z?)?$/),
  BYHOUR: numbers(0, 23),
  BYMINUTE: numbers(0, 59),
  BYSECOND: numbers(0, 59),
  BYDAY: like(/^([+-]?[1-9]\d?)?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-9]\d?)?(MO|TU|WE|TH|FR|SA|SU))*$/),
  BYMONTHDAY: numbers(1, 31, true),
  BYYEARDAY: numbers(1, 366, true),
  BYWEEKNO: numbers(1, 53, true),
  BYMONTH: numbers(1, 12),
  BYSETPOS: numbers(1, 366, true),
  WKST: like(/^(MO|TU|WE|TH|FR|SA|SU)$/),
}

/**
 * Reads a rule of an event in a zone. Its UNTIL becomes an instant, as RFC 5545 has it beside a DTSTART with a zone; a day is
 * taken as a whole.
 * @throws DomainError INVALID_RULE or RULE_WITHOUT_END
 */
export function readRule(text: string, timeZone: string): Rule {
  if (text.length > 500) throw invalidRule('it has more than 500 characters')
  const rule = new Map<string, string>()
  for (const part of text.toUpperCase().split(';')) {
    const [name = '', value = '', ...more] = part.split('=')
    if (more.length > 0 || !Object.hasOwn(forms, name) || !forms[name]!(value) || rule.has(name))
      throw invalidRule(`${JSON.stringify(part)} is not to be read there`)
    rule.set(name, value)
  }
  if (!rule.has('FREQ')) throw invalidRule('FREQ is missing')
  if (rule.has('COUNT') && rule.has('UNTIL')) throw invalidRule('it has both COUNT and UNTIL')
  if (!rule.has('COUNT') && !rule.has('UNTIL')) throw ruleWithoutEnd()
  return rule.has('UNTIL') ? endingAt(rule, untilOf(rule.get('UNTIL')!, timeZone)) : rule
}

export const writeRule = (rule: Rule): string => [...rule].map(part => part.join('=')).join(';')

/** The rule up to an instant, and no further. */
export function endingAt(rule: Rule, until: Date): Rule {
  const { COUNT: _, ...rest } = Object.fromEntries(rule)
  return new Map(Object.entries({ ...rest, UNTIL: `${until.toISOString().replace(/[-:]|\.\d+/g, '')}` }))
}

/** The instant after which a rule has no date; null where it counts them. */
export function endOf(rule: Rule): Date | null {
  const until = rule.get('UNTIL')
  return until ? new Date(Temporal.Instant.from(until).epochMilliseconds) : null
}

function untilOf(text: string, timeZone: string): Date {
  try {
    if (text.endsWith('Z')) return new Date(Temporal.Instant.from(text).epochMilliseconds)
    const local = Temporal.PlainDateTime.from(text.includes('T') ? text : `${text}T235959`)
    const zoned = local.toZonedDateTime(timeZone)
    return new Date(zoned.epochMilliseconds)
  } catch {
    throw invalidRule(`UNTIL=${text} is not a day of the calendar`)
  }
}

/** The rule where all of its dates are moved on the clocks: its end moves with them. */
export function movedRule(rule: Rule, step: Temporal.Duration, timeZone: string): Rule {
  const until = endOf(rule)
  if (!until || step.blank) return rule
  const moved = Temporal.PlainDateTime.from(localOf(until, timeZone)).add(step)
  return endingAt(rule, readIn(moved, timeZone).at)
}
