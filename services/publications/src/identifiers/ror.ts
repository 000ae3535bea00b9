import { invalidRor } from '../errors.ts'

// Crockford's base 32, which has no i, l, o and u.
const signs = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * An identifier of the Research Organization Registry as it is stored, with its address.
 * @throws DomainError INVALID_ROR, also where its last two digits are not the checksum (ISO 7064, MOD 97-10)
 */
export function normaliseRor(text: string): string {
  const id = text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/ror\.org\//, '')
  const isWellFormed = /^0[0-9a-hjkmnp-tv-z]{6}\d\d$/.test(id)
  if (!isWellFormed || checksumOf(id.slice(1, 7)) !== Number(id.slice(7)))
    throw invalidRor(text.slice(0, 100))
  return `https://ror.org/${id}`
}

function checksumOf(part: string): number {
  const number = [...part].reduce((sum, sign) => sum * 32 + signs.indexOf(sign), 0)
  return 98 - ((number * 100) % 97)
}
