import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { barChart, type LineChart, lineChart, networkChart, type Plot, plotToSvg } from '../src/index.ts'

const chart: LineChart = {
  title: 'Part de l’ESS',
  locale: 'FR',
  from: '2030-01-01',
  to: '2030-12-31',
  unit: '%',
  series: [
    {
      name: 'Part',
      points: [
        { on: '2030-01-01', value: 70 },
        { on: '2030-07-01', value: 80.5 },
      ],
    },
    { name: 'Seuil', points: [{ on: '2030-01-01', value: 65 }] },
  ],
}
const labels = ({ marks }: Plot) => marks.flatMap(mark => (mark.kind === 'label' ? [mark.text] : []))
const linesOf = ({ marks }: Plot) =>
  marks.flatMap(mark => (mark.kind === 'line' && mark.width === 1.8 ? [mark.points] : [])).slice(-2)

describe('a line chart', () => {
  test('names its title, its series, its months and its scale', () => {
    expect(labels(lineChart(chart))).toEqual([
      'Part de l’ESS (%)',
      'Part',
      'Seuil',
      ...['0', '20', '40', '60', '80', '100'],
      ...['janv. 30', 'avr. 30', 'juil. 30', 'oct. 30'],
    ])
    expect(labels(lineChart({ ...chart, locale: 'EN' }))).toContain('Jul 30')
  })

  test('tells in words what it shows', () => {
    expect(lineChart(chart).description).toBe(
      'Du 01/01/2030 au 31/12/2030. Part : 70 % (01/01/2030) → 80,5 % (01/07/2030) ; Seuil : 65 % (01/01/2030).',
    )
    expect(lineChart({ ...chart, locale: 'EN' }).description).toContain(
      'From 01/01/2030 to 31/12/2030. Part: 70 %',
    )
  })

  test('keeps a figure until the next when it is stepped, and to the end', () => {
    const [share, threshold] = linesOf(lineChart({ ...chart, isStepped: true }))

    expect(share!.map(([, y]) => y)).toEqual([share![0]![1], share![0]![1], share![2]![1], share![2]![1]])
    expect(share!.at(-1)![0]).toBe(464)
    expect(threshold!.at(-1)![0]).toBe(464)
  })

  test('is drawn of nothing at all, of one figure and of one day', () => {
    expect(() => plotToSvg(lineChart({ ...chart, series: [] }))).not.toThrow()
    const day = lineChart({ ...chart, to: chart.from, isStepped: true })
    expect(plotToSvg(day)).not.toContain('NaN')
  })

  test('keeps all of its marks within the picture, whatever the figures', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 20 }),
        fc.boolean(),
        (values, isStepped) => {
          const points = values.map((value, nth) => ({
            on: `2030-${String((nth % 12) + 1).padStart(2, '0')}-01`,
            value,
          }))
          points.sort((a, b) => a.on.localeCompare(b.on))
          const { marks, width, height } = lineChart({
            ...chart,
            isStepped,
            series: [{ name: 'Un', points }],
          })
          for (const mark of marks) {
            const corners = mark.kind === 'line' ? mark.points : [[mark.x, mark.y] as const]
            for (const [x, y] of corners) {
              expect(x >= -1 && x <= width).toBe(true)
              expect(y >= 0 && y <= height).toBe(true)
            }
          }
        },
      ),
    )
  })
})

describe('a bar chart', () => {
  const bars = (plot: Plot) =>
    plot.marks.flatMap(mark => (mark.kind === 'rectangle' && mark.width !== 20 ? [mark] : []))
  const events = barChart({
    title: 'Événements',
    locale: 'FR',
    categories: ['janvier', 'février', 'mars'],
    series: [{ name: 'Tenus', values: [2, null, 4] }],
  })

  test('has a bar for each figure, as high as it is', () => {
    const [january, march, ...more] = bars(events)

    expect(more).toEqual([])
    expect(march!.height).toBeCloseTo(2 * january!.height, 0)
    expect(events.description).toBe('Tenus : janvier 2, février –, mars 4.')
  })

  test('has no half on the scale of what is counted', () => {
    const one = barChart({
      title: 'Un',
      locale: 'FR',
      categories: ['a'],
      series: [{ name: 'n', values: [1] }],
    })

    expect(labels(one).filter(text => text.includes(','))).toEqual([])
  })
})

describe('a plot as SVG', () => {
  test('tells a screen reader its title and what it shows', () => {
    const svg = plotToSvg(lineChart(chart))

    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="title description" lang="fr-FR"/)
    expect(svg).toContain('<title id="title">Part de l’ESS</title>')
    expect(svg).toContain('<desc id="description">Du 01/01/2030')
  })

  test('runs nothing, whatever the texts say', () => {
    const name = '</text><script>alert(1)</script><a href="javascript:x" onclick=\'y\'>&\u0000\ud800'
    const svg = plotToSvg(lineChart({ ...chart, title: name, series: [{ name, points: [] }] }))

    for (const foreign of ['<script', '<a ', "onclick='", '\u0000', '\ud800'])
      expect(svg).not.toContain(foreign)
    expect(svg).toContain('&lt;script&gt;')
  })

  test('is the same each time', () => {
    expect(plotToSvg(lineChart(chart))).toBe(plotToSvg(lineChart(chart)))
  })
})

describe('a network', () => {
  const network = networkChart({
    title: 'Qui écrit avec qui',
    locale: 'FR',
    nodes: [
      { name: 'Autrice Fictive', weight: 12 },
      { name: 'Auteur Fictif', weight: 3 },
      { name: 'Quelqu’un dont le nom est vraiment très long', weight: 1 },
    ],
    links: [
      { between: [0, 1], weight: 3 },
      { between: [0, 2], weight: 1 },
    ],
  })

  test('names who is in it, with figures, and tells its links in words', () => {
    expect(labels(network)).toEqual([
      'Qui écrit avec qui',
      'Autrice Fictive (12)',
      'Auteur Fictif (3)',
      'Quelqu’un dont le nom est v… (1)',
    ])
    expect(network.description).toBe(
      'Autrice Fictive – Auteur Fictif : 3 ; Autrice Fictive – Quelqu’un dont le nom est vraiment très long : 1.',
    )
  })

  test('draws a wider line between those with more in common, all of it within the picture', () => {
    const widths = network.marks.flatMap(mark => (mark.kind === 'line' ? [mark.width] : []))
    expect(widths[0]).toBeGreaterThan(widths[1]!)
    for (const mark of network.marks)
      if (mark.kind === 'rectangle') {
        expect(Math.min(mark.x, mark.y)).toBeGreaterThanOrEqual(0)
        expect(mark.x + mark.width).toBeLessThanOrEqual(network.width)
        expect(mark.y + mark.height).toBeLessThanOrEqual(network.height)
      }
  })

  test('of nobody is an empty picture', () => {
    const empty = networkChart({ title: 'Rien', locale: 'EN', nodes: [], links: [] })

    expect(labels(empty)).toEqual(['Rien'])
    expect(empty.description).toBe('')
  })
})
