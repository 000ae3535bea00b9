import type { Block, Document } from '../document.ts'
import { drawPlot, heightOf } from './draw-plot.ts'
import { drawTable } from './draw-table.ts'
import { contentWidth, decorate, drawable, margin, needRoom, type Pen, startPdf } from './pen.ts'

/**
 * A document as a tagged PDF of A4 pages (PDF 1.7). The same document gives the same bytes. Long tables are drawn in
 * turns, so that a process has time for others meanwhile.
 */
export async function renderPdf(document: Document): Promise<Buffer> {
  const pen = startPdf(document)
  const chunks: Buffer[] = []
  const finished = new Promise<void>((resolve, reject) => {
    pen.on('data', (chunk: Buffer) => chunks.push(chunk))
    pen.on('end', resolve)
    pen.on('error', reject)
  })
  const root = pen.struct('Document')
  pen.addStructure(root)
  const { title, subtitle, blocks } = document
  drawText(pen, root, { text: title, tag: 'H1', size: 20, font: 'bold', after: 4 })
  if (subtitle) drawText(pen, root, { text: subtitle, tag: 'P', size: 11, after: 14 })
  for (const [nth, block] of blocks.entries()) {
    if (block.kind === 'heading') needRoom(pen, roomFor(pen, blocks.slice(nth)))
    await drawBlock(pen, root, block)
  }
  root.end()
  numberPages(pen, title)
  pen.end()
  await finished
  return Buffer.concat(chunks)
}

/** A heading stands on the page of what it is about, and so do those between. */
function roomFor(pen: Pen, [first, ...rest]: Block[]): number {
  if (first?.kind === 'heading') return 35 + roomFor(pen, rest)
  return first?.kind === 'picture' ? heightOf(pen, first.plot) : 55
}

async function drawBlock(pen: Pen, root: ReturnType<Pen['struct']>, block: Block): Promise<void> {
  if (block.kind === 'heading') {
    const { text, level } = block
    pen.y += level === 1 ? 12 : 6
    drawText(pen, root, { text, tag: `H${level + 1}`, size: level === 1 ? 14 : 11, font: 'bold', after: 5 })
  } else if (block.kind === 'paragraph')
    drawText(pen, root, { text: block.text, tag: 'P', size: 10, after: 8 })
  else if (block.kind === 'picture') drawPlot(pen, root, block.plot)
  else await drawTable(pen, root, block)
}

interface Text {
  text: string
  tag: string
  size: number
  font?: 'regular' | 'bold'
  /** The gap below it. */
  after: number
}

function drawText(
  pen: Pen,
  root: ReturnType<Pen['struct']>,
  { text, tag, size, font = 'regular', after }: Text,
): void {
  const draw = () =>
    pen
      .font(font)
      .fontSize(size)
      .fillColor('#1a1a1a')
      .text(drawable(text), margin, pen.y, { width: contentWidth(pen), lineGap: 2 })
  root.add(pen.struct(tag, {}, draw))
  pen.y += after
}

function numberPages(pen: Pen, title: string): void {
  const { start, count } = pen.bufferedPageRange()
  for (let nth = 0; nth < count; nth += 1) {
    pen.switchToPage(start + nth)
    // Below the margin text would begin a page of its own.
    pen.page.margins.bottom = 0
    decorate(pen, 'Pagination', () => {
      const y = pen.page.height - margin + 18
      pen.font('regular').fontSize(8).fillColor('#555555')
      const number = `${nth + 1} / ${count}`
      const room = contentWidth(pen) - 60
      pen.text(drawable(title), margin, y, { width: room, height: 10, ellipsis: true })
      pen.text(number, margin + room, y, { width: 60, align: 'right', lineBreak: false })
    })
  }
}
