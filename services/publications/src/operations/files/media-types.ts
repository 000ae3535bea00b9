import { isUtf8 } from 'node:buffer'

/** What the bytes of a file can show: its family. Text has no mark of its own. */
type Family = 'pdf' | 'zip' | 'png' | 'jpeg' | 'text'

const office = 'application/vnd.openxmlformats-officedocument'
const openDocument = 'application/vnd.oasis.opendocument'

/** The files that are taken, by the ending of their name. What a browser would run is not among them. */
const endings: Record<string, { mediaType: string; family: Family }> = {
  pdf: { mediaType: 'application/pdf', family: 'pdf' },
  zip: { mediaType: 'application/zip', family: 'zip' },
  docx: { mediaType: `${office}.wordprocessingml.document`, family: 'zip' },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet`, family: 'zip' },
  pptx: { mediaType: `${office}.presentationml.presentation`, family: 'zip' },
  odt: { mediaType: `${openDocument}.text`, family: 'zip' },
  ods: { mediaType: `${openDocument}.spreadsheet`, family: 'zip' },
  odp: { mediaType: `${openDocument}.presentation`, family: 'zip' },
  epub: { mediaType: 'application/epub+zip', family: 'zip' },
  png: { mediaType: 'image/png', family: 'png' },
  jpg: { mediaType: 'image/jpeg', family: 'jpeg' },
  jpeg: { mediaType: 'image/jpeg', family: 'jpeg' },
  txt: { mediaType: 'text/plain; charset=utf-8', family: 'text' },
  md: { mediaType: 'text/markdown; charset=utf-8', family: 'text' },
  csv: { mediaType: 'text/csv; charset=utf-8', family: 'text' },
  tsv: { mediaType: 'text/tab-separated-values; charset=utf-8', family: 'text' },
  json: { mediaType: 'application/json', family: 'text' },
  bib: { mediaType: 'application/x-bibtex', family: 'text' },
}

/** What a file is by its name; null where such files are not taken. */
export const typeByName = (name: string): { mediaType: string; family: Family } | null =>
  endings[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null

const marks: [Family, number[]][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  // One that holds nothing.
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
]

/** So many bytes from its beginning show what a file is. */
export const headLength = 1_024

/** What a file is by its first bytes; null where nothing shows it. */
export function familyOf(head: Buffer): Family | null {
  for (const [family, mark] of marks) if (mark.every((byte, n) => head[n] === byte)) return family
  // ISO 32000 lets something stand before it, within the first 1,024 bytes.
  if (head.subarray(0, headLength).includes('%PDF-')) return 'pdf'
  return !head.includes(0) && isUtf8WithoutEnd(head) ? 'text' : null
}

// The last character may be cut.
const isUtf8WithoutEnd = (head: Buffer): boolean =>
  [0, 1, 2, 3].some(cut => isUtf8(head.subarray(0, Math.max(head.length - cut, 0))))
