import { newId } from '@cluster/database'

/** What a producer commits: an id that says when it is due, so that every part of the chain knows it from that. */
export function newThing(dueInMs: number): string {
  const now = Date.now()
  return `${now}-${now + dueInMs}-${newId()}`
}

/** When a thing was made, and when what it brings is due, by the machine's clock. */
export function timesOf(thing: string): { madeAt: Date; dueAt: Date } {
  const [madeAt, dueAt] = thing.split('-').map(Number)
  return { madeAt: new Date(madeAt!), dueAt: new Date(dueAt!) }
}
