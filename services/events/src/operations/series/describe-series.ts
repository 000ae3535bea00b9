import type { Locale } from '@cluster/subgraph'
import type { SeriesRecord } from '../../models/event.ts'

/** Of what a sentence is made; a rule with more has no plain words. */
const plain = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'WKST']
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'

const french = {
  tag: 'fr-FR',
  units: { DAILY: 'jours', WEEKLY: 'semaines', MONTHLY: 'mois', YEARLY: 'ans' },
  every: { DAILY: 'chaque jour', WEEKLY: 'chaque semaine', MONTHLY: 'chaque mois', YEARLY: 'chaque année' },
  each: (n: string, units: string) => `${units === 'semaines' ? 'toutes' : 'tous'} les ${n} ${units}`,
  on: 'le ',
  nth: { 1: 'premier', 2: 'deuxième', 3: 'troisième', 4: 'quatrième', 5: 'cinquième', [-1]: 'dernier' },
  monthDay: (day: string) => (day === '1' ? '1er' : day === '-1' ? 'dernier jour' : day),
  at: (hour: string) => `à ${hour.replace(':', ' h ')}`,
  until: (day: string) => `jusqu’au ${day}`,
  other: 'plusieurs dates',
}

const english: typeof french = {
  tag: 'en-GB',
  units: { DAILY: 'days', WEEKLY: 'weeks', MONTHLY: 'months', YEARLY: 'years' },
  every: { DAILY: 'every day', WEEKLY: 'every week', MONTHLY: 'every month', YEARLY: 'every year' },
  each: (n, units) => `every ${n} ${units}`,
  on: 'on ',
  nth: {
    1: 'the first',
    2: 'the second',
    3: 'the third',
    4: 'the fourth',
    5: 'the fifth',
    [-1]: 'the last',
  },
  monthDay: day => (day === '-1' ? 'the last day' : `day ${day}`),
  at: hour => `at ${hour}`,
  until: day => `until ${day}`,
  other: 'several dates',
}

/** A series in words: `Every week, on Tuesday, at 18:00, until 2 February 2027`. */
export function describeSeries({ rule, start, last }: SeriesRecord, locale: Locale): string {
  const words = locale === 'EN' ? english : french
  const parts = new Map(rule.split(';').map(part => part.split('=') as [string, string]))
  const until = words.until(format(words, last, { day: 'numeric', month: 'long', year: 'numeric' }))
  const days = [...parts.keys()].every(name => plain.includes(name)) ? daysOf(parts, start, words) : null
  const sentence = days
    ? [often(parts, words), ...days, words.at(start.slice(11, 16)), until].join(', ')
    : `${words.other}, ${until}`
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

function often(parts: ReadonlyMap<string, string>, { every, each, units }: typeof french): string {
  const frequency = parts.get('FREQ') as Frequency
  const interval = parts.get('INTERVAL') ?? '1'
  return interval === '1' ? every[frequency] : each(interval, units[frequency])
}

/** On which days; null where that has no plain words. */
function daysOf(parts: ReadonlyMap<string, string>, start: string, words: typeof french): string[] | null {
  const frequency = parts.get('FREQ') as Frequency
  const days = parts.get('BYDAY')
  const monthDays = parts.get('BYMONTHDAY')
  if (days && monthDays) return null
  if (days) return listed(days.split(','), day => weekday(day, words), words)
  if (monthDays) return listed(monthDays.split(','), day => monthDay(day, words), words)
  if (frequency === 'DAILY') return []
  if (frequency === 'WEEKLY') return [words.on + format(words, start, { weekday: 'long' })]
  if (frequency === 'MONTHLY')
    return listed([`${Number(start.slice(8, 10))}`], day => monthDay(day, words), words)
  return [words.on + format(words, start, { day: 'numeric', month: 'long' })]
}

function listed(
  days: readonly string[],
  name: (day: string) => string | null,
  { on, tag }: typeof french,
): string[] | null {
  const names = days.map(name)
  if (names.includes(null)) return null
  return [new Intl.ListFormat(tag).format(names.map(day => on + day))]
}

function weekday(text: string, words: typeof french): string | null {
  const [, nth, day] = /^([+-]?\d+)?(..)$/.exec(text)!
  // 1 January 2024 was a Monday.
  const name = format(words, `2024-01-0${weekdays.indexOf(day!) + 1}T00:00:00`, { weekday: 'long' })
  if (!nth) return name
  const ordinal = (words.nth as Record<string, string>)[Number(nth)]
  return ordinal ? `${ordinal} ${name}` : null
}

const monthDay = (text: string, words: typeof french): string | null =>
  Number(text) < -1 ? null : words.monthDay(`${Number(text)}`)

const format = ({ tag }: typeof french, local: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(new Date(`${local}Z`))
