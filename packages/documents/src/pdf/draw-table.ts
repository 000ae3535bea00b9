import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Table } from '../document.ts'
import { contentWidth, decorate, drawable, margin, needRoom, type Pen, roomLeft } from './pen.ts'

const padding = 4
const size = 9

/** So many rows are drawn before others of the process have their turn. */
const rowsInATurn = 50

type Structure = ReturnType<Pen['struct']>

interface Cell {
  text: string
  x: number
  width: number
  align: 'left' | 'right'
}

/** Draws a table over as many pages as it needs, the titles of its columns on each. */
export async function drawTable(pen: Pen, root: Structure, { columns, rows }: Table): Promise<void> {
  const total = columns.reduce((sum, { width = 1 }) => sum + width, 0)
  let x = margin
  const places = columns.map(({ width = 1, align = 'left' }) => {
    const place = { x, width: (contentWidth(pen) * width) / total, align } as const
    x += place.width
    return place
  })
  const cellsOf = (texts: readonly string[]): Cell[] =>
    places.map((place, nth) => ({ ...place, text: drawable(texts[nth] ?? '') }))

  const titles = cellsOf(columns.map(({ title }) => title))
  const structure = pen.struct('Table')
  root.add(structure)
  // Titles alone at the end of a page would belong to nothing.
  needRoom(pen, heightOf(pen, titles, 'bold') + heightOf(pen, cellsOf(rows[0] ?? []), 'regular'))
  drawRow(pen, titles, 'bold', rowOf(pen, structure, 'TH'))
  for (const [nth, row] of rows.entries()) {
    const cells = cellsOf(row)
    if (roomLeft(pen) < heightOf(pen, cells, 'regular')) {
      pen.addPage()
      // Said once already: who hears the table does not hear the titles again.
      drawRow(pen, titles, 'bold', draw => decorate(pen, 'Pagination', draw))
    }
    drawRow(pen, cells, 'regular', rowOf(pen, structure, 'TD'))
    if (nth % rowsInATurn === rowsInATurn - 1) await nextTurn()
  }
  structure.end()
  pen.x = margin
  pen.y += 10
}

/** Puts what is drawn in its place among what readers hear. */
type Put = (draw: () => void) => void

/** Makes a row of the structure, in which each cell stands for itself. */
function rowOf(pen: Pen, structure: Structure, tag: 'TH' | 'TD'): Put {
  const row = pen.struct('TR')
  structure.add(row)
  return draw => row.add(pen.struct(tag, tag === 'TH' ? ({ scope: 'Column' } as object) : {}, draw))
}

function drawRow(pen: Pen, cells: readonly Cell[], font: string, put: Put): void {
  const { y } = pen
  const height = heightOf(pen, cells, font)
  for (const cell of cells) {
    put(() =>
      pen
        .font(font)
        .fontSize(size)
        .fillColor('#1a1a1a')
        .text(cell.text, cell.x + padding, y + padding, {
          width: cell.width - 2 * padding,
          height: height - 2 * padding + 1,
          align: cell.align,
          ellipsis: true,
        }),
    )
  }
  decorate(pen, 'Layout', () =>
    pen
      .moveTo(margin, y + height)
      .lineTo(margin + contentWidth(pen), y + height)
      .lineWidth(font === 'bold' ? 1 : 0.5)
      .stroke(font === 'bold' ? '#1a1a1a' : '#d0d0d0'),
  )
  pen.y = y + height
}

/** At most a page: of a longer text the end is left out. */
function heightOf(pen: Pen, cells: readonly Cell[], font: string): number {
  pen.font(font).fontSize(size)
  const heights = cells.map(({ text, width }) => pen.heightOfString(text, { width: width - 2 * padding }))
  return Math.min(Math.max(0, ...heights) + 2 * padding, pen.page.height - 2 * margin - 40)
}
