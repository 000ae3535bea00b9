import { invalidDoi } from '../errors.ts'

const prefix = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)/

/**
 * A DOI in the one form that is stored: lower case, since DOIs ignore it (ISO 26324), and without prefix.
 * @throws DomainError INVALID_DOI
 */
export function normaliseDoi(text: string): string {
  const doi = text.trim().toLowerCase().replace(prefix, '')
  if (!/^10\.\d{4,9}\/[\x21-\x7e]{1,200}$/.test(doi)) throw invalidDoi(text.slice(0, 100))
  return doi
}
