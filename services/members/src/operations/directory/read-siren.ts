import { invalidSiren } from '../../errors.ts'

/**
 * A SIREN as it is stored: nine digits without spaces, the last of which makes the Luhn sum a multiple of ten
 * (ISO/IEC 7812-1). La Poste's own passes like any other: only SIRETs of its establishments do not.
 * @throws DomainError INVALID_SIREN
 */
export function readSiren(text: string): string {
  const siren = text.replace(/\s/g, '')
  // Nine zeros check out, but are what people write for "unknown".
  if (!/^(?!0{9})[0-9]{9}$/.test(siren) || luhnSum(siren) % 10 !== 0) throw invalidSiren()
  return siren
}

function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2)
    return sum + (value > 9 ? value - 9 : value)
  }, 0)
}
