import { scaleLinear, scaleUtc } from 'd3-scale'
import { dayText, type Locale, languageTag, numberText } from '../locale.ts'
import { areaOf, label, legendMarks, legendY, scaleMarks, styleOf, titleMark } from './frame.ts'
import { type Line, type Mark, type Plot, rounded } from './plot.ts'
import { timeTicks } from './time-ticks.ts'

export interface LineChart {
  title: string
  locale: Locale
  /** The first and the last day shown, like 2010-12-31. */
  from: string
  to: string
  series: Series[]
  /** What the figures are counted in, such as `%`. */
  unit?: string
  /** Keeps each figure until the next, as that of a thing that changes on certain days. */
  isStepped?: boolean
  width?: number
  height?: number
}

export interface Series {
  name: string
  /** Figures by day, in order. */
  points: { on: string; value: number }[]
  /** A line to compare with, whose figures are not points of their own. */
  isReference?: boolean
}

/** Figures over time, a line for each series. The scale begins at nought. */
export function lineChart(chart: LineChart): Plot {
  const { title, locale, from, to, series, unit, isStepped = false, width = 480, height = 240 } = chart
  const area = areaOf(width, height, series.length)
  const values = series.flatMap(({ points }) => points.map(({ value }) => value))
  const y = scaleLinear([Math.min(0, ...values), Math.max(1, ...values)], [area.bottom, area.top]).nice(5)
  const span = [new Date(from), new Date(to)] as const
  const x = scaleUtc(span, [area.left, area.right])
  const xOf = (day: string) => rounded(x(new Date(day)))
  const yOf = (value: number) => rounded(y(value))
  const textOf = (value: number) => numberText(value, locale)

  const lines: Line[] = series.map(({ points }, nth) => ({
    kind: 'line',
    points: isStepped
      ? stepped(points, to).map(({ on, value }) => [xOf(on), yOf(value)])
      : points.map(({ on, value }) => [xOf(on), yOf(value)]),
    width: 1.8,
    ...styleOf(nth),
  }))
  const legend = series.map(({ name }, nth) => ({ name, sample: sampleOf(lines[nth]!, area.left, nth) }))
  const days: Mark[] = timeTicks(span, locale).map(({ at, text }) =>
    label({ x: rounded(x(at)), y: area.bottom + 16, text, anchor: 'middle' }),
  )
  return {
    title,
    description: describe(chart),
    language: languageTag(locale),
    width,
    height,
    marks: [
      titleMark(unit ? `${title} (${unit})` : title),
      ...legendMarks(area, legend),
      ...scaleMarks(area, y.ticks(5), { yOf, textOf }),
      ...days,
      ...lines,
      ...dots(isStepped ? [] : lines.filter((_, nth) => !series[nth]!.isReference)),
    ],
  }
}

const sampleOf = (line: Line, left: number, nth: number): Line => ({
  ...line,
  points: [
    [left, legendY(nth)],
    [left + 20, legendY(nth)],
  ],
})

function stepped(points: Series['points'], to: string): Series['points'] {
  const corners = points.flatMap((point, nth) => {
    const before = points[nth - 1]
    return before ? [{ on: point.on, value: before.value }, point] : [point]
  })
  const last = points.at(-1)
  return last && last.on < to ? [...corners, { on: to, value: last.value }] : corners
}

/** A figure alone would be a line without length. */
const dots = (lines: readonly Line[]): Mark[] =>
  lines.flatMap(({ points, colour }) =>
    points.map(
      ([x, y]): Mark => ({
        kind: 'rectangle',
        x: rounded(x - 2),
        y: rounded(y - 2),
        width: 4,
        height: 4,
        colour,
      }),
    ),
  )

function describe({ locale, from, to, series, unit }: LineChart): string {
  const figure = ({ on, value }: Series['points'][number]) =>
    `${numberText(value, locale)}${unit ? ` ${unit}` : ''} (${dayText(on)})`
  const told = series.map(({ name, points }) => {
    const [first, last] = [points[0], points.at(-1)]
    if (!first || !last) return locale === 'EN' ? `${name}: no figures` : `${name} : pas de chiffres`
    const text = points.length === 1 ? figure(first) : `${figure(first)} → ${figure(last)}`
    return locale === 'EN' ? `${name}: ${text}` : `${name} : ${text}`
  })
  const when = locale === 'EN' ? 'From %1 to %2.' : 'Du %1 au %2.'
  return `${when.replace('%1', dayText(from)).replace('%2', dayText(to))} ${told.join(' ; ')}.`
}
