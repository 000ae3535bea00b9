const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/** How long after each failure the next try comes, at the latest; together more than five days. */
const delays = [
  6 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  ...Array<number>(4).fill(24 * hour),
]

const [shortest, longest] = [5 * second, 24 * hour]

/**
 * How long after a failed try the next one comes: from 5 seconds to 24 hours, each up to a sixth earlier, so that many
 * do not come back at once. Null after the last.
 * @param tries how often it was tried
 * @param askedMs how long the receiver asked to be left alone; obeyed up to 24 hours
 */
export function retryDelayMs(tries: number, askedMs = 0, random = Math.random): number | null {
  const delay = delays[tries - 1]
  if (delay === undefined) return null
  return Math.min(longest, Math.max(shortest, delay * (1 - random() / 6), askedMs))
}

/**
 * The header Retry-After in milliseconds from now: seconds, or a date of HTTP (RFC 9110, 10.2.3). 0 where it says
 * nothing that can be read; at most 24 hours.
 */
export function retryAfterMs(header: string | null, now: Date): number {
  const text = header?.trim() ?? ''
  const asked = /^\d+$/.test(text) ? Number(text) * second : dateOf(text) - now.getTime()
  return Number.isNaN(asked) ? 0 : Math.min(longest, Math.max(0, asked))
}

// Only a date of HTTP: Date.parse() takes nearly everything for one.
const dateOf = (text: string): number =>
  /^[A-Z][a-z]{2},? .*\d{2}:\d{2}:\d{2} GMT$/.test(text) ? Date.parse(text) : Number.NaN
