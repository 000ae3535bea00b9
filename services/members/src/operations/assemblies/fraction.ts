import type { TallyShareRecord } from '../../models/ballot-tally.ts'

/** An exact number, in lowest terms, with a denominator above 0. */
export interface Fraction {
  readonly n: bigint
  readonly d: bigint
}

/** @throws RangeError for a denominator of 0 */
export function fraction(n: bigint | number, d: bigint | number = 1n): Fraction {
  const [above, below] = [BigInt(n), BigInt(d)]
  if (below === 0n) throw new RangeError('A fraction needs a denominator')
  const divisor = commonDivisor(above, below) * (below < 0n ? -1n : 1n)
  return { n: above / divisor, d: below / divisor }
}

export const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d)

export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d)

/** Below 0 where `a` is less than `b`, 0 where they are equal. */
export const compare = (a: Fraction, b: Fraction): number => {
  const difference = a.n * b.d - b.n * a.d
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

/** As people read it; the percentage is rounded, half up, and only the fraction is counted with. */
export function shareOf(value: Fraction): TallyShareRecord {
  const scaled = (value.n * 2_000_000n + value.d) / (value.d * 2n)
  const digits = String(scaled).padStart(5, '0')
  return {
    fraction: value.d === 1n ? String(value.n) : `${value.n}/${value.d}`,
    percent: `${digits.slice(0, -4)}.${digits.slice(-4)}`,
  }
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}
