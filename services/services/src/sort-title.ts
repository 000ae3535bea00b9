import { inLocale, type TranslatedText } from '@cluster/subgraph'

/** By what a title is sorted: the French one, blind to accents, ligatures and case. */
export function sortTitle(title: TranslatedText): string {
  return inLocale(title, 'FR')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .trim()
}
