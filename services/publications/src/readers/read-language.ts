import { plainText } from '@cluster/database'
import { unknownLanguage } from '../import-errors.ts'

// The names that BibLaTeX and people use, by ISO 639-1 code.
const names: Record<string, RegExp> = {
  de: /^(n?german|deutsch|allemand)$/,
  en: /^(english|american|british|(us|uk)english|anglais)$/,
  es: /^(spanish|espanol|espagnol)$/,
  fr: /^(french|francais|acadian|canadien)$/,
  it: /^(italian|italiano|italien)$/,
  nl: /^(dutch|nederlands|neerlandais)$/,
  pt: /^(portuguese|portugues|portugais|brazilian)$/,
}

/** The ISO 639-1 code of a language, null when none is given. @throws DomainError UNKNOWN_LANGUAGE */
export function readLanguage(text: string | undefined): string | null {
  if (!text) return null
  const name = plainText(text)
  const code = Object.keys(names).find(candidate => names[candidate]!.test(name))
  const found = code ?? /^([a-z]{2})( [a-z]{2})?$/.exec(name)?.[1]
  if (!found) throw unknownLanguage(text.slice(0, 100))
  return found
}
