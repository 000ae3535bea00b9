import { invalidSiren } from '../../errors.ts'
import { checksOut } from './luhn.ts'

/**
 * A SIREN as it is stored: nine digits without spaces, the last of which checks the others. La Poste's own passes
 * like any other: only SIRETs of its establishments do not.
 * @throws DomainError INVALID_SIREN
 */
export function readSiren(text: string): string {
  const siren = text.replace(/\s/g, '')
  if (!isSiren(siren)) throw invalidSiren()
  return siren
}

/** Nine zeros check out, but are what people write for "unknown". */
export const isSiren = (text: string): boolean => /^(?!0{9})[0-9]{9}$/.test(text) && checksOut(text)
