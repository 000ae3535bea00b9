export interface OfferTimes {
  now: Date
  /** When it is too late for everybody: no offer goes beyond. */
  closesAt: Date
  /** How long an offer lasts when there is time enough, in milliseconds: 24 hours unless told. */
  longestMs?: number
  /** What nobody is hurried below, in milliseconds, but by `closesAt`: 15 minutes unless told. */
  shortestMs?: number
}

/**
 * Until when an offer may be accepted. At most half of the time that is left, so that who is next has as much again;
 * in the end it lasts as long as anything does.
 */
export function offerEnd({
  now,
  closesAt,
  longestMs = 24 * 3_600_000,
  shortestMs = 15 * 60_000,
}: OfferTimes): Date {
  const leftMs = closesAt.getTime() - now.getTime()
  const lastsMs = Math.max(shortestMs, Math.min(longestMs, Math.floor(leftMs / 2)))
  return new Date(Math.min(closesAt.getTime(), now.getTime() + lastsMs))
}
