import { type Block, heading, type Locale, paragraph, renderPdf } from '@cluster/documents'

export interface MinutesText {
  title: string
  /** Whose assembly it was. */
  of: string
  /** A line a fact; a line like `1. The budget` begins an item of the agenda. */
  text: string
  locale: Locale
  writtenAt: Date
}

const signatures = {
  FR: ['Signatures', 'La présidence de séance :', 'Le secrétariat de séance :'],
  EN: ['Signatures', 'The chair:', 'The secretary:'],
} as const

/** Minutes as PDF, with room to sign them. */
export function minutesPdf({ title, of, text, locale, writtenAt }: MinutesText): Promise<Buffer> {
  const [head, ...lines] = signatures[locale]
  return renderPdf({
    title,
    subtitle: of,
    locale,
    author: of,
    writtenAt,
    blocks: [...partsOf(text), heading(head), ...lines.map(line => paragraph(`${line}\n\n`))],
  })
}

function partsOf(text: string): Block[] {
  const blocks: Block[] = []
  let lines: string[] = []
  const flush = () => {
    if (lines.length > 0) blocks.push(paragraph(lines.join('\n')))
    lines = []
  }
  for (const line of text.split('\n')) {
    if (!/^\d+\. /.test(line)) lines.push(line)
    else {
      flush()
      blocks.push(heading(line))
    }
  }
  flush()
  return blocks
}
