import { invalidOrcid } from '../errors.ts'

/**
 * An ORCID iD as it is stored, `0000-0002-1825-0097`, whatever address stands before it.
 * @throws DomainError INVALID_ORCID, also where its last character is not the checksum (ISO 7064, MOD 11-2)
 */
export function normaliseOrcid(text: string): string {
  const digits = text
    .trim()
    .replace(/^https?:\/\/(www\.)?orcid\.org\//i, '')
    .replaceAll('-', '')
    .toUpperCase()
  if (!/^\d{15}[\dX]$/.test(digits) || checksumOf(digits) !== digits.at(-1))
    throw invalidOrcid(text.slice(0, 100))
  return digits.replace(/(.{4})(?=.)/g, '$1-')
}

function checksumOf(digits: string): string {
  let total = 0
  for (const digit of digits.slice(0, 15)) total = (total + Number(digit)) * 2
  const rest = (12 - (total % 11)) % 11
  return rest === 10 ? 'X' : String(rest)
}
