/** A part of a BibTeX file. */
export interface Chunk {
  text: string
  /** The line of the file on which it begins, from 1. */
  line: number
}

/**
 * Cuts a BibTeX file before each line that opens an entry, so that an entry that is never closed ends where the
 * next one begins. What `@comment` holds is nobody's.
 */
export function splitFile(bib: string): Chunk[] {
  const starts = [...bib.matchAll(/^[ \t]*@[a-z]+\s*[{(]/gim)]
    .map(({ index }) => index)
    .filter(index => index > 0)
  const chunks: Chunk[] = []
  let line = 1
  let start = 0
  for (const end of [...starts, bib.length]) {
    const text = bib.slice(start, end)
    if (!/^\s*@comment/i.test(text)) chunks.push({ text, line })
    line += linesIn(text)
    start = end
  }
  return chunks
}

/** The line of the file on which a part of a chunk begins. */
export function lineOf(part: string, { text, line }: Chunk): number {
  return line + linesIn(text.slice(0, Math.max(0, text.indexOf(part))))
}

const linesIn = (text: string): number => text.split('\n').length - 1
