import { createInflate, createInflateRaw } from 'node:zlib'

/** More than any honest document of at most 50 MB unfolds to. */
const largestUnfolded = 400_000_000
/** How much larger than itself a file may be that unfolds to more than `unsuspicious`. */
const largestRatio = 100
const unsuspicious = 50_000_000

export type Fault = 'BROKEN' | 'BOMB'

/** Whether what a PDF unfolds to is bearable, and whether it has an end at all; null where it is. */
export async function inspectPdf(bytes: Buffer): Promise<Fault | null> {
  if (bytes.lastIndexOf('%%EOF') < Math.max(0, bytes.length - 2_048)) return 'BROKEN'
  if (bytes.lastIndexOf('startxref') < 0) return 'BROKEN'
  const budget = budgetOf(bytes.length)
  let unfolded = 0
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at)) {
    const start = afterLineEnd(bytes, at + 'stream'.length)
    const end = bytes.indexOf('endstream', start)
    if (end < 0) return 'BROKEN'
    unfolded += await unfoldedSize(bytes.subarray(start, end), budget - unfolded, 'zlib')
    if (unfolded > budget) return 'BOMB'
    at = end + 'endstream'.length
  }
  return null
}

/** Whether what an archive says and unfolds to is bearable; null where it is (APPNOTE 6.3.10 of ZIP). */
export async function inspectZip(bytes: Buffer): Promise<Fault | null> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > bytes.length) return 'BROKEN'
  const count = bytes.readUInt16LE(end + 10)
  const budget = budgetOf(bytes.length)
  let at = bytes.readUInt32LE(end + 16)
  let packed = 0
  let unfolded = 0
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return 'BROKEN'
    const method = bytes.readUInt16LE(at + 10)
    const size = bytes.readUInt32LE(at + 20)
    const header = bytes.readUInt32LE(at + 42)
    if (header + 30 > bytes.length) return 'BROKEN'
    packed += size
    // Entries that share their bytes are how a small archive becomes petabytes.
    if (packed > bytes.length) return 'BOMB'
    const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
    const entry = bytes.subarray(start, start + size)
    unfolded += method === 8 ? await unfoldedSize(entry, budget - unfolded, 'raw') : size
    if (unfolded > budget) return 'BOMB'
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return null
}

const budgetOf = (size: number): number =>
  Math.min(largestUnfolded, Math.max(unsuspicious, size * largestRatio))

// After the keyword stands CR LF, or LF alone.
function afterLineEnd(bytes: Buffer, at: number): number {
  if (bytes[at] === 0x0d && bytes[at + 1] === 0x0a) return at + 2
  return bytes[at] === 0x0a ? at + 1 : at
}

/** How many bytes it unfolds to, counted and dropped; a little more than `budget` where that is not enough. */
async function unfoldedSize(packed: Buffer, budget: number, format: 'zlib' | 'raw'): Promise<number> {
  // Most streams of a PDF are deflated, and all of these begin so (RFC 1950).
  if (
    format === 'zlib' &&
    (packed.length < 2 || (packed[0]! & 0x0f) !== 8 || packed.readUInt16BE(0) % 31 !== 0)
  )
    return packed.length
  const inflate = format === 'zlib' ? createInflate() : createInflateRaw()
  let size = 0
  inflate.end(packed)
  try {
    for await (const part of inflate) {
      size += (part as Buffer).length
      if (size > budget) break
    }
  } catch {
    // Not deflated after all, or cut short: what came of it counts.
  }
  inflate.destroy()
  return size
}
