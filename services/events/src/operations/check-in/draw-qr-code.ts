import encodeQR from 'qr'

/** How wide the white around a code is, in its squares (ISO/IEC 18004). */
const border = 4

/** A text as a QR code, error correction M: an image as SVG, one row of squares after another. */
export function drawQrCode(text: string): string {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border })
  const size = rows.length
  const path = rows.flatMap((row, y) => runsOf(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path d="${path.join('')}"/></svg>`,
  ].join('')
}

/** Where black begins in a row, and how far it goes. */
function runsOf(row: readonly boolean[]): [x: number, width: number][] {
  const starts = row.flatMap((isBlack, x) => (isBlack && !row[x - 1] ? [x] : []))
  return starts.map(x => {
    const end = row.indexOf(false, x)
    return [x, (end === -1 ? row.length : end) - x]
  })
}
