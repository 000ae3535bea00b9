import type { Locale } from '@cluster/subgraph'
import type { PublicationAccess, PublicationType, ResearchTopic } from '../models/publication.ts'

interface Label {
  fr: string
  en: string
}

const types: Record<PublicationType, Label> = {
  ARTICLE: { fr: 'Article', en: 'Article' },
  BOOK: { fr: 'Livre', en: 'Book' },
  CHAPTER: { fr: 'Chapitre', en: 'Chapter' },
  DATA_SET: { fr: 'Jeu de données', en: 'Data set' },
  REPORT: { fr: 'Rapport', en: 'Report' },
  TALK: { fr: 'Communication', en: 'Talk' },
  THESIS: { fr: 'Thèse', en: 'Thesis' },
  WORKING_PAPER: { fr: 'Document de travail', en: 'Working paper' },
}
const topics: Record<ResearchTopic, Label> = {
  COMMONS: { fr: 'Communs', en: 'Commons' },
  SOCIAL_ECONOMY: { fr: 'Économie sociale et solidaire', en: 'Social and solidarity economy' },
  SOCIAL_INNOVATION: { fr: 'Innovation sociale', en: 'Social innovation' },
}
const accesses: Record<PublicationAccess, Label> = {
  EMBARGOED: { fr: 'Sous embargo', en: 'Under embargo' },
  OPEN: { fr: 'Accès ouvert', en: 'Open access' },
  RESTRICTED: { fr: 'Accès restreint', en: 'Restricted access' },
}

const known: Record<string, Label> = { ...types, ...topics, ...accesses }

/** What people read for a value that the schema names; the value itself where it names none. */
export const labelOf = (value: string, locale: Locale): string =>
  known[value]?.[locale === 'EN' ? 'en' : 'fr'] ?? value

const languageNames = {
  FR: new Intl.DisplayNames('fr', { type: 'language', fallback: 'code' }),
  EN: new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }),
}

/** What a language is called, by its ISO 639-1 code. */
export const languageLabel = (code: string, locale: Locale): string => languageNames[locale].of(code) ?? code
