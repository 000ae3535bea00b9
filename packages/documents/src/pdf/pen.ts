import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import PDFDocument from 'pdfkit'
import type { Document } from '../document.ts'
import { languageTag } from '../locale.ts'

/** A PDF that is being drawn. */
export type Pen = InstanceType<typeof PDFDocument>

const folder = dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json'))
const font = (name: string) => readFileSync(join(folder, 'ttf', `${name}.ttf`))
// Fonts of our own, since those that every reader has know no Polish and no Greek. Read when first needed.
let fonts: { regular: Buffer; bold: Buffer } | undefined

export const margin = 56

/** An empty PDF of A4 pages that says what it is, in which language, and what its parts are (tagged PDF). */
export function startPdf({ title, author, locale, writtenAt }: Document): Pen {
  fonts ??= { regular: font('DejaVuSansCondensed'), bold: font('DejaVuSansCondensed-Bold') }
  const pen = new PDFDocument({
    size: 'A4',
    margins: { top: margin, bottom: margin, left: margin, right: margin },
    // The foot of a page tells how many there are.
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: languageTag(locale),
    info: { Title: title, Author: author, CreationDate: writtenAt, ModDate: writtenAt },
    // None to begin with: the same font given twice would be read anew for each word (pdfkit 0.20).
    font: null as never,
  })
  pen.registerFont('regular', fonts.regular)
  pen.registerFont('bold', fonts.bold)
  return pen.font('regular')
}

export const roomLeft = ({ page, y }: Pen): number => page.height - margin - y
export const contentWidth = ({ page }: Pen): number => page.width - 2 * margin

/** Goes on at the next page unless there is so much room, in points, on this one. */
export function needRoom(pen: Pen, height: number): void {
  if (roomLeft(pen) < height) pen.addPage()
}

/** Draws what readers need not hear of: lines, the foot of a page. */
export function decorate(pen: Pen, type: 'Layout' | 'Pagination', draw: () => void): void {
  pen.markContent('Artifact', { type })
  draw()
  pen.endMarkedContent()
}

/** A text that fonts can draw: signs that stand for no letter are left out. */
export const drawable = (text: string): string => text.toWellFormed().replace(/(?!\n)\p{Cc}/gu, ' ')
