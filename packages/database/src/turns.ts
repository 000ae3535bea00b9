/** Lets works of one key run one after another, and those of different keys side by side. */
export type InTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>

/**
 * Turns within one process. They keep no rule: transactions do, among all processes. But of a hundred that
 * change one row at once all but one are tried again, over and over; in turn, each is tried once.
 */
export function createTurns(): InTurn {
  const lastOf = new Map<string, Promise<unknown>>()
  return async (key, work) => {
    const before = lastOf.get(key) ?? Promise.resolve()
    const turn = before.then(work, work)
    lastOf.set(key, turn)
    try {
      return await turn
    } finally {
      if (lastOf.get(key) === turn) lastOf.delete(key)
    }
  }
}
