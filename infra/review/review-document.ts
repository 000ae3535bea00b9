import {
  type Block,
  barChart,
  type Document,
  dayText,
  heading,
  type Locale,
  languageTag,
  lineChart,
  numberText,
  paragraph,
  picture,
  table,
} from '@cluster/documents'
import type { Figures, Indicator } from './figures.ts'
import { monthsOf } from './period.ts'
import { words } from './words.ts'

interface Numbered extends Indicator {
  /** `2.1`: the first indicator of the second objective. */
  number: string
}

/** The review of a partnership's year: what was wanted, what came of it, and how it went. */
export function reviewDocument(
  figures: Figures,
  { locale, writtenAt }: { locale: Locale; writtenAt: Date },
): Document {
  const said = words[locale]
  const { year, until, partner } = figures
  const objectives = figures.objectives.map(({ title, indicators }, nth) => ({
    title: `${nth + 1}. ${title}`,
    indicators: indicators.map((one, place): Numbered => ({ ...one, number: `${nth + 1}.${place + 1}` })),
  }))
  const all = objectives.flatMap(({ indicators }) => indicators)
  return {
    title: `${said.title} ${year}`,
    subtitle: partner,
    locale,
    author: said.author,
    writtenAt,
    blocks: [
      ...(until < `${year}-12-31` ? [paragraph(said.until(dayText(until)))] : []),
      ...partnershipBlocks(figures, locale),
      heading(said.objectives),
      ...(objectives.length > 0 ? overview(all, locale) : [paragraph(said.noObjectives)]),
      ...objectives.flatMap(({ title, indicators }) => {
        const series = indicators.flatMap(one => seriesOf(one, figures, locale))
        return series.length > 0 ? [heading(title, 2), ...series] : []
      }),
      ...eventBlocks(figures, locale),
      ...compositionBlocks(figures, locale),
      heading(said.annex),
      annex(all, locale),
    ],
  }
}

function partnershipBlocks({ partner, kind, state, startsOn, agreement }: Figures, locale: Locale): Block[] {
  const said = words[locale]
  const rows = [
    [said.partner, partner],
    [said.kind, said.kinds[kind]],
    [said.reference, agreement.reference],
    [said.lasts, said.span(dayText(startsOn), dayText(agreement.endsOn))],
    [said.state, said.states[state]],
  ]
  return [
    heading(said.partnership),
    table([{ title: said.column.what }, { title: said.column.value, width: 3 }], rows),
  ]
}

function overview(indicators: readonly Numbered[], locale: Locale): Block[] {
  const said = words[locale]
  const number = (value: number) => numberText(value, locale)
  const withTarget = indicators.filter(one => percentOf(one) !== null)
  const rows = indicators.map(one => {
    const last = one.figures.at(-1)
    const percent = percentOf(one)
    return [
      one.number,
      `${one.title} (${one.unit})`,
      one.target === null ? '–' : number(one.target),
      last ? number(last.value) : '–',
      last ? dayText(last.on) : '–',
      percent === null ? '–' : `${number(percent)} %`,
    ]
  })
  const widths = [0.6, 4, 1, 1.1, 1.4, 1.3]
  const columns = said.columns.map((title, nth) => ({
    title,
    width: widths[nth]!,
    align: nth > 1 ? ('right' as const) : ('left' as const),
  }))
  const shares = barChart({
    title: said.shareOfTarget,
    unit: '%',
    locale,
    categories: withTarget.map(one => one.number),
    series: [{ name: said.measured, values: withTarget.map(percentOf) }],
    height: 180,
  })
  return [table(columns, rows), ...(withTarget.length > 0 ? [picture(shares)] : [])]
}

/** How much of its target an indicator reached, in whole percent; null where one of the two is missing. */
function percentOf({ target, figures }: Indicator): number | null {
  const last = figures.at(-1)
  return target !== null && target > 0 && last ? Math.round((last.value / target) * 100) : null
}

/** A line for what was measured over the year. One figure alone stands in the table. */
function seriesOf(
  { number, title, unit, target, figures }: Numbered,
  { year, until }: Figures,
  locale: Locale,
): Block[] {
  if (figures.length < 2) return []
  const from = `${year}-01-01`
  const goal =
    target === null
      ? []
      : [
          {
            name: words[locale].target,
            isReference: true,
            points: [from, until].map(on => ({ on, value: target })),
          },
        ]
  return [
    picture(
      lineChart({
        title: `${number} ${title}`,
        unit,
        locale,
        from,
        to: until,
        series: [{ name: words[locale].measured, points: figures }, ...goal],
        height: 200,
      }),
    ),
  ]
}

function eventBlocks({ eventsByMonth, year }: Figures, locale: Locale): Block[] {
  const said = words[locale]
  const total = eventsByMonth.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  const month = new Intl.DateTimeFormat(languageTag(locale), { month: 'short', timeZone: 'UTC' })
  const plot = barChart({
    title: said.eventsByMonth,
    locale,
    categories: monthsOf(year).map(({ from }) => month.format(new Date(from))),
    series: [{ name: said.measured, values: eventsByMonth }],
    height: 200,
  })
  return [
    heading(said.events),
    paragraph(said.eventsTotal(numberText(total, locale))),
    ...(total > 0 ? [picture(plot)] : []),
  ]
}

function compositionBlocks({ composition, year, until }: Figures, locale: Locale): Block[] {
  const last = composition.at(-1)
  if (!last) return []
  const said = words[locale]
  const number = (value: number) => numberText(value, locale)
  const pointsOf = (field: 'share' | 'threshold') =>
    composition.map(point => ({ on: point.on, value: point[field] }))
  const plot = lineChart({
    title: said.compositionPlot,
    unit: '%',
    locale,
    from: `${year}-01-01`,
    to: until,
    series: [
      { name: said.share, points: pointsOf('share') },
      { name: said.threshold, isReference: true, points: pointsOf('threshold') },
    ],
  })
  const told = { total: number(last.total), ess: number(last.ess), share: number(last.share) }
  return [heading(said.composition), paragraph(said.compositionNow(told)), picture(plot)]
}

function annex(indicators: readonly Numbered[], locale: Locale): Block {
  const said = words[locale]
  const rows = indicators.flatMap(({ number, source, figures }) =>
    figures.map(({ on, value, note }) => [
      dayText(on),
      number,
      numberText(value, locale),
      said.sources[source],
      note ?? '',
    ]),
  )
  if (rows.length === 0) return paragraph(said.noFigures)
  const widths = [1, 0.6, 1, 1, 3]
  return table(
    said.annexColumns.map((title, nth) => ({
      title,
      width: widths[nth]!,
      align: nth === 2 ? ('right' as const) : ('left' as const),
    })),
    rows,
  )
}
