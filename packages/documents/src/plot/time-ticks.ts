import { scaleUtc } from 'd3-scale'
import { type Locale, languageTag } from '../locale.ts'

const dayMs = 86_400_000

/** Where a scale of time is named, and how: by years, months or days, whichever fits its length. */
export function timeTicks([from, to]: readonly [Date, Date], locale: Locale): { at: Date; text: string }[] {
  const days = (to.getTime() - from.getTime()) / dayMs
  const format: Intl.DateTimeFormatOptions =
    days > 3 * 366
      ? { year: 'numeric' }
      : days > 60
        ? { month: 'short', year: '2-digit' }
        : { day: 'numeric', month: 'short' }
  const written = new Intl.DateTimeFormat(languageTag(locale), { ...format, timeZone: 'UTC' })
  const ticks = scaleUtc([from, to], [0, 1]).ticks(6)
  // Over a few days the scale would name hours, which all read as the same day.
  const texts = ticks.map(at => ({ at, text: written.format(at) }))
  return texts.filter(({ text }, nth) => text !== texts[nth - 1]?.text)
}
