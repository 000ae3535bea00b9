const ligatures: Record<string, string> = { æ: 'ae', œ: 'oe' }

/**
 * A name by which to sort, search and compare: small letters and digits without accents, words one space apart.
 * Empty for a name without a letter or digit.
 */
export function sortNameOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[æœ]/g, ligature => ligatures[ligature]!)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
