import { extractText, getDocumentProxy, getMeta } from 'unpdf'

/** What a reader of a PDF reads: the text of each page, and what the file says of itself. */
export async function readPdf(pdf: Buffer): Promise<{ pages: string[]; info: Record<string, unknown> }> {
  const file = await getDocumentProxy(new Uint8Array(pdf))
  const { text } = await extractText(file)
  const { info } = await getMeta(file)
  return { pages: text, info }
}
