import { scaleBand, scaleLinear } from 'd3-scale'
import { type Locale, languageTag, numberText } from '../locale.ts'
import { areaOf, label, legendMarks, legendY, scaleMarks, small, styleOf, titleMark } from './frame.ts'
import { type Mark, type Plot, type Rectangle, rounded } from './plot.ts'

export interface BarChart {
  title: string
  locale: Locale
  /** What stands under each group of bars. */
  categories: string[]
  /** A value for each category; null where there is none. */
  series: { name: string; values: (number | null)[] }[]
  /** What the figures are counted in. */
  unit?: string
  width?: number
  height?: number
}

/** Figures beside each other, a group of bars for each category and a colour for each series. */
export function barChart(chart: BarChart): Plot {
  const { title, locale, categories, series, unit, width = 480, height = 240 } = chart
  const area = areaOf(width, height, series.length)
  const values = series.flatMap(one => one.values).filter(value => value !== null)
  const y = scaleLinear([Math.min(0, ...values), Math.max(1, ...values)], [area.bottom, area.top]).nice(5)
  const groups = scaleBand(
    categories.map((_, nth) => nth),
    [area.left, area.right],
  ).padding(0.2)
  const barWidth = groups.bandwidth() / Math.max(series.length, 1)
  const textOf = (value: number) => numberText(value, locale)

  const bars = series.flatMap((one, nth) =>
    one.values.flatMap((value, place): Mark[] => {
      if (value === null) return []
      const x = groups(place)! + nth * barWidth
      const [top, bottom] = [y(Math.max(value, 0)), y(Math.min(value, 0))]
      const bar: Rectangle = {
        kind: 'rectangle',
        x: rounded(x),
        y: rounded(top),
        width: rounded(barWidth * 0.94),
        height: rounded(bottom - top),
        colour: styleOf(nth).colour,
      }
      const figure = label({
        x: rounded(x + barWidth / 2),
        y: rounded(top - 3),
        text: textOf(value),
        anchor: 'middle',
      })
      return [bar, { ...figure, size: 7 }]
    }),
  )
  const legend = series.map(({ name }, nth) => ({
    name,
    sample: {
      kind: 'rectangle',
      x: area.left,
      y: legendY(nth) - 4,
      width: 20,
      height: 8,
      ...styleOf(nth),
    } as const,
  }))
  const step = groups.step()
  return {
    title,
    description: describe(chart),
    language: languageTag(locale),
    width,
    height,
    marks: [
      titleMark(unit ? `${title} (${unit})` : title),
      ...legendMarks(area, legend),
      ...scaleMarks(area, wholeTicks(y.ticks(5), values), { yOf: value => rounded(y(value)), textOf }),
      ...categories.map((name, place) =>
        label({
          x: rounded(groups(place)! + groups.bandwidth() / 2),
          y: area.bottom + 16,
          text: shortened(name, step),
          anchor: 'middle',
        }),
      ),
      ...bars,
    ],
  }
}

/** There is no half of a thing that is counted. */
const wholeTicks = (ticks: readonly number[], values: readonly number[]): readonly number[] =>
  values.every(Number.isInteger) ? ticks.filter(Number.isInteger) : ticks

/** A name that has no room beside its neighbours is cut; a letter is about half as wide as it is high. */
function shortened(name: string, room: number): string {
  const letters = Math.max(Math.floor(room / (small * 0.55)), 2)
  return name.length <= letters ? name : `${name.slice(0, letters - 1)}…`
}

function describe({ locale, categories, series }: BarChart): string {
  const colon = locale === 'EN' ? ':' : ' :'
  const told = series.map(({ name, values }) => {
    const figures = values.map((value, nth) => {
      const figure = value === null ? '–' : numberText(value, locale)
      return `${categories[nth]} ${figure}`
    })
    return `${name}${colon} ${figures.join(', ')}`
  })
  return `${told.join(' ; ')}.`
}
