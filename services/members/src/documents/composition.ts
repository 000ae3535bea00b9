import { trusted } from '@cluster/database'
import { type Locale, lineChart, plotToSvg } from '@cluster/documents'
import { choiceIn, dayIn, invalidParameter, localeIn, type Page } from '@cluster/subgraph'
import { addDays, addYears, dayOf } from '@cluster/time'
import type { Context } from '../context.ts'
import { CompositionDay, type CompositionDayRecord, type Measure } from '../models/composition-day.ts'
import { defaultPercent, shareOf } from '../operations/composition/ess-rule.ts'
import { findCluster } from '../operations/composition/find-cluster.ts'
import { findCounts } from '../operations/composition/find-composition.ts'

/** So long a period can be, in years: a picture is no archive. */
const mostYears = 50

type Step = 'DAY' | 'MONTH' | 'QUARTER' | 'YEAR'

/**
 * How the share of the ESS among the members went, as a picture for everybody:
 * `composition.svg?from=2025-01-01&to=2025-12-31&by=MONTH&measure=VOTES&locale=EN`.
 */
export const compositionPlot: Page<Context> = {
  path: 'composition.svg',
  make: async (asked, { now, rules }) => {
    const today = dayOf(now())
    const to = dayIn(asked, 'to') ?? today
    const from = dayIn(asked, 'from') ?? addYears(to, -1)
    if (to > today) throw invalidParameter('to', `${today} or earlier`)
    if (from > to || from < addYears(to, -mostYears))
      throw invalidParameter('from', `not after ${to}, nor more than ${mostYears} years before`)
    const by = choiceIn(asked, 'by', ['DAY', 'MONTH', 'QUARTER', 'YEAR'])
    const measure = choiceIn(asked, 'measure', [rules.essMeasure, 'HEADCOUNT', 'VOTES', 'CAPITAL'])
    const [days, cluster] = await Promise.all([compositionBetween(from, to), findCluster()])
    const plot = plotOf(lastOfEach(days, by), {
      measure,
      threshold: cluster?.statutoryEssShare ?? defaultPercent,
      span: { from, to },
      locale: localeIn(asked),
    })
    return {
      type: 'image/svg+xml',
      name: `composition-${from}-${to}.svg`,
      body: plotToSvg(plot),
      isPublic: true,
    }
  },
}

/** What the members came to on the first day of a period, and on each day of it that changed it. */
async function compositionBetween(from: string, to: string): Promise<CompositionDayRecord[]> {
  const [counts, changed] = await Promise.all([
    findCounts(from),
    CompositionDay.find({ _id: trusted({ $gt: from, $lte: to }) })
      .sort({ _id: 1 })
      .lean<CompositionDayRecord[]>(),
  ])
  return [{ _id: from, counts }, ...changed]
}

/** The first day, and the last one of each step. */
function lastOfEach([first, ...days]: CompositionDayRecord[], by: Step): CompositionDayRecord[] {
  const lasts = new Map(days.map(day => [stepOf(day._id, by), day]))
  return first ? [first, ...lasts.values()] : []
}

function stepOf(day: string, by: Step): string {
  if (by === 'QUARTER') return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`
  return day.slice(0, { DAY: 10, MONTH: 7, YEAR: 4 }[by])
}

const words = {
  FR: {
    title: 'Part de l’économie sociale et solidaire parmi les adhérents',
    share: { HEADCOUNT: 'en nombre d’adhérents', VOTES: 'en voix', CAPITAL: 'en capital' },
    threshold: 'seuil des statuts',
  },
  EN: {
    title: 'Share of the social and solidarity economy among the members',
    share: { HEADCOUNT: 'in members', VOTES: 'in votes', CAPITAL: 'in capital' },
    threshold: 'threshold of the statutes',
  },
}

interface Wanted {
  measure: Measure
  threshold: number
  span: { from: string; to: string }
  locale: Locale
}

function plotOf(days: readonly CompositionDayRecord[], { measure, threshold, span, locale }: Wanted) {
  const said = words[locale]
  // One day alone would be a picture without width.
  const from = span.from === span.to ? addDays(span.to, -1) : span.from
  return lineChart({
    title: said.title,
    locale,
    from,
    to: span.to,
    unit: '%',
    isStepped: true,
    series: [
      {
        name: said.share[measure],
        points: days.map(({ _id: on, counts }) => ({
          on,
          value: Math.floor(shareOf(counts[measure]) * 100) / 100,
        })),
      },
      { name: said.threshold, points: [{ on: from, value: threshold }] },
    ],
  })
}
