import type { EventRecord } from '../../models/event.ts'
import { expandRule } from '../series/expand.ts'
import { endingAt, readRule, writeRule } from '../series/rule.ts'

/**
 * The rule of a series for other programs. Where the clocks skip one of its dates, some count that and others do not: the
 * rule then says when it ends, instead of how many dates it has.
 */
export function ruleFor({ series, timeZone }: Pick<EventRecord, 'series' | 'timeZone'>): string {
  const { rule: text, start, skipped } = series!
  if (skipped.length === 0) return text
  const rule = readRule(text, timeZone)
  if (!rule.has('COUNT')) return text
  return writeRule(endingAt(rule, expandRule(rule, start, timeZone).dates.at(-1)!.at))
}
