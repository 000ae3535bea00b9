/**
 * How many objects an answer holds, by the measure of `measureOperation()`: one for each, the root left out.
 * @param data the `data` of an answer
 */
export function countObjects(data: unknown): number {
  return Math.max(count(data) - 1, 0)
}

function count(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let sum = 0
  if (Array.isArray(value)) {
    for (const item of value) sum += count(item)
    return sum
  }
  for (const name in value) sum += count((value as Record<string, unknown>)[name])
  return sum + 1
}
