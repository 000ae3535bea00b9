import type { Locale } from './locale.ts'
import type { Plot } from './plot/plot.ts'

/** What a document says, whatever it is drawn as. */
export interface Document {
  title: string
  subtitle?: string
  locale: Locale
  /** Who gives it out. */
  author: string
  writtenAt: Date
  blocks: Block[]
}

export type Block = Heading | Paragraph | Table | Picture

export interface Heading {
  kind: 'heading'
  text: string
  /** 1 for a part, 2 for what is in it. */
  level: 1 | 2
}

export interface Paragraph {
  kind: 'paragraph'
  /** Breaks of lines are kept. */
  text: string
}

export interface Table {
  kind: 'table'
  columns: Column[]
  /** A text for each column. */
  rows: string[][]
}

export interface Column {
  title: string
  /** Figures stand on the right. */
  align?: 'left' | 'right'
  /** How wide it is, beside the others; 1 without. */
  width?: number
}

export interface Picture {
  kind: 'picture'
  plot: Plot
}

export const heading = (text: string, level: 1 | 2 = 1): Heading => ({ kind: 'heading', text, level })
export const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text })
export const table = (columns: Column[], rows: string[][]): Table => ({ kind: 'table', columns, rows })
export const picture = (plot: Plot): Picture => ({ kind: 'picture', plot })
