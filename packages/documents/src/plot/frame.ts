import type { Label, Line, Mark } from './plot.ts'

export const ink = '#1a1a1a'
const faint = '#d0d0d0'
export const small = 9

/** Colours that people tell apart who do not see all of them (Okabe and Ito), each with a dash of its own for lines. */
export const styles: readonly { colour: string; dash?: number }[] = [
  { colour: '#0072b2' },
  { colour: '#d55e00', dash: 6 },
  { colour: '#009e73', dash: 3 },
  { colour: '#cc79a7', dash: 9 },
  { colour: '#56b4e9', dash: 2 },
]
export const styleOf = (nth: number) => styles[nth % styles.length]!

/** Where the figures are drawn. */
export interface Area {
  left: number
  right: number
  top: number
  bottom: number
}

/** So many series need so many lines of names above the figures. */
export function areaOf(width: number, height: number, names: number): Area {
  return { left: 52, right: width - 16, top: 36 + 14 * names, bottom: height - 26 }
}

export const label = (given: Pick<Label, 'x' | 'y' | 'text'> & Partial<Label>): Label => ({
  kind: 'label',
  anchor: 'start',
  size: small,
  colour: ink,
  ...given,
})

export const titleMark = (title: string): Label => label({ x: 0, y: 14, text: title, size: 11, bold: true })

/** The lines of the scale on the left, and what they stand for. */
export function scaleMarks(
  area: Area,
  ticks: readonly number[],
  { yOf, textOf }: { yOf(value: number): number; textOf(value: number): string },
): Mark[] {
  return ticks.flatMap(value => {
    const y = yOf(value)
    const line: Line = {
      kind: 'line',
      points: [
        [area.left, y],
        [area.right, y],
      ],
      colour: value === 0 ? ink : faint,
      width: value === 0 ? 1 : 0.5,
    }
    return [line, label({ x: area.left - 6, y: y + 3, text: textOf(value), anchor: 'end' })]
  })
}

/** What a colour stands for, one line each. */
export function legendMarks(area: Area, names: readonly { name: string; sample: Mark }[]): Mark[] {
  return names.flatMap(({ name, sample }, nth) => [
    sample,
    label({ x: area.left + 24, y: legendY(nth) + 3, text: name }),
  ])
}

export const legendY = (nth: number): number => 30 + 14 * nth
