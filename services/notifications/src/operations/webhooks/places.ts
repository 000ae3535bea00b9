export interface Place {
  /** @param isWell whether the endpoint answered, and soon */
  leave(isWell: boolean): void
}

/** Who may send now. */
export interface Places {
  /** A place to send to an endpoint; or how long to wait for one, in milliseconds. */
  enter(endpointId: string): Place | { waitMs: number }
}

interface Line {
  sending: number
  /** How long one takes there, in milliseconds: the last ones count most. */
  tookMs: number
  isWell: boolean
  /** When the one who came last will have its turn. */
  freeAt: number
}

const ofEndpoint = 8
const shortestWait = 100
/** It may answer sooner than before at any time; one that is not well is not asked for each of a thousand that wait. */
const longestWait = { well: 10_000, unwell: 600_000 }
/** Of one that was never asked: too little, since who comes too early only waits once more. */
const firstGuessMs = 20

/**
 * Shares the slots of a worker, so that endpoints that are slow or do not answer never keep others waiting: to one
 * endpoint at most eight are sent at a time, to one that is not well one, and to all of those together not in more than
 * half of the slots. Who gets no place is told when its turn comes, in the order in which they came.
 */
export function createPlaces(slots: number, now: () => number = () => performance.now()): Places {
  const lines = new Map<string, Line>()
  const most = Math.floor(slots / 2)
  let unwell = 0

  const lineOf = (id: string): Line => {
    const line = lines.get(id) ?? { sending: 0, tookMs: firstGuessMs, isWell: true, freeAt: 0 }
    lines.set(id, line)
    return line
  }
  const turn = (line: Line, atOnce: number): number => {
    line.freeAt = Math.max(now(), line.freeAt) + line.tookMs / atOnce
    const longest = longestWait[line.isWell ? 'well' : 'unwell']
    return Math.min(longest, Math.max(shortestWait, line.freeAt - now()))
  }

  return {
    enter: id => {
      const line = lineOf(id)
      const { isWell } = line
      const atOnce = isWell ? ofEndpoint : 1
      if (line.sending >= atOnce || (!isWell && unwell >= most)) return { waitMs: turn(line, atOnce) }
      line.sending += 1
      unwell += Number(!isWell)
      const since = now()
      return {
        leave: isWellNow => {
          line.sending -= 1
          unwell -= Number(!isWell)
          const tookMs = now() - since
          const isBack = isWellNow && !line.isWell
          // Those who were told to wait for long, when it was not well, come sooner from now on.
          if (isBack) line.freeAt = now()
          line.tookMs = isBack ? tookMs : line.tookMs * 0.7 + tookMs * 0.3
          line.isWell = isWellNow
        },
      }
    },
  }
}
