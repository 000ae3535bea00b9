import { barChart, type Locale, type Plot } from '@cluster/documents'
import type { Context } from '../../context.ts'
import { invalidYear } from '../../errors.ts'
import { researchTopics } from '../../models/publication.ts'
import { labelOf } from '../../search/labels.ts'

export interface YearCounts {
  year: number
  count: number
  /** In the order of `researchTopics`. */
  ofTopics: number[]
}

const mostYears = 50
const usualYears = 12

/** How many publications there are of each year. @throws DomainError INVALID_YEAR */
export async function countOverTime(
  { from, to }: { from?: number | null; to?: number | null },
  { shelf, now }: Context,
): Promise<YearCounts[]> {
  const { last, isLatest, day, topics } = await shelf()
  const yearOf = (number: number) => Math.floor(day[number]! / 10_000)
  let newest = 0
  for (let number = 1; number <= last; number++)
    if (isLatest[number]) newest = Math.max(newest, yearOf(number))
  const end = to ?? (newest || now().getUTCFullYear())
  const start = from ?? end - usualYears + 1
  if (start < 1000 || end > 2999 || start > end || end - start > mostYears)
    throw invalidYear(from == null ? 'to' : 'from')
  const years = Array.from({ length: end - start + 1 }, (_, n) => ({
    year: start + n,
    count: 0,
    ofTopics: researchTopics.map(() => 0),
  }))
  for (let number = 1; number <= last; number++) {
    const counts = isLatest[number] ? years[yearOf(number) - start] : undefined
    if (!counts) continue
    counts.count += 1
    for (const bit of researchTopics.keys()) if (topics[number]! & (1 << bit)) counts.ofTopics[bit]! += 1
  }
  return years
}

export function plotOverTime(years: readonly YearCounts[], locale: Locale): Plot {
  return barChart({
    title: locale === 'FR' ? 'Publications par année et par thème' : 'Publications by year and topic',
    locale,
    categories: years.map(({ year }) => String(year)),
    series: researchTopics.map((topic, nth) => ({
      name: labelOf(topic, locale),
      values: years.map(({ ofTopics }) => ofTopics[nth]!),
    })),
    width: 720,
    height: 300,
  })
}
