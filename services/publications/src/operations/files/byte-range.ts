import { rangeNotSatisfiable } from '../../errors/transfer.ts'

export interface ByteRange {
  start: number
  /** The byte after the last one. */
  end: number
}

/**
 * The part of a file that `Range` asks for (RFC 9110, 14.2); null for all of it, as where several parts are asked for.
 * @throws DomainError RANGE_NOT_SATISFIABLE
 */
export function rangeOf(header: string | undefined, size: number): ByteRange | null {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (first === undefined || last === undefined || (first === '' && last === '')) return null
  // `-500` are the last 500.
  const start = first === '' ? Math.max(size - Number(last), 0) : Number(first)
  const end = first === '' || last === '' ? size : Math.min(Number(last) + 1, size)
  if (first !== '' && last !== '' && Number(last) < Number(first)) return null
  if (start >= size || end <= start) throw rangeNotSatisfiable(size)
  return { start, end }
}
