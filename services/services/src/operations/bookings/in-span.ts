import { trusted } from '@cluster/database'
import type { Interval } from '../hours/open-spans.ts'
import { checkSpanLength } from '../hours/opening.ts'

/** What begins between two instants. @throws DomainError where they are too far apart, or the wrong way round */
export function inSpan({ from, to }: Interval): object {
  checkSpanLength({ from, to })
  return { startsAt: trusted({ $gte: from, $lt: to }) }
}
