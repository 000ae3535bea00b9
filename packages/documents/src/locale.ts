/** A language that documents are written in. */
export type Locale = 'FR' | 'EN'

/** The tag of a language (BCP 47), with the country whose ways of writing numbers and days are used. */
export const languageTag = (locale: Locale): string => (locale === 'EN' ? 'en-GB' : 'fr-FR')

/** A number as people read it: `12 345,6` in French, `12,345.6` in English; at most two decimals. */
export const numberText = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(languageTag(locale), { maximumFractionDigits: 2 }).format(value)

/** A day like 2010-12-31 as people read it: `31/12/2010`. */
export const dayText = (day: string): string => day.split('-').reverse().join('/')

/** An amount of money, from integer cents and the code of its currency (ISO 4217). */
export const moneyText = (cents: number, currency: string, locale: Locale): string =>
  new Intl.NumberFormat(languageTag(locale), { style: 'currency', currency }).format(cents / 100)
