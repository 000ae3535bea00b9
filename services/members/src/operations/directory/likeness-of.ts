import type { OrganisationRecord } from '../../models/organisation.ts'
import { significantWords } from './significant-words.ts'

type Likened = Pick<OrganisationRecord, 'name' | 'siren' | 'website'>

/** As many words of a name as are looked at: pairs of more would be many, and tell little. */
const mostWords = 5

/**
 * What two organisations share that may be the same: the SIREN, the site, or how two words of their names begin or
 * end, in whatever order. So a slip in one place of a word leaves something that is shared, and each is rare.
 */
export function likenessOf({ name, siren, website }: Likened): string[] {
  const words = significantWords(name).slice(0, mostWords)
  const domain = domainOf(website)
  return [
    ...new Set([
      ...pairs(words.map(start)).map(pair => `^${pair}`),
      ...pairs(words.map(end)).map(pair => `$${pair}`),
      ...(siren ? [`siren:${siren}`] : []),
      ...(domain ? [`site:${domain}`] : []),
    ]),
  ]
}

const isNumber = (word: string) => /^\d/.test(word)
const start = (word: string) => (isNumber(word) ? word : word.slice(0, 3))
const end = (word: string) => (isNumber(word) ? word : word.slice(-3))

/** Each two of them, in the order of the alphabet; the one where there is no other. */
function pairs(words: string[]): string[] {
  if (words.length === 1) return words
  return words.flatMap((a, n) => words.slice(n + 1).map(b => (a < b ? `${a} ${b}` : `${b} ${a}`)))
}

/** Sites where many have a page: to share one tells nothing. */
const shared = /(^|\.)(facebook|helloasso|instagram|linkedin|wixsite|wordpress|google|free)\./

/** The host of a site without its www; null for one that many share. */
export function domainOf(website: string | null): string | null {
  const host = website && URL.parse(website)?.hostname.replace(/^www\./, '')
  return host && !shared.test(host) ? host : null
}
