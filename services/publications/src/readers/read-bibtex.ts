import { parseFile } from './bibtex/parse-file.ts'
import { readEntry } from './bibtex/read-entry.ts'
import type { Reader } from './reader.ts'

/** Reads BibTeX and BibLaTeX, their LaTeX as Unicode. */
export const readBibtex: Reader = async text => {
  const { entries, rejected } = await parseFile(text)
  return { found: entries.map(entry => ({ line: entry.line, read: () => readEntry(entry) })), rejected }
}
