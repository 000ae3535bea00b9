/** Numbers that are the same for the same seed (mulberry32). */
export interface Random {
  /** A whole number from 0, less than `below`. */
  int(below: number): number
  pick<T>(values: readonly T[]): T
  chance(probability: number): boolean
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (below: number) => Math.floor(next() * below)
  return { int, pick: values => values[int(values.length)]!, chance: probability => next() < probability }
}
