import { domainError } from '@cluster/errors'

/** A field that a list is sorted by, and the kind of its values; ties are broken by `_id`. */
export interface Order {
  field: string
  kind: 'instant' | 'text'
  direction: 1 | -1
}

export type Position = [value: Date | string, id: string]

export const malformedCursor = domainError(
  'MALFORMED_CURSOR',
  'after',
  'The cursor is not one that this list gave: use the endCursor of a page of the same list.',
)

/** The opaque place of a row in a list. */
export function cursorOf(row: Record<string, unknown>, { field, kind }: Order): string {
  const value = kind === 'instant' ? (row[field] as Date).getTime() : row[field]
  return Buffer.from(JSON.stringify([field, value, row._id])).toString('base64url')
}

/** @throws DomainError MALFORMED_CURSOR for anything that `cursorOf` did not write for the same order */
export function positionOf(cursor: string, { field, kind }: Order): Position {
  const parsed = parse(cursor)
  if (!Array.isArray(parsed) || parsed.length !== 3) throw malformedCursor()
  const [name, value, id] = parsed
  if (name !== field || typeof id !== 'string') throw malformedCursor()
  if (kind === 'text' && typeof value === 'string') return [value, id]
  // Beyond this a Date is an invalid one.
  if (kind === 'instant' && Number.isInteger(value) && Math.abs(value) <= 8.64e15)
    return [new Date(value), id]
  throw malformedCursor()
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    throw malformedCursor()
  }
}
