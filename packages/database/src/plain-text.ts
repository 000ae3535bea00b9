/**
 * A text by which to sort, search and compare, so that what people mean to be the same is the same: small letters
 * and digits without accents and ligatures, words one space apart. An index over it serves a list in the order
 * of a dictionary.
 * @returns the empty text for one without a letter or digit
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
