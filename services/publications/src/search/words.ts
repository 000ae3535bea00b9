import { plainText } from '@cluster/database'
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'

// What stands in nearly every text says nothing about it; without accents, as words are compared.
const silent = new Set(
  (
    'au aux avec ce ces dans de des du elle en et eux il ils je la le les leur lui ma mais me mes meme moi mon ne nos ' +
    'notre nous on ou par pas pour qu que qui sa se ses son sur ta te tes toi ton tu un une vos votre vous est sont ' +
    'ete etre ' +
    'an and are as at be by for from has have in into is it its of on or that the their this to was were which with'
  ).split(' '),
)

/** The words of a text that are searched, blind to accents, case and punctuation: small letters and digits only. */
export const wordsOf = (text: string): string[] =>
  plainText(text)
    .split(' ')
    .filter(word => word.length > 1 && word.length <= 40 && !silent.has(word))

/** The language whose rules make the stem of a word; other languages have none here. */
export type Stemmed = 'fr' | 'en'

const stemmers: Record<Stemmed, (word: string) => string> = { fr: french, en: english }

// A language has few words, and a text has each of them often.
const known = new Map<string, string>()
const mostKnown = 100_000

/**
 * What the index has for a word: its stem under the rules of a language, marked with that, or the word itself. Accents
 * are gone before, so that it is the same whoever leaves them out.
 */
export function termOf(word: string, language: Stemmed | null): string {
  if (!language) return `=${word}`
  const key = language + word
  const before = known.get(key)
  if (before) return before
  if (known.size >= mostKnown) known.clear()
  const term = `${language}:${stemmers[language](word)}`
  known.set(key, term)
  return term
}

/** All that the index may have for a word whose language is not known. */
export const termsFor = (word: string): string[] => [
  termOf(word, 'fr'),
  termOf(word, 'en'),
  termOf(word, null),
]
