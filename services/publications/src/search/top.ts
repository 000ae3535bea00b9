import { malformedCursor } from '@cluster/database'

/** How results are put in order; ties are broken by the number, that pages are stable. */
export type Sort = 'RELEVANCE' | 'NEWEST' | 'OLDEST'

export interface Place {
  score: number
  day: number
  number: number
}

/** Below 0 where the one comes first. What a place is, depends on its publication and the words alone. */
export function compare(sort: Sort, one: Place, other: Place): number {
  if (sort === 'OLDEST') return one.day - other.day || one.number - other.number
  const byScore = sort === 'RELEVANCE' ? other.score - one.score : 0
  return byScore || other.day - one.day || other.number - one.number
}

/** Keeps the first few of what it is shown, in order. */
export function firstOf(count: number, sort: Sort, after: Place | null) {
  const kept: Place[] = []
  return {
    kept,
    show(place: Place): void {
      if (after && compare(sort, after, place) >= 0) return
      if (kept.length === count && compare(sort, kept[count - 1]!, place) < 0) return
      let low = 0
      for (let high = kept.length; low < high; ) {
        const middle = (low + high) >> 1
        if (compare(sort, kept[middle]!, place) < 0) low = middle + 1
        else high = middle
      }
      kept.splice(low, 0, place)
      if (kept.length > count) kept.pop()
    },
  }
}

export const cursorAt = (sort: Sort, { score, day, number }: Place): string =>
  Buffer.from(JSON.stringify([sort, score, day, number])).toString('base64url')

/** @throws DomainError MALFORMED_CURSOR for anything that `cursorAt` did not write for the same order */
export function placeOf(cursor: string | null | undefined, sort: Sort): Place | null {
  if (cursor == null) return null
  let parsed: unknown
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    throw malformedCursor()
  }
  if (!Array.isArray(parsed) || parsed.length !== 4 || parsed[0] !== sort) throw malformedCursor()
  const [, score, day, number] = parsed as number[]
  if (![score, day, number].every(Number.isSafeInteger)) throw malformedCursor()
  return { score: score!, day: day!, number: number! }
}
