/**
 * A picture of figures as a list of marks, in points from the top left corner: computed once, drawn by whoever shows
 * it. What it shows is told in words too.
 */
export interface Plot {
  title: string
  /** What the picture shows, for those who do not see it. */
  description: string
  language: string
  width: number
  height: number
  marks: Mark[]
}

export type Mark = Line | Rectangle | Label

/** Straight lines from point to point. */
export interface Line {
  kind: 'line'
  points: [x: number, y: number][]
  colour: string
  width: number
  /** How long dashes and the gaps between them are; a whole line without. */
  dash?: number
}

export interface Rectangle {
  kind: 'rectangle'
  x: number
  y: number
  width: number
  height: number
  colour: string
}

/** A text of one line. `y` is where its letters stand. */
export interface Label {
  kind: 'label'
  x: number
  y: number
  text: string
  anchor: 'start' | 'middle' | 'end'
  size: number
  colour: string
  bold?: boolean
}

/** Two decimals are finer than anybody sees, and the same everywhere. */
export const rounded = (value: number): number => Math.round(value * 100) / 100
