import { LRUCache } from 'lru-cache'
import type { CalendarText } from './calendar-text.ts'

interface Kept extends CalendarText {
  stamp: string
}

/** In bytes. The calendar of 5,000 dates has some 3 MB. */
const mostKept = 50_000_000

const kept = new LRUCache<string, Kept>({ maxSize: mostKept, sizeCalculation: ({ body }) => body.length + 1 })
const underWay = new Map<string, Promise<Kept>>()

/**
 * A calendar that is made once as long as nothing changed, however many ask for it.
 * @param stamp what was read before it: what changes meanwhile is in the next one
 */
export async function keptCalendar(
  key: string,
  stamp: string,
  make: () => Promise<CalendarText>,
): Promise<CalendarText> {
  const known = kept.get(key)
  if (known?.stamp === stamp) return known
  const name = `${key} ${stamp}`
  const making = underWay.get(name) ?? make().then(text => ({ ...text, stamp }))
  underWay.set(name, making)
  try {
    const made = await making
    kept.set(key, made)
    return made
  } finally {
    underWay.delete(name)
  }
}
