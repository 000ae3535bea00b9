import type { Mark, Plot } from './plot.ts'

/** A plot as an SVG picture (SVG 1.1) that screen readers read, and that holds nothing that runs. */
export function plotToSvg({ title, description, language, width, height, marks }: Plot): string {
  const root = [
    'xmlns="http://www.w3.org/2000/svg"',
    `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    `role="img" aria-labelledby="title description" lang="${escaped(language)}"`,
    'font-family="DejaVu Sans Condensed, DejaVu Sans, Verdana, sans-serif"',
  ]
  return [
    `<svg ${root.join(' ')}>`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...marks.map(svgOf),
    '</svg>\n',
  ].join('\n')
}

function svgOf(mark: Mark): string {
  if (mark.kind === 'rectangle') {
    const { x, y, width, height, colour } = mark
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour}"/>`
  }
  if (mark.kind === 'line') {
    const { points, colour, width, dash } = mark
    const dashes = dash ? ` stroke-dasharray="${dash}"` : ''
    return `<polyline points="${points.map(point => point.join(',')).join(' ')}" fill="none" stroke="${colour}" stroke-width="${width}"${dashes}/>`
  }
  const { x, y, text, anchor, size, colour, bold } = mark
  const weight = bold ? ' font-weight="bold"' : ''
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}" fill="${colour}"${weight}>${escaped(text)}</text>`
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Characters that no XML may hold are left out, and those that it would read otherwise are written as entities. */
function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"']/g, sign => entities[sign]!)
  )
}
