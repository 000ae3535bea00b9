import { plainText } from '@cluster/database'

/** The different words of texts, without accents and capitals, and blind to the plural of French and English. */
export function wordsOf(...texts: (string | null)[]): string[] {
  const words = texts.flatMap(text => plainText(text ?? '').split(' '))
  return [...new Set(words.filter(Boolean).map(singular))]
}

const singular = (word: string): string => (/^\p{L}{3,}[sx]$/u.test(word) ? word.slice(0, -1) : word)
