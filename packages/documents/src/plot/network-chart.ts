import { type Locale, languageTag, numberText } from '../locale.ts'
import { label, styleOf, titleMark } from './frame.ts'
import { type Line, type Mark, type Plot, rounded } from './plot.ts'

export interface NetworkChart {
  title: string
  locale: Locale
  /** Who or what is connected; those with the most first. */
  nodes: { name: string; weight: number }[]
  /** Which of them, by their places in `nodes`. */
  links: { between: [number, number]; weight: number }[]
  width?: number
  height?: number
}

/** Things around a circle, and lines between those that have to do with each other: the wider, the more. */
export function networkChart(chart: NetworkChart): Plot {
  const { title, locale, nodes, links, width = 760, height = 640 } = chart
  const centre = { x: width / 2, y: height / 2 + 12 }
  // Beside it the names have room.
  const radius = Math.min(width / 2 - 180, height / 2 - 60)
  const places = nodes.map((_, nth) => {
    const angle = (2 * Math.PI * nth) / Math.max(nodes.length, 1) - Math.PI / 2
    return { angle, x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) }
  })
  const heaviest = Math.max(1, ...links.map(({ weight }) => weight))
  const most = Math.max(1, ...nodes.map(({ weight }) => weight))

  const lines = links.map(({ between: [one, other], weight }): Line => {
    const [from, to] = [places[one]!, places[other]!]
    return {
      kind: 'line',
      points: [
        [rounded(from.x), rounded(from.y)],
        [rounded(to.x), rounded(to.y)],
      ],
      colour: styleOf(4).colour,
      width: rounded(0.5 + (3.5 * weight) / heaviest),
    }
  })
  const marks = nodes.flatMap(({ name, weight }, nth): Mark[] => {
    const { x, y, angle } = places[nth]!
    const size = 5 + (9 * weight) / most
    const isLeft = Math.cos(angle) < -0.01
    return [
      {
        kind: 'rectangle',
        x: rounded(x - size / 2),
        y: rounded(y - size / 2),
        width: rounded(size),
        height: rounded(size),
        colour: styleOf(0).colour,
      },
      label({
        x: rounded(x + (isLeft ? -10 : 10) * Math.abs(Math.cos(angle)) + (isLeft ? -4 : 4)),
        y: rounded(y + 3 + 12 * Math.sin(angle)),
        text: `${shortened(name)} (${numberText(weight, locale)})`,
        anchor: isLeft ? 'end' : 'start',
      }),
    ]
  })
  return {
    title,
    description: describe(chart),
    language: languageTag(locale),
    width,
    height,
    marks: [titleMark(title), ...lines, ...marks],
  }
}

const longest = 28
const shortened = (name: string): string => (name.length <= longest ? name : `${name.slice(0, longest - 1)}…`)

function describe({ locale, nodes, links }: NetworkChart): string {
  const colon = locale === 'EN' ? ':' : ' :'
  const name = (nth: number) => nodes[nth]!.name
  const told = links.map(
    ({ between: [one, other], weight }) => `${name(one)} – ${name(other)}${colon} ${weight}`,
  )
  return told.length > 0 ? `${told.join(' ; ')}.` : nodes.map((_, nth) => name(nth)).join(', ')
}
