import type { PublicationRecord } from '../models/publication.ts'
import { type Stemmed, termOf, termsFor, wordsOf } from './words.ts'

/** What the index has of a publication. */
export interface Entry {
  /** The terms of its title, authors and keywords. */
  head: Set<string>
  /** Those of its abstract and its files that are not in the head. */
  body: Set<string>
  /** The words that people may have meant who wrote another: those of the head and the abstract. */
  words: Set<string>
}

/** @param texts of its files */
export function entryOf(publication: PublicationRecord, texts: readonly string[]): Entry {
  const { title, abstract, authors, keywords, language } = publication
  const head = new Set<string>()
  const body = new Set<string>()
  const words = new Set<string>()
  const add = (text: string | null | undefined, to: Set<string>, terms: (word: string) => string[]) => {
    for (const word of wordsOf(text ?? '')) {
      words.add(word)
      for (const term of terms(word)) to.add(term)
    }
  }
  const inLanguage = (of: Stemmed) => (word: string) => [termOf(word, of)]
  add(title.fr, head, inLanguage('fr'))
  add(title.en, head, inLanguage('en'))
  // The language of a keyword is not known, and a name has none.
  for (const keyword of keywords) add(keyword, head, termsFor)
  for (const { name } of authors) add(name, head, word => [termOf(word, null)])
  add(abstract?.fr, body, inLanguage('fr'))
  add(abstract?.en, body, inLanguage('en'))
  const ofFiles = language === 'fr' || language === 'en' ? inLanguage(language) : termsFor
  for (const text of texts) for (const word of wordsOf(text)) for (const term of ofFiles(word)) body.add(term)
  for (const term of head) body.delete(term)
  return { head, body, words }
}
