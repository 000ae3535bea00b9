/** Every way to take one value for each field: `{ a: [1, 2], b: [3, 4] }` makes four objects. */
export function combinationsOf(choices: Record<string, readonly unknown[]>): Record<string, unknown>[] {
  return Object.entries(choices).reduce<Record<string, unknown>[]>(
    (taken, [field, values]) => taken.flatMap(one => values.map(value => ({ ...one, [field]: value }))),
    [{}],
  )
}
