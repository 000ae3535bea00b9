import { significantWords } from './significant-words.ts'

/**
 * How like two names are, 0 to 1: the share of the threes of letters (Dice's coefficient) that their significant
 * words have in common, whatever their order. Names in which different numbers stand are of different enterprises.
 */
export function likenessOfNames(one: string, other: string): number {
  const [a, b] = [significantWords(one), significantWords(other)]
  if (numbersOf(a) !== numbersOf(b)) return 0
  const [mine, others] = [trigramsOf(a), trigramsOf(b)]
  const common = [...mine].filter(trigram => others.has(trigram)).length
  return (2 * common) / (mine.size + others.size)
}

const numbersOf = (words: string[]): string =>
  words
    .filter(word => /^\d+$/.test(word))
    .sort()
    .join(' ')

function trigramsOf(words: string[]): Set<string> {
  return new Set(
    words.flatMap(word => {
      const padded = `  ${word} `
      return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3))
    }),
  )
}
