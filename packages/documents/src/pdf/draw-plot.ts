import type { Mark, Plot } from '../plot/plot.ts'
import { contentWidth, drawable, margin, needRoom, type Pen } from './pen.ts'

/** How high a plot is on the page. */
export const heightOf = (pen: Pen, { width, height }: Plot): number => (height * contentWidth(pen)) / width

/** Draws a plot as wide as the text, as one picture that is told in words. */
export function drawPlot(pen: Pen, root: ReturnType<Pen['struct']>, plot: Plot): void {
  const scale = contentWidth(pen) / plot.width
  const height = heightOf(pen, plot)
  needRoom(pen, height)
  const { y } = pen
  const bbox: [number, number, number, number] = [margin, y, margin + contentWidth(pen), y + height]
  const draw = () => {
    pen.save().translate(margin, y).scale(scale)
    for (const mark of plot.marks) drawMark(pen, mark)
    pen.restore()
  }
  root.add(pen.struct('Figure', { alt: `${plot.title}. ${plot.description}`, bbox } as object, draw))
  pen.x = margin
  pen.y = y + height + 12
}

function drawMark(pen: Pen, mark: Mark): void {
  if (mark.kind === 'rectangle') {
    pen.rect(mark.x, mark.y, mark.width, mark.height).fill(mark.colour)
  } else if (mark.kind === 'line') {
    const [first, ...others] = mark.points
    if (!first || others.length === 0) return
    pen.moveTo(...first)
    for (const point of others) pen.lineTo(...point)
    if (mark.dash) pen.dash(mark.dash, {})
    pen.lineWidth(mark.width).stroke(mark.colour)
    pen.undash()
  } else {
    const text = drawable(mark.text)
    pen
      .font(mark.bold ? 'bold' : 'regular')
      .fontSize(mark.size)
      .fillColor(mark.colour)
    const shift = { start: 0, middle: 0.5, end: 1 }[mark.anchor]
    pen.text(text, mark.x - pen.widthOfString(text) * shift, mark.y, {
      lineBreak: false,
      baseline: 'alphabetic',
    })
  }
}
