import { embedded, plainText } from '@cluster/database'

/** A text in the languages of the cluster; French is always there unless only English was given. */
export interface TranslatedText {
  fr?: string | null
  en?: string | null
}

/** The mongoose type of a translated text. */
export const translatedField = embedded<TranslatedText>({ fr: String, en: String })

export type Locale = 'FR' | 'EN'

/** The text in a language, or in the other one where it has not been translated. */
export function inLocale(text: TranslatedText, locale: Locale | null | undefined): string {
  return (locale === 'EN' ? text.en || text.fr : text.fr || text.en) ?? ''
}

/** By what a list is sorted whose rows have such a title: the French one, blind to accents, case and punctuation. */
export const sortTextOf = (title: TranslatedText): string => plainText(inLocale(title, 'FR'))
