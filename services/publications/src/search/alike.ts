/** A word, and what is left of it without one of its letters. */
export const alikeTo = (word: string): string[] => [
  ...new Set([word, ...Array.from(word, (_, n) => word.slice(0, n) + word.slice(n + 1))]),
]

/** How many letters are another, too many, missing, or have changed places with their neighbour (Damerau, Levenshtein). */
export function distance(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, n) => n)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change)
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1)
    }
    before = last
    last = row
  }
  return last[other.length]!
}
