import type { TranslatedText } from '@cluster/subgraph'
import { inLocale } from '@cluster/subgraph'
import type { PublicationRecord } from '../models/publication.ts'

/** A text in the language in which the publication itself is written: by that it is cited. */
export const inOwnLanguage = (
  text: TranslatedText,
  { language }: Pick<PublicationRecord, 'language'>,
): string => inLocale(text, language === 'en' ? 'EN' : 'FR')

/** The parts of a date that are known: [2015, 6]. */
export const datePartsOf = (publishedOn: string): number[] => publishedOn.split('-').map(Number)
